/** Every stage and every KIM has texts for every channel, and deadlines and fact-checks lead to each other. */
import { describe, expect, test } from "vitest";
import { stageFiles, subsites } from "../content.ts";
import { attribute, builtPages, elements, isIndexable, one, page, textOf } from "../dokumen.ts";

const stages = ["2020", "2024"].flatMap((election) =>
	stageFiles(election).map(({ id }) => page(`/tahapan/${election}/${id}/`)),
);
const kims = Object.keys(subsites).map((id) => page(`/kim/${id}/`));
const links = (address: string) => elements(page(address).tree, "a").map((a) => attribute(a, "href"));

test.each([
	["stage", stages],
	["KIM", kims],
])("each %s leads to its texts, those to its poster, and back", (_, list) => {
	expect(list.length).toBeGreaterThan(3);
	for (const { address } of list) {
		expect(links(address)).toContain(`${address}siaran/`);
		expect(links(`${address}siaran/`)).toContain(`${address}poster/`);
		expect(links(`${address}poster/`)).toContain(`${address}siaran/`);
		expect([`${address}siaran/`, `${address}poster/`].map((each) => isIndexable(page(each)))).toEqual([
			false,
			false,
		]);
	}
});

test("the button sends exactly the text that is shown", () => {
	for (const { address } of [...stages, ...kims]) {
		const { tree } = page(`${address}siaran/`);
		const [shown] = elements(tree, "pre").map((pre) =>
			pre.children.map((child) => (child.type === "text" ? child.value : "")).join(""),
		);
		const send = elements(tree, "a").find((a) => attribute(a, "href").startsWith("https://wa.me/"));
		expect(new URL(attribute(send as never, "href")).searchParams.get("text")).toBe(shown);
	}
});

test("every script is long enough to fetch a pencil, and short enough to be heard to its end", () => {
	const seconds = [...stages, ...kims].map(({ address }) =>
		Number(/Sekitar (\d+) detik/.exec(page(`${address}siaran/`).html)?.[1]),
	);
	expect(seconds.filter((each) => !(each >= 45 && each <= 60))).toEqual([]);
});

describe("the deadline check", () => {
	const checked = stages.filter(
		({ tree }) => elements(tree, (e) => e.properties.id === "hari-terakhir").length > 0,
	);
	const section = (address: string) =>
		textOf(one(page(address).tree, (e) => attribute(e, "ariaLabelledBy") === "hari-terakhir"));

	test("stands on most stages, and on none without a last day", () => {
		expect(checked.length).toBeGreaterThan(60);
		expect(checked.map(({ address }) => address)).not.toContain("/tahapan/2020/pelantikan/");
	});

	test("says the day for ever, and what it was before", () => {
		expect(section("/tahapan/2020/pindah-memilih/")).toMatchInlineSnapshot(
			`"Benarkah hari ini hari terakhir? Hari terakhirnya Minggu, 6 Desember 2020. Sumber lain menyebut Selasa, 8 Desember 2020 (Kumparan, untuk surat yang sudah di tangan). Supaya aman, pegang Minggu, 6 Desember 2020. Kirim jawaban ini"`,
		);
		expect(section("/tahapan/2020/masa-kampanye/")).toMatchInlineSnapshot(
			`"Benarkah hari ini hari terakhir? Hari terakhirnya Sabtu, 5 Desember 2020. Kalau ada pesan yang menyebut hari terakhir lain, itu keliru. Semula Sabtu, 19 September 2020 (PKPU 15/2019). Tanggal semula itu tidak berlaku lagi. Kirim jawaban ini"`,
		);
		expect(section("/tahapan/2020/permohonan-sengketa-hasil/")).toMatchInlineSnapshot(
			`"Benarkah hari ini hari terakhir? Paling akhir Rabu, 30 Desember 2020. Kalau ada pesan yang menyebut hari sesudah itu, itu keliru. Kirim jawaban ini"`,
		);
	});

	test("is a message to forward that names no day by its distance", () => {
		for (const { address, tree } of checked) {
			const send = elements(tree, "a")
				.map((a) => attribute(a, "href"))
				.find((href) => href.startsWith("https://wa.me/") && href.includes("hari-terakhir"));
			const text = new URL(send ?? "").searchParams.get("text") ?? "";
			expect(text).toMatch(new RegExp(`${address}#hari-terakhir$`));
			expect(text).not.toMatch(/hari ini|besok|kemarin/i);
		}
	});
});

describe("fact-checks and stages", () => {
	const checks = builtPages().filter(({ address }) => /^\/klarifikasi\/[^/]+\/$/.test(address));
	const toStages = checks.flatMap(({ address }) =>
		[...new Set(links(address).filter((href) => /^\/tahapan\/\d+\/[^/]+\/(#.*)?$/.test(href)))].map(
			(href) => ({
				check: address,
				stage: href.replace(/#.*/, ""),
				href,
			}),
		),
	);

	test("each fact-check names its stages, and each of these names the fact-check", () => {
		expect(new Set(toStages.map(({ check }) => check)).size).toBe(checks.length);
		expect(toStages.filter(({ check, stage }) => !links(stage).includes(check))).toEqual([]);
	});

	test("one about a date leads to the deadline check, another one does not", () => {
		const hrefs = (slug: string) =>
			toStages.filter(({ check }) => check === `/klarifikasi/${slug}/`).map(({ href }) => href);
		expect(hrefs("infografik-jadwal-baru")).toEqual(
			expect.arrayContaining(
				["coklit", "masa-kampanye", "pemungutan-suara"].map((id) => `/tahapan/2020/${id}/#hari-terakhir`),
			),
		);
		expect(hrefs("wajib-swab-ke-tps").filter((href) => href.includes("#"))).toEqual([]);
	});
});
