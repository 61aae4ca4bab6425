/** A build in parts, on as many machines: put together by copying they are the build in one, byte for byte. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { precompress } from "../../src/build/precompress.ts";
import { filesBelow } from "../../src/build/publish/mark.ts";
import { build, buildBy, type Outcome } from "../bangun.ts";
import { filesOf } from "../dokumen.ts";

const home = `${inject("kerja")}bagian/`;
const mark = "_host/corong.json";

/** Files that are not alike in two sites, or only in one. */
function differences(site: string, other: string): string[] {
	const [first, second] = [filesOf(site), filesOf(other)];
	const names = [...new Set([...first.keys(), ...second.keys()])];
	return names.filter((file) => file !== mark && first.get(file) !== second.get(file));
}

/** Builds every part, each as a machine of its own would, and puts them together. */
async function inParts(script: string, parts: number): Promise<Outcome> {
	const folder = `${home}${parts}/`;
	for (let part = 1; part <= parts; part++) {
		const { code, output } = await buildBy(
			script,
			"--shard",
			`${part}/${parts}`,
			"--out",
			`${folder}${part}`,
		);
		expect(code, output).toBe(0);
	}
	return buildBy("scripts/gabung.ts", "--dari", folder, "--out", `${home}gabungan-${parts}`);
}

beforeAll(() => rmSync(home, { recursive: true, force: true }));

describe("three parts", () => {
	let outcome: Outcome;
	beforeAll(async () => {
		outcome = await inParts("scripts/build.ts", 3);
	});

	test("are the whole: pages, search, sitemap, feeds, report, rules for hosts", () => {
		expect(outcome.code, outcome.output).toBe(0);
		const whole = inject("situs");
		expect(filesOf(whole).size).toBeGreaterThan(300);
		expect(differences(whole, `${home}gabungan-3/`)).toEqual([]);
		const read = (site: string) => JSON.parse(readFileSync(site + mark, "utf8")).sha256;
		expect(read(`${home}gabungan-3/`)).toBe(read(whole));
	});

	test("hold each KIM once, and what is nobody's own in the first alone", () => {
		const kims = [1, 2, 3].flatMap((part) =>
			[...filesOf(`${home}3/${part}/`).keys()].filter((file) => /^kim\/[^/]+\/index\.html$/.test(file)),
		);
		expect(kims).toHaveLength(4);
		expect(new Set(kims).size).toBe(4);
		expect([1, 2, 3].map((part) => existsSync(`${home}3/${part}/index.html`))).toEqual([true, false, false]);
	});

	test("a part that is missing, twice there or of other content is told, and nothing is published", async () => {
		const gather = () => buildBy("scripts/gabung.ts", "--dari", `${home}3/`, "--out", `${home}tidak`);
		renameSync(`${home}3/2`, `${home}pergi`);
		const missing = await gather();
		expect(missing.output).toContain("bagian 2 dari 3 tidak ada.");
		renameSync(`${home}pergi`, `${home}3/2`);
		const later = await buildBy(
			"scripts/gabung.ts",
			"--dari",
			`${home}3/`,
			"--out",
			`${home}tidak`,
			"--today",
			"2020-12-01",
		);
		expect(later.output).toContain("dibangun dari isi, hari, atau alamat lain");
		expect([missing.code, later.code]).toEqual([1, 1]);
		expect(existsSync(`${home}tidak`)).toBe(false);
	});
});

test("two parts that were published, compressed files and all, are the whole that was", async () => {
	const { code, output } = await inParts("scripts/terbit.ts", 2);
	expect(code, output).toBe(0);
	const whole = `${home}utuh/`;
	cpSync(inject("situs"), whole, { recursive: true, dereference: true });
	await precompress(whole, filesBelow(whole));
	expect(differences(whole, `${home}gabungan-2/`)).toEqual([]);
});

test.each([
	["0/3", 'Bagian --shard "0/3" tidak terbaca.'],
	["4/3", 'Bagian --shard "4/3" tidak terbaca.'],
	["satu", 'Bagian --shard "satu" tidak terbaca.'],
])("--shard %s is answered with a sentence", async (shard, sentence) => {
	const { code, output } = await build("--shard", shard, "--out", `${home}tidak`);
	expect(code).toBe(1);
	expect(output).toContain(sentence);
});
