/** Imports point one way. What each room may use is one table; a wrong import fails with a sentence. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exportsOf, importedBy } from "./ekspor.ts";
import { functionFaults } from "./fungsi.ts";
import { type Import, importsOf } from "./impor.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Room {
	/** Rooms it may import, itself not counted. */
	readonly uses: readonly string[];
	/** Rooms of which it may import types only. */
	readonly types?: readonly string[];
	/** What to do instead of a forbidden import. */
	readonly instead: string;
}

const rooms: Record<string, Room> = {
	model: {
		uses: [],
		instead:
			"The model is pure: take what you need as an argument, or move the code to the room that needs it.",
	},
	urls: { uses: ["model"], instead: "urls.ts only joins strings: pass ids in as arguments." },
	words: { uses: ["model"], instead: "words/ holds words only: pass values in as arguments." },
	options: { uses: [], instead: "options.ts only reads the command line's decisions." },
	text: {
		uses: ["model", "words"],
		instead: "A body is rendered from what its BodyContext holds: add a field there and fill it in site/.",
	},
	gate: {
		uses: ["text", "model", "urls", "words"],
		instead: "A gate rule judges one document against the World: put what it must know into gate/world.ts.",
	},
	intake: {
		uses: ["gate", "text", "model", "urls"],
		instead:
			"Reading the content folder depends on the gate alone: let the caller pass the rest as an argument.",
	},
	site: {
		uses: ["intake", "gate", "text", "model", "urls", "words", "options"],
		instead:
			"site/ prepares data: move what makes HTML to ui/, what only one channel needs to that channel, and what runs at build to build/.",
	},
	ui: {
		uses: ["text", "model", "urls", "words"],
		types: ["site"],
		instead:
			"A component gets props and makes HTML: fetch or prepare the value in the page through site/, pass it as a prop, and use `import type` for its shape.",
	},
	channels: {
		uses: ["ui", "site", "text", "model", "urls", "words", "options"],
		instead: "A channel reads the nouns and writes one kind of output: let site/ prepare what it tells.",
	},
	pages: {
		uses: ["channels", "ui", "site", "urls", "words", "options", "model"],
		instead: "A page asks site/ for prepared objects: add or extend a function there.",
	},
	build: {
		uses: ["text", "options", "urls", "model"],
		instead:
			"A build step works on built files, or hands Astro what text/ makes: read them, take the rest as an argument, or move the code to site/.",
	},
	scripts: {
		uses: ["build", "channels", "site", "intake", "gate", "text", "model", "words", "options", "tests"],
		instead: "A command uses the gate and leaves pages to Astro: move shared code to intake/ or gate/.",
	},
	"content.config": {
		uses: ["site", "model"],
		instead: "content.config.ts holds no logic: name a loader and a schema.",
	},
	"astro.config": {
		uses: ["intake", "build", "options"],
		instead: "astro.config.mjs only puts settings together: move logic to src/build/.",
	},
};

/** What a channel uses beyond the rest: the desk runs the gate itself, in the browser. */
const alsoUses: Readonly<Record<string, readonly string[]>> = { tulis: ["gate"] };

/** Pages that stand whatever channels there are. */
const nounPages: readonly string[] = globSync(
	[
		"src/pages/{404,index,istilah,[[]halaman[]]}.astro",
		"src/pages/{faq,kim,klarifikasi,tahapan}/index.astro",
		"src/pages/{faq,kim/[[]kim[]]/faq}/[[]slug[]]/{index,mudah}.astro",
		"src/pages/klarifikasi/[[]slug[]].astro",
		"src/pages/wilayah/{index,[[]wilayah[]]}.astro",
		"src/pages/tahapan/[[]pemilihan[]]/{index,[[]tahapan[]]}.astro",
		"src/pages/kim/[[]kim[]]/{index,profil,agenda,tahapan,[[]halaman[]]}.astro",
		"src/pages/kim/[[]kim[]]/{faq,kabar}/index.astro",
		"src/pages/kim/[[]kim[]]/kabar/[[]slug[]].astro",
	],
	{ cwd: root },
);

/** The room a path below the root belongs to: `src/urls.ts` and `src/urls/x.ts` are both `urls`. */
function roomOf(path: string): string {
	const [first = "", second = ""] = path.split("/");
	const name = first === "src" ? second : first;
	return name.replace(/\.(ts|mjs)$/, "");
}

/** The channel a path belongs to: the name of its folder. */
const channelOf = (path: string) => /^src\/channels\/([^/]+)\//.exec(path)?.[1];

