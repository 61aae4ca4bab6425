/** What Astro compiles of `.mdx` is what the gate accepted, and comes out as it does everywhere else. */
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { typeset } from "../../src/build/typeset.ts";
import { buildIn, root } from "../bangun.ts";
import { builtByTwoDoors, twoDoorsContent } from "../bersama.ts";
import { before, writeContent } from "../keadaan/isi.ts";

const work = mkdtempSync(join(tmpdir(), "corong-mdx-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const stackTrace = /\n\s+at .+:\d+:\d+|node:internal|Error:|undefined/;

describe("the sample, with every `.mdx` made bad after the gate's look", () => {
	const content = twoDoorsContent(inject("kerja"));
	let out: string;
	beforeAll(async () => {
		out = await builtByTwoDoors();
	});

	/** An `.mdx` is shown by Astro on its own page, by our renderer in frames, paket and the API. */
	test("comes out of both doors alike, to the byte", () => {
		const other: Record<string, string> = JSON.parse(readFileSync(`${out}dua-pintu.json`, "utf8"));
		expect(Object.keys(other)).toHaveLength(globSync("content/**/*.mdx", { cwd: root }).length);
		const different = Object.entries(other).filter(([address, html]) => {
			const page = readFileSync(`${out}${address.slice(1)}index.html`, "utf8");
			return !page.includes(typeset(`<div class="isi baca">${html}</div>`));
		});
		expect(different.map(([address]) => address)).toEqual([]);
		expect(Object.values(other).filter((html) => html.includes("<p>")).length).toBeGreaterThan(100);
	});

	test("is published as the gate saw it", () => {
		expect(existsSync(`${content}/kenari`)).toBe(false);
		expect(readFileSync(`${content}/faq/apa-itu-kim.mdx`, "utf8")).toContain("kenari");
		const pages = globSync("**/*.{html,json,xml}", { cwd: out });
		expect(pages.length).toBeGreaterThan(300);
		expect(pages.filter((file) => readFileSync(out + file, "utf8").includes("kenari"))).toEqual([]);
	});
});

describe("Markdown that lies among the program", () => {
	const project = `${work}/proyek/`;
	const canary = `${work}/kenari`;
	const run = `(await import("node:fs")).writeFileSync(${JSON.stringify(canary)}, "x")`;

	const copy = () => {
		for (const name of ["src", "scripts", "public", "package.json", "tsconfig.json", "astro.config.mjs"])
			cpSync(root + name, project + name, { recursive: true });
		writeContent(`${project}content/`, before);
		symlinkSync(`${root}node_modules`, `${project}node_modules`);
		mkdirSync(`${project}src/pages/liar`);
		writeFileSync(
			`${project}src/pages/_kenari.mjs`,
			`import fs from "node:fs"; fs.writeFileSync(${JSON.stringify(canary)}, "x"); export default () => "";\n`,
		);
	};

	// Each alone is refused by the compiler (`src/build/mdx.test.ts`); here all that could run lies there at once.
	test.each([
		["harmless text in .md", "liar/a.md", "---\njudul: a\n---\n\nHalo.\n"],
		[
			"a layout, a module as a picture, an import, an export and an expression",
			"liar/b.mdx",
			`---\nlayout: ../_kenari.mjs\n---\n\nimport "../_kenari.mjs"\n\n![a](../_kenari.mjs)\n\nexport const a = ${run}\n\n{${run}}\n`,
		],
	])("%s stops the build in one sentence, and never runs", async (_, file, text) => {
		if (!existsSync(project)) copy();
		const path = `src/pages/${file}`;
		writeFileSync(project + path, text);
		const { code, output } = await buildIn(project);
		rmSync(project + path);
		expect(code, output).toBe(1);
		expect(output).toContain(`${path} bukan bagian dari isi yang sudah diperiksa`);
		expect(output).not.toMatch(stackTrace);
		expect(existsSync(canary)).toBe(false);
		expect(existsSync(`${project}dist/liar`)).toBe(false);
	});
});
