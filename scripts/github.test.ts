/** What GitHub reads is well-formed, and the workflow can do no harm whoever sends a change. */
import { globSync, readFileSync } from "node:fs";
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
	jobs: Record<string, { steps: Step[]; permissions?: unknown; "timeout-minutes"?: number }>;
}

describe.each(globSync(".github/workflows/*.yml"))("%s", (path) => {
	const text = readFileSync(path, "utf8");
	const { on, permissions, jobs } = parse(text) as Workflow;
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test("runs with read rights only, and never with those of the target", () => {
		expect(on).not.toHaveProperty("pull_request_target");
		expect(on).not.toHaveProperty("workflow_run");
		expect(permissions).toEqual({ contents: "read" });
		for (const job of Object.values(jobs)) {
			expect(job.permissions).toBeUndefined();
			expect(job["timeout-minutes"]).toBeGreaterThan(0);
		}
	});

	test("uses no secret, and puts nothing a stranger wrote into a script", () => {
		expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN/);
		for (const { run = "" } of steps) expect(run).not.toContain("${{");
	});

	test("actions are GitHub's own, with a major version", () => {
		for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
	});

	test("the whole history is there, and no credentials stay", () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		expect(checkouts).toHaveLength(Object.keys(jobs).length);
		for (const checkout of checkouts)
			expect(checkout.with).toMatchObject({ "fetch-depth": 0, "persist-credentials": false });
	});
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