function fault(file: string, { to, typeOnly }: Import): string | undefined {
	const from = roomOf(file);
	const room = rooms[from];
	if (!room) return `${file} lies in no known room. Put it into one of: ${Object.keys(rooms).join(", ")}.`;
	if (to.path === undefined) return packageFault(file, from, to.name);
	const target = roomOf(to.path);
	const [own, other] = [channelOf(file), channelOf(to.path)];
	if (own && other && own !== other)
		return `${file} imports ${to.path}: the channel ${own} may not use the channel ${other}, so that each can be deleted alone. Move what both need to src/site/ (data), src/ui/ (markup), src/words/ or src/model/.`;
	const extra = (own && alsoUses[own]) || [];
	const allowed = [from, ...room.uses, ...extra, ...(typeOnly ? (room.types ?? []) : [])];
	if (allowed.includes(target)) return undefined;
	const why = room.types?.includes(target)
		? `takes a value from ${target}, of which ${from} may use types only`
		: `reaches into ${target}, but ${from} may only use ${room.uses.join(", ") || "itself"}`;
	return `${file} imports ${to.path}: that ${why}. ${room.instead}`;
}

function packageFault(file: string, from: string, name: string): string | undefined {
	if (from === "model" && !(name === "zod" && file.startsWith("src/model/schemas/")))
		return `${file} imports "${name}": the model uses no package, no node: module and no Astro; its schemas use zod. ${rooms.model?.instead}`;
	if (name === "astro:content" && from !== "site" && from !== "content.config")
		return `${file} imports "astro:content": only src/site/ and src/content.config.ts talk to Astro's store. ${rooms[from]?.instead}`;
	return undefined;
}

/** Pages that show two channels side by side; each goes when one of its channels does. */
const sharedPages: readonly string[] = ["src/pages/mitra/index.astro"];

/** The channels each page shows. A page of a channel goes with it, so no page of a noun may show one. */
function pageFaults(file: string, imports: readonly Import[]): string[] {
	const channels = new Set(imports.flatMap(({ to }) => (to.path && channelOf(to.path)) ?? []));
	if (!file.startsWith("src/pages/") || channels.size === 0 || sharedPages.includes(file)) return [];
	if (channels.size > 1)
		return [`${file} shows the channels ${[...channels].join(" and ")}: give each a page of its own.`];
	return nounPages.includes(file)
		? [
				`${file} is the page of a noun and imports the channel ${[...channels]}: link to the channel's page, and move the words of the link to src/words/.`,
			]
		: [];
}

const files = globSync(["src/**/*.{ts,astro}", "scripts/**/*.{ts,mjs}", "astro.config.mjs"], { cwd: root })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => !/\.(test|d)\.ts$|\/uji[^/]*\.ts$/.test(file))
	.sort();

test("imports point one way", () => {
	const faults = files.flatMap((file) =>
		importsOf(file, readFileSync(root + file, "utf8")).flatMap((found) => fault(file, found) ?? []),
	);
	expect(faults.join("\n"), "wrong imports").toBe("");
});

test("a page shows one channel, and pages of nouns show none", () => {
	const faults = files.flatMap((file) =>
		pageFaults(file, importsOf(file, readFileSync(root + file, "utf8"))),
	);
	expect(faults.join("\n"), "wrong pages").toBe("");
	expect(nounPages).toHaveLength(25);
});

test("every room of the table exists", () => {
	const present = new Set(files.map(roomOf));
	expect(Object.keys(rooms).filter((name) => !present.has(name))).toEqual([]);
});

test("a function has one thought: 60 lines at most, and three statements inside each other", () => {
	const faults = files.flatMap((file) =>
		functionFaults(file, readFileSync(root + file, "utf8")).map(
			({ line, sentence }) => `${file}:${line} ${sentence}`,
		),
	);
	expect(faults.join("\n"), "long or deep functions").toBe("");
});

/** Astro and the test runner take what these export by its name. */
const takenByName =
	/^src\/pages\/|^src\/content\.config\.ts$|\.config\.|\.astro$|^scripts\/mutation\/(?:runner|setup)\.ts$/;

test("what is exported is imported somewhere", () => {
	const all = globSync(
		["{src,scripts,tests}/**/*.{ts,astro,mjs}", "src/pages/.well-known/*.ts", "*.{ts,mjs}"],
		{
			cwd: root,
		},
	);
	const texts = new Map(all.map((file) => [file.replaceAll("\\", "/"), readFileSync(root + file, "utf8")]));
	const taken = new Set([...texts].flatMap(([file, text]) => importedBy(file, text)));
	const dead = [...texts]
		.filter(([file]) => files.includes(file) && !takenByName.test(file) && !taken.has(`${file} *`))
		.flatMap(([file, text]) => exportsOf(file, text).map((name) => `${file} ${name}`))
		.filter((each) => !taken.has(each));
	expect(dead.join("\n"), "nobody imports these: take `export` away, or the whole").toBe("");
});

