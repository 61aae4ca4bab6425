import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { loadContent } from "../src/intake/load.ts";
import { parseRevisi } from "../src/model/jadwal.ts";
import { command, pemilihanBaru } from "./pemilihan-baru.ts";
import { answersOf } from "./tanya.ts";
import { tunda, command as tundaCommand, withSuspension } from "./tunda.ts";
import { contentCopy } from "./uji.ts";

vi.spyOn(console, "log").mockImplementation(() => {});

const baru = (folder: string, ...args: string[]) =>
	pemilihanBaru(answersOf(command, ["--content", folder, ...args], undefined));
const menunda = (folder: string, ...args: string[]) =>
	tunda(answersOf(tundaCommand, ["--content", folder, ...args], undefined));
const errorsIn = async (folder: string) =>
	(await loadContent(folder)).problems.filter(({ severity }) => severity === "error");

test("a new election is valid from the first run, and claims no date", async () => {
	await using copy = await contentCopy();
	await baru(copy.folder, "--tahun", "2029", "--dari", "2024", "--dasar", "uu-10-2016");
	expect(await errorsIn(copy.folder)).toEqual([]);
	const { of } = await loadContent(copy.folder);
	const stages = of("tahapan").filter(({ id }) => id.startsWith("2029/"));
	expect(stages).toHaveLength(of("tahapan").filter(({ id }) => id.startsWith("2024/")).length);
	for (const { data } of stages) {
		expect(data.jadwal.map(parseRevisi)).toMatchObject([{ keadaan: "belum-ditetapkan", periode: undefined }]);
		expect(data.tindakan).toBeUndefined();
	}
	await expect(baru(copy.folder, "--tahun", "2029", "--dasar", "uu-10-2016")).rejects.toThrow(
		"sudah dipakai",
	);
});

const decision = ["--dasar", "kpt-kpu-179-2020", "--ditetapkan", "2025-01-02", "--alasan", "Banjir besar"];

test("a suspension is one line more in each named ledger, and nothing else changes", async () => {
	await using copy = await contentCopy();
	const file = (id: string) => join(copy.folder, `pemilihan/2024/tahapan/${id}.mdx`);
	const before = ["pelantikan", "rekapitulasi"].map((id) => readFileSync(file(id), "utf8"));
	await menunda(copy.folder, "--pemilihan", "2024", "--tahapan", "pelantikan, rekapitulasi", ...decision);
	expect(await errorsIn(copy.folder)).toEqual([]);
	const after = ["pelantikan", "rekapitulasi"].map((id) => readFileSync(file(id), "utf8"));
	for (const [index, text] of after.entries()) {
		const added = `  - status: ditunda\n    dasar: kpt-kpu-179-2020\n    ditetapkan: "2025-01-02"\n    alasan: "Banjir besar"\n`;
		expect(text).toContain(added);
		expect(text.replace(added, "")).toBe(before[index]);
	}
});

test("an unknown stage, and a decision older than the ledger: nothing is written", async () => {
	await using copy = await contentCopy();
	const file = join(copy.folder, "pemilihan/2020/tahapan/coklit.mdx");
	const before = readFileSync(file, "utf8");
	await expect(
		menunda(copy.folder, "--pemilihan", "2020", "--tahapan", "coklit,cokelat", ...decision),
	).rejects.toThrow('menyebut "cokelat"');
	await expect(
		menunda(
			copy.folder,
			...["--pemilihan", "2020", "--tahapan", "coklit", "--dasar", "kpt-kpu-179-2020"],
			...["--ditetapkan", "2018-01-01", "--alasan", "x"],
		),
	).rejects.toThrow("Belum ada yang ditulis");
	expect(readFileSync(file, "utf8")).toBe(before);
});

test("the line stands at the end of the ledger, whatever comes after it", () => {
	const text = '---\njudul: x\njadwal:\n  - mulai: "2020-01-01"\n    dasar: a\n---\nIsi\n';
	const line = { dasar: "b", ditetapkan: "2020-02-02", alasan: "Alasan: ada" };
	expect(withSuspension(text, line)).toBe(
		'---\njudul: x\njadwal:\n  - mulai: "2020-01-01"\n    dasar: a\n  - status: ditunda\n    dasar: b\n    ditetapkan: "2020-02-02"\n    alasan: "Alasan: ada"\n---\nIsi\n',
	);
});
