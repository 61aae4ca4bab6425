/**
 * The page for those who run the site: KIM that fell silent, answers past their review, what is in quarantine, sizes, the
 * last builds. It lies beside the sites, in a folder that no server shows.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { type Build, builds } from "../src/build/publish/journal.ts";
import type { Place } from "../src/build/publish/place.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { byText } from "../src/model/kata.ts";
import { isSilent } from "../src/model/kim.ts";
import { kimOfPath } from "../src/model/schemas/kinds.ts";
import { parseDay } from "../src/model/tanggal.ts";
import { formatInstant } from "../src/words/saat.ts";
import { formatDay } from "../src/words/tanggal.ts";

/** Days without a word after which somebody should ask whether a KIM still works. */
const quiet = 180;
/** Days after which an answer is to be looked at again. */
const reviewed = 365;
const shownBuilds = 20;

interface Row {
	readonly judul: string;
	readonly isi: readonly string[];
}

/** A line, and of which KIM it is; of none where it is the centre's. */
type Told = readonly [kim: string, text: string];

const daysSince = (day: string, today: string) =>
	parseDay(day).until(parseDay(today), { largestUnit: "days" }).days;

/** KIM that work but have said nothing for long, or nothing at all. */
function dormant(loaded: Loaded, today: string): Told[] {
	const latest = new Map<string, string>();
	for (const { id, data } of loaded.of("kabar")) {
		const kim = id.split("/")[0] ?? "";
		if (data.tanggal > (latest.get(kim) ?? "")) latest.set(kim, data.tanggal);
	}
	return loaded.of("kim").flatMap(({ id, data }) => {
		if (isSilent(data)) return [];
		const last = latest.get(id);
		if (last === undefined) return [[id, `${data.nama}: belum ada kabar`]];
		return daysSince(last, today) > quiet
			? [[id, `${data.nama}: kabar terakhir ${formatDay(parseDay(last))}`]]
			: [];
	});
}

const pastReview = (loaded: Loaded, today: string) =>
	[...loaded.of("faq"), ...loaded.of("kimFaq")].flatMap(({ path, data }): Told[] =>
		daysSince(data.ditinjau, today) > reviewed
			? [[kimOfPath(path) ?? "", `${path}: ditinjau ${formatDay(parseDay(data.ditinjau))}`]]
			: [],
	);

const inQuarantine = ({ rejected, withheld }: Loaded) => [
	...rejected.map(
		({ path, earlier, hilang }) =>
			`${path}: ${earlier ? `versi ${formatDay(parseDay(earlier.tanggal))} tampil` : hilang ? "sudah dihapus" : "tidak terbit"}`,
	),
	...withheld.map(({ path, karena }) => `${path}: menunggu ${karena}`),
];

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString("id-ID")} kB`;

const sizes = ({ ukuran: { files, pages, bytes, index, heaviest } }: Build) => [
	`${pages} halaman, ${files} berkas, ${kilobytes(bytes)}`,
	`Indeks pencarian: ${kilobytes(index)}`,
	...(heaviest[0] ? [`Halaman terberat: ${heaviest[0]}, ${kilobytes(heaviest[1])} sesudah dimampatkan`] : []),
];

const line = ({ waktu, situs, detik, kesalahan }: Build) =>
	`${formatInstant(waktu)}: ${situs}, ${detik} detik, ${kesalahan} kesalahan dan perhatian`;

/** What there is to say of the whole content on a day. */
export interface ContentRows {
	readonly dormant: readonly Told[];
	readonly pastReview: readonly Told[];
}
export const contentRows = (loaded: Loaded, today: string): ContentRows => ({
	dormant: dormant(loaded, today),
	pastReview: pastReview(loaded, today),
});

/** The same where only some KIM were looked at: of all others what was said before. */
export function rowsAmong(before: ContentRows, near: ReadonlySet<string>, now: ContentRows): ContentRows {
	const among = (lines: readonly Told[], own: readonly Told[]) =>
		[...lines.filter(([kim]) => !near.has(kim)), ...own.filter(([kim]) => near.has(kim))].sort(([a], [b]) =>
			byText(a, b),
		);
	return {
		dormant: among(before.dormant, now.dormant),
		pastReview: among(before.pastReview, now.pastReview),
	};
}

const texts = (lines: readonly Told[]) => lines.map(([, text]) => text);

/** What there is to say, with its headings. */
export function operatorRows(
	rows: ContentRows,
	loaded: Loaded,
	history: readonly Build[],
	notes: readonly string[],
): Row[] {
	const last = history.at(-1);
	return [
		{ judul: "KIM yang lama tidak berkabar", isi: texts(rows.dormant) },
		{ judul: "Jawaban yang perlu ditinjau lagi", isi: texts(rows.pastReview) },
		{ judul: "Tidak terbit sebagaimana ditulis", isi: inQuarantine(loaded) },
		{ judul: "Perlu dibenahi di situs yang jadi", isi: notes },
		{ judul: "Ukuran", isi: last ? sizes(last) : [] },
		{ judul: "Build terakhir", isi: history.slice(-shownBuilds).toReversed().map(line) },
	];
}

/** Writes the page anew. */
export function writeOperatorPage(
	place: Place,
	rows: ContentRows,
	loaded: Loaded,
	notes: readonly string[],
): void {
	const page: Root = {
		type: "root",
		children: [
			{ type: "doctype" },
			h("html", { lang: "id" }, [
				h("head", [h("meta", { charSet: "utf-8" }), h("title", "Keadaan situs")]),
				h("body", [
					h("h1", "Keadaan situs"),
					...operatorRows(rows, loaded, builds(place), notes).flatMap(({ judul, isi }) => [
						h("h2", judul),
						isi.length > 0
							? h(
									"ul",
									isi.map((text) => h("li", text)),
								)
							: h("p", "Tidak ada."),
					]),
				]),
			]),
		],
	};
	writeFileSync(join(place.store, "pengurus.html"), toHtml(page));
}
