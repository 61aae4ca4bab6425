/**
 * Every real file, broken in any place: the gate neither throws nor dawdles, and whatever it still lets
 * through renders to HTML of known elements and addresses.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { documentOf, readContent, viewFiles } from "../intake/read.ts";
import type { BodyContext } from "../text/context.ts";
import { renderBody } from "../text/render.ts";
import { createSingkatan } from "../text/singkatan.ts";
import { check } from "./check.ts";
import { isError } from "./problem.ts";
import { harmIn } from "./uji-html.ts";
import { gatherWorld, type World, worldOf } from "./world.ts";

const folder = join(import.meta.dirname, "../../content");
/** Longest look at one file, in microseconds of this thread: a thousand times what they take. Other programs do not lengthen it. */
const slow = 2_000_000;

function spent(before: NodeJS.CpuUsage): number {
	const { user, system } = process.threadCpuUsage(before);
	return user + system;
}

interface Original {
	path: string;
	bytes: Buffer;
}
let originals: Original[] = [];
let world: World;

beforeAll(() => {
	const documents = readContent(folder);
	originals = documents.map(({ path }) => ({ path, bytes: readFileSync(join(folder, path)) }));
	world = worldOf(gatherWorld(documents), { regionName: () => "Wilayah", file: viewFiles(folder) });
});

/** Knows everything, so that nothing is harmless only because it is unknown. */
const konteks: BodyContext = {
	tanggal: ({ id }) => ({ teks: id, datetime: "2020-12-09" }),
	tahapan: (id) => ({ judul: id, tanggal: id, href: `/tahapan/${encodeURIComponent(id)}/` }),
	faq: (id) => ({ pertanyaan: id, jawaban: id, href: `/faq/${encodeURIComponent(id)}/` }),
	gambar: (url) => ({ src: `/${encodeURI(url)}`, srcset: "", width: 1, height: 1 }),
	unduhan: (berkas) => ({ href: `/${encodeURI(berkas)}`, bytes: 1 }),
	kontak: () => [{ label: "WhatsApp", href: "https://wa.me/62" }],
	singkatan: createSingkatan(
		[{ id: "kpu", kepanjangan: "Komisi", bentuk: ["KPU", "TPS"] }],
		(id) => `/#${id}`,
	),
};

let looked = 0;
let published = 0;

/** Looks at the bytes as if they were this file, and at the page when the gate lets it through. */
function look(path: string, bytes: Uint8Array) {
	const start = process.threadCpuUsage();
	const document = documentOf(path, bytes);
	const bad = check(document, world).some(isError);
	looked++;
	expect(spent(start), "time of the gate").toBeLessThan(slow);
	if (bad || !document.tree) return;
	published++;
	const { html } = renderBody(document.tree, konteks);
	expect(spent(start), "time of gate and page").toBeLessThan(slow);
	// Inside its quotes an attribute may say `<script>`: it is text there.
	const tags = html.replaceAll(/"[^"]*"/g, '""');
	expect(tags).not.toMatch(/<(?:script|iframe|style|svg|object|embed|form|base|link|meta)\b/i);
	expect(harmIn(html)).toEqual([]);
}

const strange = fc.oneof(
	fc.constantFrom(..."<>{}[]()!*_`~:|#&\\\"'-\t\r\0\u0085\u2028\uFEFF\uFFFD😀".split("")),
	fc.constantFrom(
		"<script>alert(1)</script>",
		'<img src=x onerror="alert(1)">',
		"[x](javascript:alert(1))",
		"[x]: javascript:alert(1)\n",
		"![x](x.mjs)",
		"![x](gambar/beranda.png)",
		"{alert(1)}",
		'\nimport x from "y"\n',
		"\nlayout: x\n",
		"\n:::peringatan{onclick=x}\n",
		":::",
		"\n---\n",
		"<!--",
		"-->",
		"]]>",
		"&lt;script&gt;",
		"&#x6A;avascript:",
		"javascript:",
		"data:text/html,",
		"style=",
		" onclick=x ",
	),
);
const raw = fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes));

