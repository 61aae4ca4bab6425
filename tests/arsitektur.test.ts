/** Imports point one way. What each layer may use is one table; a wrong import fails with a sentence. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Import, importsOf } from "./impor.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Layer {
	/** Layers it may import, itself not counted. */
	readonly uses: readonly string[];
	/** Layers of which it may import types only. */
	readonly types?: readonly string[];
	/** What to do instead of a forbidden import. */
	readonly instead: string;
}

const below = {
	schemas: ["domain"],
	body: ["schemas", "domain"],
	addresses: ["body", "schemas", "urls", "domain"],
	gate: ["addresses", "body", "schemas", "urls", "domain"],
	content: ["gate", "addresses", "body", "schemas", "urls", "domain"],
} as const;

const layers: Record<string, Layer> = {
	domain: {
		uses: [],
		instead:
			"The domain is pure: take what you need as an argument, or move the code to the layer that needs it.",
	},
	schemas: {
		uses: below.schemas,
		instead: "A schema describes a file and knows nothing of who reads it: move the code to src/gate/.",
	},
	body: {
		uses: below.body,
		instead:
			"A body is rendered from what its BodyContext holds: add a field there and fill it in collections/.",
	},
	addresses: {
		uses: below.addresses,
		instead: "The address book is pure: hand it entries and the ledger's text from src/content/.",
	},
	gate: {
		uses: below.gate,
		instead: "A gate rule judges one document against the World: put what it must know into gate/world.ts.",
	},
	content: {
		uses: below.content,
		instead:
			"Reading the content folder depends on the gate alone: let the caller pass the rest as an argument.",
	},
	api: {
		uses: ["schemas", "domain", "urls"],
		instead:
			"src/api/ says what a response looks like and knows no content: fill it in src/collections/api/, write it from src/pages/api/.",
	},
	collections: {
		uses: ["api", "content", ...below.content, "cards", "siaran", "words", "options"],
		instead:
			"Collections prepare data: move what makes HTML to components/, and what runs at build to integrations/.",
	},
	siaran: {
		uses: ["domain"],
		instead: "A text for a channel is a pure function: let collections/siaran.ts gather what it tells.",
	},
	urls: { uses: ["domain"], instead: "urls.ts only joins strings: pass ids in as arguments." },
	words: { uses: ["schemas", "domain"], instead: "words.ts holds words only: pass values in as arguments." },
	options: { uses: ["domain"], instead: "options.ts only reads the command line's decisions." },
	feeds: {
		uses: ["domain", "urls", "words"],
		instead: "A feed is a pure function: let the page fetch through collections/ and pass the items in.",
	},
	structured: {
		uses: ["domain", "urls", "words"],
		instead:
			"What a page says to machines is a pure function: let the page fetch through collections/ and pass the items in.",
	},
	cards: {
		uses: ["domain"],
		instead:
			"A card is drawn from what collections/kartu.ts put on it: add a field to Card and fill it there.",
	},
	paket: {
		// Its script says what is now with the very code of the site's pages.
		uses: ["components", "domain", "urls", "words"],
		types: ["collections"],
		instead:
			"The one-file pack is a pure function: prepare what goes into it in collections/paket.ts and hand it over in the page.",
	},
	tulis: {
		uses: [...below.gate, "gate", "words"],
		types: ["collections"],
		instead:
			"The editor runs in the browser, on the gate itself: hand it everything else as JSON from src/pages/tulis/.",
	},
	components: {
		uses: ["tulis", "domain", "urls", "words"],
		types: ["api", "schemas", "collections", "siaran"],
		instead:
			"A component gets props and makes HTML: fetch or prepare the value in the page through collections/, pass it as a prop, and use `import type` for its shape.",
	},
	layouts: {
		uses: ["components", "styles", "urls", "words", "domain"],
		types: ["collections"],
		instead:
			"A layout frames a page: fetch in the page through collections/frame.ts and pass the result as a prop.",
	},
	pages: {
		uses: [
			"layouts",
			"components",
			"collections",
			"api",
			"feeds",
			"structured",
			"cards",
			"paket",
			"urls",
			"words",
			"options",
			"domain",
		],
		instead: "A page asks collections/ for prepared objects: add or extend a function there.",
	},
	integrations: {
		uses: ["options", "urls", "domain"],
		instead: "An integration works on built files: read them, or move the code to collections/.",
	},
	scripts: {
		uses: ["api", "content", "gate", "addresses", "schemas", "options", "domain"],
		instead: "A command uses the gate and leaves pages to Astro: move shared code to content/ or gate/.",
	},
	"content.config": {
		uses: ["collections", "schemas"],
		instead: "content.config.ts holds no logic: name a loader and a schema.",
	},
	"astro.config": {
		uses: ["content", "integrations", "options"],
		instead: "astro.config.mjs only puts settings together: move logic to src/integrations/.",
	},
};

