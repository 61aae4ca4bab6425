import { expect, test } from "vitest";
import { readAddressLedger } from "../gate/addresses/ledger.ts";
import { readSource } from "../gate/source.ts";
import { nameProblems, skeletonsOf } from "./names.ts";

/** What is told of KIM with some names, `id: nama`; those of `known` were published before. */
function told(names: Record<string, string>, known: readonly string[] = [], wilayah = "64.08.12"): string[] {
	const sources = Object.entries(names).map(([id, nama]) =>
		readSource(`kim/${id}/profil.mdx`, `---\nnama: ${JSON.stringify(nama)}\nwilayah: "${wilayah}"\n---\n`),
	);
	const ledger = readAddressLedger(known.map((id) => `/kim/${id}/`).join("\n"));
	return [...nameProblems(sources, ledger).values()]
		.flat()
		.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

test("names of their own", () => {
	expect(
		told({ "singa-geweh": "KIM Singa Geweh", sekarbela: "KIM Sekarbela", "swarga-bara": "KIM Swarga Bara" }),
	).toEqual([]);
});

test.each([
	["the same", "KIM Singa Geweh"],
	["without KIM, in capitals", "SINGA GEWEH"],
	["with accents and signs", "KIM Singá-Géweh!"],
	["with a Cyrillic a", "KIM Singа Gеwеh"],
	["wide", "ＫＩＭ Ｓｉｎｇａ Ｇｅｗｅｈ"],
	["with l for I", "KlM Singa Geweh"],
	["bold, as mathematicians write", "KIM 𝐒𝐢𝐧𝐠𝐚 𝐆𝐞𝐰𝐞𝐡"],
])("a name that looks like that of another KIM is an error of the newcomer: %s", (_, nama) => {
	const problems = told({ "a-tiruan": nama, "singa-geweh": "KIM Singa Geweh" }, ["singa-geweh"]);
	expect(problems).toEqual([
		`kim/a-tiruan/profil.mdx:2 error nama "${nama}" sama, atau tampak sama, dengan nama KIM di kim/singa-geweh`,
	]);
});

test("who renames himself to another is the one at fault, though both are known", () => {
	const problems = told({ "a-lama": "KIM Singa Geweh", "singa-geweh": "KIM Singa Geweh" }, [
		"a-lama",
		"singa-geweh",
	]);
	expect(problems.map((each) => each.split(":")[0])).toEqual(["kim/a-lama/profil.mdx"]);
});

test.each([
	"KPU Republik Indonesia (Resmi)",
	"K.P.U.",
	"KIM Bawaslu Kutai Timur",
	"KРU",
	"Komisi Pemilihan Umum",
	"KIM Polri",
])("nobody is called like a public body: %s", (nama) => {
	const isTold = told({ a: nama }).join().includes("memuat nama badan publik");
	// With points between the letters it is another word.
	expect(isTold).toBe(nama !== "K.P.U.");
});

test.each(["KIM Kpupang", "KIM Tanipertiwi", "KIM Intan Tni Jaya Raya"])(
	"a body's letters within a word are no body: %s",
	(nama) => {
		expect(told({ a: nama }).length).toBe(/\bTni\b/.test(nama) ? 1 : 0);
	},
);

test("nearly the same in one region is a warning, elsewhere nothing", () => {
	const near = { a: "KIM Teluk Lingga", b: "KIM Teluk Linga" };
	expect(told(near)).toEqual([
		'kim/b/profil.mdx:2 warning nama "KIM Teluk Linga" mirip dengan "KIM Teluk Lingga" di daerah yang sama',
	]);
	expect(told({ a: "KIM Melur", b: "KIM Melua" })).toHaveLength(1);
	expect(told({ a: "KIM A", b: "KIM B" })).toEqual([]);
});

test("a skeleton leaves what makes the name", () => {
	expect(skeletonsOf("KIM Teluk Lingga")).toContain(" teluk lingga ");
});