/** How a file can break; each takes where and with what. */
const breaks: Record<string, (old: Buffer, at: number, with_: Buffer) => Buffer> = {
	"a byte deleted": (old, at) => Buffer.concat([old.subarray(0, at), old.subarray(at + 1)]),
	"a byte doubled": (old, at) => Buffer.concat([old.subarray(0, at + 1), old.subarray(at)]),
	"a byte changed": (old, at, by) => Buffer.concat([old.subarray(0, at), by, old.subarray(at + 1)]),
	"two bytes swapped": (old, at) => {
		const copy = Buffer.from(old);
		[copy[at], copy[at + 1]] = [old[at + 1] ?? 10, old[at] ?? 10];
		return copy;
	},
	"cut off": (old, at) => old.subarray(0, at),
	"head lost": (old, at) => old.subarray(at),
	"something inserted": (old, at, by) => Buffer.concat([old.subarray(0, at), by, old.subarray(at)]),
	"a line deleted": lines((all, at) => all.toSpliced(at, 1)),
	"a line doubled": lines((all, at) => all.toSpliced(at, 0, all[at] ?? "")),
	"two lines swapped": lines((all, at) => all.toSpliced(at, 2, all[at + 1] ?? "", all[at] ?? "")),
	"a line moved to the end": lines((all, at) => [...all.toSpliced(at, 1), all[at] ?? ""]),
	"a line cut in half": lines((all, at) =>
		all.with(at, (all[at] ?? "").slice(0, (all[at] ?? "").length / 2)),
	),
	"a line joined to the next": lines((all, at) => all.toSpliced(at, 2, `${all[at]}${all[at + 1] ?? ""}`)),
	"a line said again as a field": lines((all, at, by) => all.toSpliced(at, 0, `${by.toString("utf8")}: x`)),
};

function lines(edit: (all: string[], at: number, by: Buffer) => string[]) {
	return (old: Buffer, at: number, by: Buffer): Buffer => {
		const all = old.toString("utf8").split("\n");
		return Buffer.from(edit(all, at % all.length, by).join("\n"));
	};
}

const anything = fc.oneof(
	strange.map((text) => Buffer.from(text)),
	raw,
);

describe("every real file, once in each way", () => {
	test.each(Object.keys(breaks))("%s", (name) => {
		const edit = breaks[name] as (typeof breaks)[string];
		const places = fc.sample(fc.tuple(fc.nat(), anything), {
			numRuns: runs(originals.length),
			seed: name.length,
		});
		const every = Math.floor(originals.length / places.length);
		for (const [index, [at, by]] of places.entries()) {
			const { path, bytes } = originals[every * index] as Original;
			const broken = edit(bytes, at % bytes.length, by);
			expect(
				() => look(path, broken),
				`${path}, ${name} at ${at % bytes.length}: ${JSON.stringify(by.toString())}`,
			).not.toThrow();
		}
	});
});

test("any real file, broken several times in several ways", () => {
	const blow = fc.record({ how: fc.constantFrom(...Object.keys(breaks)), at: fc.nat(), by: anything });
	fc.assert(
		fc.property(fc.nat(), fc.array(blow, { minLength: 1, maxLength: 4 }), (pick, blows) => {
			const { path, bytes } = originals[pick % originals.length] as Original;
			look(
				path,
				blows.reduce((old, { how, at, by }) => breaks[how]?.(old, at % (old.length || 1), by) ?? old, bytes),
			);
		}),
		{ numRuns: runs(400) },
	);
});

test("something strange in the body of any real file, and it is still published or told", () => {
	fc.assert(
		fc.property(
			fc.nat(),
			fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 3 }),
			(pick, inserts) => {
				const { path, bytes } = originals[pick % originals.length] as Original;
				const text = bytes.toString("utf8");
				const body = text.indexOf("\n---\n", 4) + 5;
				look(
					path,
					Buffer.from(
						inserts.reduce((old, [at, by]) => {
							const from = body + (at % (old.length - body + 1));
							return old.slice(0, from) + by + old.slice(from);
						}, text),
					),
				);
			},
		),
		{ numRuns: runs(400) },
	);
});

test("real files that are not broken are published, and many broken ones are", () => {
	for (const { path, bytes } of originals) look(path, bytes);
	expect(looked).toBeGreaterThan(runs(originals.length * 10));
	expect(published).toBeGreaterThan(runs(originals.length * 3));
});