/** The layer a path below the root belongs to: `src/urls.ts` and `src/urls/x.ts` are both `urls`. */
function layerOf(path: string): string {
	const [first = "", second = ""] = path.split("/");
	const name = first === "src" ? second : first;
	return name.replace(/\.(ts|mjs)$/, "");
}

function fault(file: string, { to, typeOnly }: Import): string | undefined {
	const from = layerOf(file);
	const layer = layers[from];
	if (!layer) return `${file} lies in no known layer. Put it into one of: ${Object.keys(layers).join(", ")}.`;
	if (to.path === undefined) return packageFault(file, from, to.name);
	const target = layerOf(to.path);
	const allowed = [from, ...layer.uses, ...(typeOnly ? (layer.types ?? []) : [])];
	if (allowed.includes(target)) return undefined;
	const why = layer.types?.includes(target)
		? `takes a value from ${target}, of which ${from} may use types only`
		: `reaches into ${target}, but ${from} may only use ${layer.uses.join(", ") || "itself"}`;
	return `${file} imports ${to.path}: that ${why}. ${layer.instead}`;
}

function packageFault(file: string, from: string, name: string): string | undefined {
	if (from === "domain")
		return `${file} imports "${name}": the domain uses no package, no node: module and no Astro. ${layers.domain?.instead}`;
	if (name === "astro:content" && from !== "collections" && from !== "content.config")
		return `${file} imports "astro:content": only src/collections/ and src/content.config.ts talk to Astro's store. ${layers[from]?.instead}`;
	return undefined;
}

const files = globSync(["src/**/*.{ts,astro}", "scripts/**/*.{ts,mjs}", "astro.config.mjs"], { cwd: root })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => !/\.(test|d)\.ts$/.test(file))
	.sort();

test("imports point one way", () => {
	const faults = files.flatMap((file) =>
		importsOf(file, readFileSync(root + file, "utf8")).flatMap((found) => fault(file, found) ?? []),
	);
	expect(faults.join("\n"), "wrong imports").toBe("");
});

test("every layer of the table exists", () => {
	const present = new Set(files.map(layerOf));
	expect(Object.keys(layers).filter((name) => !present.has(name))).toEqual([]);
});

test.each([
	["src/domain/a.ts", 'import fs from "node:fs"', "no package, no node: module and no Astro"],
	["src/domain/a.ts", 'import { x } from "../urls.ts"', "reaches into urls, but domain may only use itself"],
	["src/pages/a.astro", '---\nimport { x } from "astro:content"\n---', "only src/collections/"],
	["src/components/ui/A.astro", '---\nimport { x } from "../../collections/kim.ts"\n---', "types only"],
	["src/components/ui/A.astro", '<script>\nimport "../../gate/check.ts"\n</script>', "reaches into gate"],
	["src/pages/a.ts", 'const x = await import("../gate/check.ts")', "reaches into gate"],
	["src/feeds/a.ts", 'export { x } from "../collections/kim.ts"', "reaches into collections"],
])("notices a wrong import in %s: %s", (file, text, sentence) => {
	expect(importsOf(file, text).map((found) => fault(file, found))).toEqual([
		expect.stringContaining(sentence),
	]);
});

test.each([
	["src/components/ui/A.astro", '---\nimport type { Kim } from "../../collections/kim.ts"\n---'],
	["src/components/ui/A.astro", '---\nimport { type Kim } from "../../collections/kim.ts"\n---'],
	["src/collections/a.ts", 'import { getCollection } from "astro:content"'],
	["scripts/a.ts", 'const x = await import("../src/options.ts")'],
])("accepts a right import in %s: %s", (file, text) => {
	expect(importsOf(file, text).map((found) => fault(file, found))).toEqual([undefined]);
});
