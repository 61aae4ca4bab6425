import { describe, expect, test } from "vitest";
import { parseBody } from "../../text/parse.ts";
import { check } from "../check.ts";
import { readDocument } from "../document.ts";
import { berkas, tempatContoh } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const read = (path: string, text: string) => readDocument(path, text, parseBody);
const kabarOn = (tanggal: string) => read(tempatContoh.kabar, berkas("kabar", "", { tanggal }));

/** What the rule says on 17 November 2020, on a site that is live or seen as of another day. */
function said(document: ReturnType<typeof read>, situs: Record<string, unknown> = {}): string[] {
	const portal = berkas("situs", "", { per_tanggal: undefined, ...situs });
	const world = worldOf(gatherWorld([read("situs.yaml", portal)]), {
		regionName: () => undefined,
		file: () => undefined,
		today: "2020-11-17",
	});
	return check(document, world)
		.filter(({ rule }) => rule === "terbit")
		.map(({ line, severity, message }) => `${line} ${severity}: ${message}`);
}

describe("a file that is dated later", () => {
	test("is told at the field that it waits, without being wrong", () => {
		expect(said(kabarOn("2020-12-09"))).toEqual([
			expect.stringMatching(
				/^\d+ warning: tanggal 9 Desember 2020 belum tiba; halaman ini terbit pada hari itu$/,
			),
		]);
		const later = { sejak: "2020-12-31" };
		expect(said(read(tempatContoh.faq, berkas("faq", "", later)))).toHaveLength(1);
		expect(said(read(tempatContoh.kimFaq, berkas("kimFaq", "", later)))).toHaveLength(1);
		const checked = { tanggal: "2020-11-18" };
		expect(said(read(tempatContoh.klarifikasi, berkas("klarifikasi", "", checked)))).toHaveLength(1);
	});

	test("has come on its day", () => {
		expect(said(kabarOn("2020-11-17"))).toEqual([]);
		expect(said(read(tempatContoh.faq, berkas("faq")))).toEqual([]);
	});

	test("is left out on purpose where the site is seen as of a day", () => {
		expect(said(kabarOn("2020-12-09"), { per_tanggal: "2020-11-17" })).toEqual([]);
	});

	test("is left to the rule of columns when it is no day", () => {
		expect(said(kabarOn("besok"))).toEqual([]);
		expect(said(kabarOn("2020-13-40"))).toEqual([]);
	});

	test("may be an event: an agenda is about days to come", () => {
		expect(said(read(tempatContoh.agenda, berkas("agenda", "", { mulai: "2021-01-01" })))).toEqual([]);
	});
});
