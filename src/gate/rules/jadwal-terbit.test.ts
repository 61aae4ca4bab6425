import { expect, test } from "vitest";
import { type Fact, publishedRecord, toPublishedLine } from "../../model/published.ts";
import { check } from "../check.ts";
import { berkas, dunia, read, tempatContoh } from "../uji.ts";

const plan = { mulai: "2020-09-23", selesai: "2020-09-23", dasar: "pkpu-15-2019", ditetapkan: "2019-08-05" };
const vote = {
	mulai: "2020-12-09",
	selesai: "2020-12-09",
	pukul: "07.00-13.00",
	dasar: "pkpu-5-2020",
	ditetapkan: "2020-06-12",
};
const digoel = { wilayah: "93.02", mulai: "2020-12-28", selesai: "2020-12-28", alasan: "Putusan." };

const fact = (
	{ wilayah, ...line }: { wilayah?: string } & Record<string, unknown>,
	alamat = "/tahapan/2020/pemungutan-suara/",
): Fact => ({
	jenis: "jadwal",
	alamat,
	...(wilayah && { wilayah }),
	baris: toPublishedLine(line),
});
const record = publishedRecord([fact(plan), fact(vote), fact(digoel)]);

/** What the rule says of a file with these columns. */
const said = (fields: Record<string, unknown>, known = record) =>
	check(read(tempatContoh.tahapan, berkas("tahapan", "", fields)), { ...dunia, record: known })
		.filter(({ rule }) => rule === "jadwal-terbit")
		.map(({ line, message }) => `${line}: ${message}`);

const whole = { jadwal: [plan, vote], pengecualian: [digoel] };

test("a ledger that only grew is good, and so is a correction below the line it corrects", () => {
	expect(said(whole)).toEqual([]);
	const more = { ...vote, mulai: "2020-12-10", selesai: "2020-12-10" };
	expect(said({ ...whole, jadwal: [plan, vote, { ...more, ditetapkan: "2020-07-01" }] })).toEqual([]);
	const ralat = { tanggal: "2020-06-20", alasan: "Salah tulis." };
	expect(said({ ...whole, jadwal: [plan, { ...plan, selesai: "2020-09-24", ralat }, vote] })).toEqual([]);
	expect(said({ ...whole, pengecualian: [digoel, { ...digoel, selesai: "2020-12-29" }] })).toEqual([]);
});

test("a day edited in place, the newest line deleted, a region's day moved: each is told with the line to put back", () => {
	const edited = { ...vote, mulai: "2020-12-10", selesai: "2020-12-10" };
	expect(said({ ...whole, jadwal: [plan, edited] })).toMatchInlineSnapshot(`
		[
		  "6: baris jadwal yang pernah terbit hilang atau berubah: {mulai: 2020-12-09, selesai: 2020-12-09, pukul: "07.00-13.00", dasar: pkpu-5-2020, ditetapkan: 2020-06-12}",
		]
	`);
	expect(said({ ...whole, jadwal: [plan] })).toHaveLength(1);
	expect(
		said({ jadwal: [plan, vote], pengecualian: [{ ...digoel, selesai: "2020-12-29" }] }),
	).toMatchInlineSnapshot(`
		[
		  "16: baris pengecualian yang pernah terbit hilang atau berubah: {wilayah: "93.02", mulai: 2020-12-28, selesai: 2020-12-28}",
		]
	`);
	expect(said({ jadwal: [plan, vote] })).toHaveLength(1);
});

test("a stage that has a new name answers for its lines under the old one", () => {
	const old = publishedRecord([fact(plan, "/tahapan/2020/coblosan/")]);
	const alias = ["/tahapan/2020/coblosan/"];
	expect(said({ jadwal: [vote], alias }, old)).toHaveLength(1);
	expect(said({ jadwal: [plan, vote], alias }, old)).toEqual([]);
	expect(said({ jadwal: [vote] }, old), "without the alias it is another stage").toEqual([]);
});
