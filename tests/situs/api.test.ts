/** The static API is what its own description says, judged by validators that are not ours. */
import { globSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../bangun.ts";
import { isNotYet, stageFiles } from "../content.ts";
import { attribute, elements, fileAt, origin, pageAt } from "../dokumen.ts";

// biome-ignore lint/suspicious/noExplicitAny: JSON as any program reads it.
type Json = any;

const read = (path: string): Json =>
	JSON.parse(readFileSync(inject("situs") + path.replace(/^\//, ""), "utf8"));
const api = (path: string): Json => read(`api/v1/${path}`);
const files = (pattern: string) => globSync(pattern, { cwd: inject("situs") }).sort();
/** Names of content files that are there on the day of the sample, as ids. */
const ids = (pattern: string) =>
	globSync(pattern, { cwd: `${root}content` })
		.filter((file) => !isNotYet(file))
		.map((file) => file.replace(/^.*[\\/]|\.mdx?$/g, ""))
		.sort();

const schemas = () => files("api/v1/skema/*.json").map((file) => ({ file, schema: read(file) }));

/** The published schema without the leave to add fields: finds what is served but not described. */
const closed = (schema: Json): Json => {
	if (Array.isArray(schema)) return schema.map(closed);
	if (typeof schema !== "object" || schema === null) return schema;
	const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
	return {
		...Object.fromEntries(entries),
		...(schema.properties && schema.type === "object" && { additionalProperties: false }),
	};
};

/** What servers say of an address below `/api/` that never was. */
const missing = "api/v1/404.json";

describe("every response", () => {
	const asPublished = new Ajv2020({ allErrors: true });
	const nothingElse = new Ajv2020({ allErrors: true });

	beforeAll(() => {
		for (const ajv of [asPublished, nothingElse]) formats.default(ajv);
		for (const { schema } of schemas()) {
			asPublished.addSchema(schema);
			nothingElse.addSchema(closed(schema));
		}
	});

	/** Files that are described by the OpenAPI document. */
	const described = () => {
		const paths = Object.keys(api("openapi.json").paths);
		return paths.flatMap((path) => files(path.slice(1).replace(/\{\w+\}/, "*")));
	};

	test("is valid by the schema it names, and holds nothing else", () => {
		const all = described();
		expect(all.length).toBeGreaterThan(70);
		const faults = all.flatMap((file) => {
			const content = read(file);
			return [asPublished, nothingElse].flatMap((ajv) => {
				const validate = ajv.getSchema(content.$schema);
				if (!validate) return [`${file} names a schema that is not published: ${content.$schema}`];
				return validate(content) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
			});
		});
		expect(faults).toEqual([]);
	});

	test("with an unknown word or without an id is not valid", () => {
		const content = api("klarifikasi.json");
		const validate = asPublished.getSchema(content.$schema);
		const [first] = content.klarifikasi;
		expect(validate?.({ ...content, klarifikasi: [{ ...first, putusan: "ragu" }] })).toBe(false);
		expect(validate?.({ ...content, klarifikasi: [{ ...first, id: undefined }] })).toBe(false);
		expect(validate?.({ ...content, updated: "kemarin" })).toBe(false);
	});

	test("is described, and every schema is used", () => {
		const undescribed = files("api/v1/{*,{faq,kim,pemilihan,klarifikasi,istilah}/*}.json").filter(
			(file) => !described().includes(file) && !["api/v1/openapi.json", missing].includes(file),
		);
		expect(undescribed).toEqual([]);
		const named = new Set([...described(), missing].map((file) => read(file).$schema));
		expect(schemas().filter(({ schema }) => !named.has(schema.$id))).toEqual([]);
	});
});

test("the OpenAPI document is valid, and its examples are there", async () => {
	const document = api("openapi.json");
	expect(await new Validator().validate(document)).toMatchObject({ valid: true });
	const missing = Object.entries<Json>(document.paths).flatMap(([path, { get }]) => {
		const filled = (get.parameters ?? []).reduce(
			(text: string, { name, example }: Json) => text.replace(`{${name}}`, example),
			path,
		);
		return fileAt(filled) ? [] : [filled];
	});
	expect(missing).toEqual([]);
});

test("every address of this site in a JSON file leads somewhere", () => {
	const escaped = origin().replaceAll(".", "\\.");
	const found = files("api/**/*.json").flatMap((file) =>
		[
			...new Set(
				readFileSync(inject("situs") + file, "utf8").match(new RegExp(`${escaped}[^"\\\\\\s<]*`, "g")),
			),
		].map((address) => ({ file, url: new URL(address) })),
	);
	expect(found.length).toBeGreaterThan(500);
	const lost = found.filter(({ url }) => {
		// The server of the OpenAPI document is the home page without its slash.
		if (!fileAt(decodeURIComponent(url.pathname))) return true;
		const target = url.hash && pageAt(url.pathname);
		return target
			? !elements(target.tree).some((e) => attribute(e, "id") === decodeURIComponent(url.hash.slice(1)))
			: false;
	});
	expect(lost.map(({ file, url }) => `${file}: ${url}`)).toEqual([]);
});

describe("ids are those of the content", () => {
	const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).sort();

	test("questions", () => {
		expect(idsOf(api("faq.json").faq)).toEqual(ids("faq/*.mdx"));
		expect(
			files("api/v1/faq/*.json")
				.map((file) => file.replace(/^.*\/|\.json$/g, ""))
				.sort(),
		).toEqual(ids("faq/*.mdx"));
	});

	test("fact-checks and groups", () => {
		expect(idsOf(api("klarifikasi.json").klarifikasi)).toEqual(ids("klarifikasi/*.mdx"));
		expect(idsOf(api("kim.json").kim)).toEqual(["sangatta-utara", "sekarbela", "singa-geweh", "swarga-bara"]);
	});

	test.each(["2020", "2024"])("stages of %s", (election) => {
		expect(idsOf(api(`pemilihan/${election}.json`).tahapan)).toEqual(
			stageFiles(election)
				.map(({ id }) => id)
				.sort(),
		);
	});

	test.each(["sekarbela", "singa-geweh"])("questions and news of %s", (kim) => {
		const { faq, kabar } = api(`kim/${kim}.json`);
		expect(idsOf(faq)).toEqual(ids(`kim/${kim}/faq/*.md`));
		expect(idsOf(kabar)).toEqual(ids(`kim/${kim}/kabar/*.md`));
	});
});

describe("what it says", () => {
	const stage = (election: string, id: string) =>
		api(`pemilihan/${election}.json`).tahapan.find((t: Json) => t.id === id);

	test("a stage carries its whole ledger, exceptions and instruments, and no status", () => {
		const vote = stage("2020", "pemungutan-suara");
		const [file] = stageFiles("2020").filter(({ id }) => id === "pemungutan-suara");
		expect(vote.jadwal).toEqual(file?.jadwal);
		expect(vote.teks).toBe("Rabu, 9 Desember 2020");
		const { peraturan } = api("pemilihan/2020.json");
		const known = new Set(peraturan.map(({ id }: Json) => id));
		expect(vote.jadwal.filter(({ dasar }: Json) => !known.has(dasar))).toEqual([]);
		expect(JSON.stringify(api("pemilihan/2020.json"))).not.toMatch(
			/berlangsung|akan-datang|"selesai":"?true/,
		);
	});

	test("a region's own dates are told once they were known, as on the region's own timeline", () => {
		const told = api("pemilihan/2020.json").tahapan.flatMap(({ id, pengecualian }: Json) =>
			pengecualian.map((own: Json) => ({ id, ...own })),
		);
		for (const { id, wilayah, mulai, selesai, nama_wilayah } of told) {
			const file = stageFiles("2020").find((stage) => stage.id === id);
			expect(file?.pengecualian).toContainEqual(expect.objectContaining({ wilayah, selesai }));
			expect(nama_wilayah, `${id} ${mulai}`).toMatch(/^(?:Provinsi|Kabupaten|Kota|Kecamatan) /);
		}
		// Known only after the day of the site: one region's vote, held later than the rest.
		expect(told.filter(({ id }: Json) => id === "pemungutan-suara")).toEqual([]);
	});

	test("nothing is told that was decided after the day of the site", () => {
		for (const election of ["2020", "2024"]) {
			const { as_of, updated, tahapan } = api(`pemilihan/${election}.json`);
			expect(as_of).toBe("2020-11-17");
			const later = tahapan.filter(({ jadwal }: Json) =>
				jadwal.slice(1).some(({ ditetapkan }: Json) => ditetapkan > as_of),
			);
			expect(later).toEqual([]);
			expect(updated <= as_of || election !== "2020").toBe(true);
		}
	});

	test("an answer has its dates filled in, as text and as HTML", () => {
		const { isi, jawaban } = api("faq/cek-dpt.json");
		expect(isi.text).toContain("28 Oktober sampai 6 Desember 2020");
		expect(isi.html).toContain("28 Oktober sampai 6 Desember 2020");
		const raw = files("api/v1/{faq/,}*.json").filter((file) =>
			/:tanggal\{|<Tanggal/.test(JSON.stringify(read(file))),
		);
		expect(raw).toEqual([]);
		expect(isi.text).not.toMatch(/<\w|\{/);
		expect(jawaban).toBe(api("faq.json").faq.find((f: Json) => f.id === "cek-dpt").jawaban);
	});

	test("a group shows the contacts of its page, and never the accounts of its editors", () => {
		for (const file of files("api/v1/kim/*.json")) {
			const { url, kontak, pembina } = read(file);
			const page = pageAt(`${new URL(url).pathname}profil/`)?.html ?? "";
			for (const number of [kontak?.whatsapp, kontak?.telepon, pembina?.telepon].filter(Boolean))
				expect(page, `${file} ${number}`).toContain(number.slice(1));
		}
		expect(
			files("api/**/*.json").filter((file) => JSON.stringify(read(file)).includes('"pengelola"')),
		).toEqual([]);
	});
});