const nested = (depth: number) => `${"if (a) { ".repeat(depth)}b();${" }".repeat(depth)}`;

test.each([
	["short", `function a() {\n${"b();\n".repeat(58)}}`, []],
	["long", `function a() {\n${"b();\n".repeat(59)}}`, ["1 is a function of 61 lines"]],
	["a long method", `class A {\n\ta() {\n${"b();\n".repeat(59)}}\n}`, ["2 is a function of 61 lines"]],
	["three deep", nested(3), []],
	["four deep", `\n${nested(4)}`, ["2 stands 4 statements deep"]],
	["deep through a closure", `for (const a of b) {\nc.map(() => { ${nested(3)} });\n}`, ["2 stands 4"]],
	["a chain of else if", `${"if (a) b(); else ".repeat(9)} c();`, []],
])("notices functions that are too long or too deep: %s", (_, text, expected) => {
	const told = functionFaults("a.ts", text).map(({ line, sentence }) => `${line} ${sentence}`);
	expect(told).toEqual(expected.map((sentence) => expect.stringContaining(sentence)));
});

test("knows what is exported and imported", () => {
	const text =
		"export const a = 1;\nexport const { b, c: [d] } = x;\nexport function f() {}\nexport type T = 1;";
	expect(exportsOf("src/a.ts", `${text}\nexport interface Own { o: 1 }\nconst own: Own = x;`)).toEqual([
		"a",
		"b",
		"d",
		"f",
		"T",
	]);
	const imports =
		'import { a, b as x } from "./a.ts";\nimport * as all from "./b.ts";\nexport { f } from "../c.ts";\nconst d = await import("./d.ts");';
	expect(importedBy("src/x.ts", imports)).toEqual([
		"src/a.ts a",
		"src/a.ts b",
		"src/b.ts *",
		"c.ts f",
		"src/d.ts *",
	]);
});

test.each([
	["src/model/a.ts", 'import fs from "node:fs"', "no package, no node: module and no Astro"],
	["src/model/a.ts", 'import * as z from "zod"', "its schemas use zod"],
	["src/model/a.ts", 'import { x } from "../urls.ts"', "reaches into urls, but model may only use itself"],
	["src/pages/a.astro", '---\nimport { x } from "astro:content"\n---', "only src/site/"],
	["src/ui/common/A.astro", '---\nimport { x } from "../../site/kim.ts"\n---', "types only"],
	["src/ui/common/A.astro", '<script>\nimport "../../gate/check.ts"\n</script>', "reaches into gate"],
	["src/pages/a.ts", 'const x = await import("../gate/check.ts")', "reaches into gate"],
	["src/channels/feeds/a.ts", 'export { x } from "../../gate/check.ts"', "reaches into gate"],
	["src/channels/feeds/a.ts", 'import { x } from "../siaran/radio.ts"', "may not use the channel siaran"],
	["src/site/a.ts", 'import { x } from "../channels/siaran/radio.ts"', "reaches into channels"],
	["src/tengah/a.ts", 'import { x } from "../urls.ts"', "lies in no known room"],
])("notices a wrong import in %s: %s", (file, text, sentence) => {
	expect(importsOf(file, text).map((found) => fault(file, found))).toEqual([
		expect.stringContaining(sentence),
	]);
});

test.each([
	["src/ui/common/A.astro", '---\nimport type { Kim } from "../../site/kim.ts"\n---'],
	["src/ui/common/A.astro", '---\nimport { type Kim } from "../../site/kim.ts"\n---'],
	["src/site/a.ts", 'import { getCollection } from "astro:content"'],
	["src/model/schemas/a.ts", 'import * as z from "zod"'],
	["src/channels/tulis/a.ts", 'import { x } from "../../gate/check.ts"'],
	["scripts/a.ts", 'const x = await import("../src/options.ts")'],
])("accepts a right import in %s: %s", (file, text) => {
	expect(importsOf(file, text).map((found) => fault(file, found))).toEqual([undefined]);
});

test.each([
	["src/pages/index.astro", ["siaran"], "is the page of a noun"],
	["src/pages/x.astro", ["siaran", "paket"], "siaran and paket"],
])("notices the channels of %s", (file, channels, sentence) => {
	const imports = channels.map((name): Import => {
		const path = `src/channels/${name}/x.ts`;
		return { to: { name: path, path }, typeOnly: false, dynamic: false };
	});
	expect(pageFaults(file, imports).join()).toContain(sentence);
});
