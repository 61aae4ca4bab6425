/** What GitHub reads is well-formed, and the workflow can do no harm whoever sends a change. */
import { globSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, { steps: Step[]; if?: string; permissions?: unknown; "timeout-minutes"?: number }>;
}

// It reads its schema as a bundler would let it; Node asks to be told that it is JSON.
const hooks = registerHooks({
	load: (url, context, next) =>
		next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
	"@actions/workflow-parser"
);
hooks.deregister();

/** What GitHub's own parser has to say against a workflow: unknown keys, jobs that are not there, broken expressions. */
async function faultsIn(text: string): Promise<string[]> {
	const file = { name: "alur.yml", content: text };
	const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
	if (value) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ rawMessage }) => rawMessage);
}

test.each([
	["steps:", "stepz:"],
	["needs: perlu", "needs: prlu"],
	["vars.TERBIT ==", "vars.TERBIT ="],
])("GitHub's parser notices when %s is %s", async (right, wrong) => {
	const text = readFileSync(".github/workflows/terbit.yml", "utf8");
	expect(await faultsIn(text.replace(right, wrong))).toMatchSnapshot();
});

describe.each(globSync(".github/workflows/*.yml"))("%s", (path) => {
	const text = readFileSync(path, "utf8");

	test("GitHub takes it, by its own parser", async () => expect(await faultsIn(text)).toEqual([]));

	const { on, permissions, jobs } = parse(text) as Workflow;
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test("runs with read rights only, and never with those of the target", () => {
		expect(on).not.toHaveProperty("pull_request_target");
		expect(on).not.toHaveProperty("workflow_run");
		expect(permissions).toEqual({ contents: "read" });
		for (const [name, job] of Object.entries(jobs)) {
			// To hand a finished site to GitHub Pages takes these two, and that job runs nothing of ours.
			if (name === "pasang") {
				expect(job.permissions).toEqual({ pages: "write", "id-token": "write" });
				expect(job.steps.map(({ run }) => run).filter(Boolean)).toEqual([]);
			} else expect(job.permissions).toBeUndefined();
			expect(job["timeout-minutes"]).toBeGreaterThan(0);
		}
	});

	test("uses no secret, and puts nothing a stranger wrote into a script", () => {
		expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN/);
		for (const { run = "" } of steps) expect(run).not.toContain("${{");
	});

	test("actions are GitHub's own, one commit of each, with its version beside it", () => {
		for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
		for (const [, line] of text.matchAll(/uses: (.*)/g)) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
	});

	test("the whole history is there, and no credentials stay", () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		for (const { steps: own } of Object.values(jobs))
			if (own.some(({ run }) => run?.includes("npm")))
				expect(own.some(({ uses }) => uses?.startsWith("actions/checkout@"))).toBe(true);
		for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
		// Of the program one commit is enough; of content every version counts.
		for (const checkout of checkouts.filter(({ with: options }) => !options?.repository))
			expect(checkout.with).toMatchObject({ "fetch-depth": 0 });
	});
});

test("content of another repository is judged and built by the program that the workflow belongs to", () => {
	const { jobs } = parse(readFileSync(".github/workflows/situs.yml", "utf8")) as Workflow;
	for (const name of ["periksa", "bangun"]) {
		const steps = (jobs[name]?.steps ?? []) as (Step & { "working-directory"?: string })[];
		const [program] = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		expect(program?.with).toMatchObject({
			repository: `${"$"}{{ job.workflow_repository }}`,
			ref: `${"$"}{{ job.workflow_sha }}`,
			path: "corong",
		});
		for (const step of steps) if (step.run) expect(step["working-directory"], step.run).toBe("corong");
	}
});

test("a change of content alone starts no browser", () => {
	const { on } = parse(readFileSync(".github/workflows/uji.yml", "utf8")) as {
		on: Record<"push" | "pull_request", { "paths-ignore": string[] }>;
	};
	for (const event of [on.push, on.pull_request])
		expect(event["paths-ignore"]).toEqual(expect.arrayContaining(["content/**", "situs/**"]));
});

test("a change is judged by the code it is made against", () => {
	const { jobs } = parse(readFileSync(".github/workflows/periksa.yml", "utf8")) as Workflow;
	const judging = Object.values(jobs).flatMap(({ steps }) =>
		steps.filter(({ run }) => run?.includes("--perubahan")),
	) as (Step & { "working-directory"?: string })[];
	expect(judging).toHaveLength(1);
	expect(judging[0]?.["working-directory"]).toBe("dasar");
	const checkouts = (jobs.usulan?.steps ?? []).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
	expect(checkouts.map((step) => [step.with?.path, step.with?.ref])).toEqual([
		["dasar", `${"$"}{{ github.event.pull_request.base.sha }}`],
		["usulan", undefined],
	]);
	// Nothing that came with the change is run or installed.
	for (const step of (jobs.usulan?.steps ?? []) as (Step & { "working-directory"?: string })[])
		if (step.run) expect(step["working-directory"]).toBe("dasar");
});

interface Field {
	type: string;
	id?: string;
	attributes: { label?: string; value?: string };
}

const forms = globSync(".github/ISSUE_TEMPLATE/*.yml").filter((path) => !path.endsWith("config.yml"));

test.each(forms)("the form %s", (path) => {
	const form = parse(readFileSync(path, "utf8")) as { name: string; description: string; body: Field[] };
	expect(form.name && form.description).toBeTruthy();
	const fields = form.body.filter(({ type }) => type !== "markdown");
	const ids = fields.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { type, id, attributes } of fields) {
		expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
		expect(id).toMatch(/^[a-z_-]+$/);
		expect(attributes.label).toBeTruthy();
	}
});
