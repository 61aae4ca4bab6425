/** A channel only reads: take it away with its pages, and the rest of the site stands as it was. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildIn, type Outcome, root } from "../bangun.ts";
import { filesOf, pageAt, readPage, textOf } from "../dokumen.ts";

/** Outside the packages' folder, below which Node runs no TypeScript. */
const project = `${mkdtempSync(join(tmpdir(), "corong-lepas-"))}/`;
afterAll(() => rmSync(project, { recursive: true }));
const out = `${inject("kerja")}lepas-situs/`;
/** Channels that go, and what only they serve. */
const gone = {
	paket: /^kim\/[^/]+\/paket\.html$/,
	riwayat: /^tahapan\/[^/]+\/riwayat\//,
	lapor: /^(?:kim\/[^/]+\/)?lapor\//,
};
const ofGone = (file: string) => Object.values(gone).some((pattern) => pattern.test(file));

/** A copy of the project to take things from; packages are shared. */
function copyProject(): void {
	for (const part of ["src", "scripts", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
		cpSync(root + part, project + part, { recursive: true });
	symlinkSync(`${root}node_modules`, `${project}node_modules`, "junction");
}

/** What answers no more is promised no more: by the table of addresses, and by the record of this content. */
function withdrawPromises(): void {
	const table = `${project}src/gate/addresses/families.ts`;
	writeFileSync(
		table,
		readFileSync(table, "utf8").replace(
			/^\s*urls\.(?:riwayat|kimPaket|(?:kimL|l)apor(?:Lembar)?)\b.*,\n/gm,
			"",
		),
	);
	cpSync(`${root}content`, `${project}content`, { recursive: true });
	const record = `${project}content/addresses.txt`;
	const isOfGone = (line: string) => ofGone(line.split(/\s/, 1)[0]?.slice(1) ?? "");
	const kept = readFileSync(record, "utf8").split("\n");
	writeFileSync(record, kept.filter((line) => !isOfGone(line)).join("\n"));
}

let outcome: Outcome;
beforeAll(async () => {
	copyProject();
	const pages = globSync("src/pages/**/*.{astro,ts}", { cwd: project });
	for (const channel of Object.keys(gone)) {
		rmSync(`${project}src/channels/${channel}`, { recursive: true });
		for (const page of pages.filter((file) => !file.endsWith(".test.ts")))
			if (readFileSync(root + page, "utf8").includes(`channels/${channel}/`)) rmSync(project + page);
	}
	withdrawPromises();
	outcome = await buildIn(project, "--content", `${project}content`, "--out", out);
});

test("the build succeeds", () => expect(outcome.code, outcome.output).toBe(0));

test("every file of the rest is there, and none of theirs", () => {
	const named = (folder: string) =>
		[...filesOf(folder).keys()].filter(
			(file) => !/^(?:(?:tulis[\\/])?_astro|pagefind)[\\/]|[\\/]indeks[\\/]/.test(file),
		);
	const before = named(inject("situs"));
	expect(before.some(ofGone)).toBe(true);
	expect(named(out)).toEqual(before.filter((file) => !ofGone(file)));
});

test("every page of the rest says what it said", () => {
	const pages = globSync("**/index.html", { cwd: out }).sort();
	const changed = pages.filter((file) => {
		const page = readPage(out, file);
		return textOf(page.tree) !== textOf(pageAt(page.address)?.tree ?? { type: "root", children: [] });
	});
	expect(pages.length).toBeGreaterThan(200);
	expect(changed).toEqual([]);
});
