/** The cover: whose booklet it is, of which day, and the one day nobody should miss. */
import type { Element } from "hast";
import { h, s } from "hastscript";
import { isSilent } from "../../model/kim.ts";
import { officesOf } from "../../model/lomba.ts";
import { parseDay } from "../../model/tanggal.ts";
import { motif, motifSize } from "../../ui/kim/motif.ts";
import { absolute, urls } from "../../urls.ts";
import { kim as kimWords } from "../../words/kim.ts";
import { layout } from "../../words/layout.ts";
import { timeline } from "../../words/tahapan.ts";
import { stageId } from "./anchors.ts";
import type { PaketData } from "./query.ts";
import { label, when } from "./timeline.ts";
import { paket as words } from "./words.ts";

/** The weave of the KIM as a band of four tiles; no pattern, for old phones. */
const weave = (id: string): Element =>
	s(
		"svg",
		{ viewBox: `0 0 ${4 * motifSize} ${motifSize}`, ariaHidden: "true" },
		Array.from({ length: 4 }, (_, at) =>
			s("path", { d: motif(id).path, ...(at > 0 && { transform: `translate(${at * motifSize})` }) }),
		),
	);

/** An address as it is read aloud and typed, without `https://`. */
export const addressLink = (path: string, site: URL): Element => {
	const href = absolute(path, site);
	return h("a", { href }, href.replace(/^https?:\/\//, ""));
};

/** Per which day the file tells, and where a newer one is. */
export const madeOn = ({ kim, hari }: PaketData, site: URL): Element =>
	h("p", { className: ["per"] }, [
		h("strong", words.made(hari)),
		` ${words.newest} `,
		addressLink(urls.kimPaket(kim.id), site),
	]);

/** Days after which dates of an old copy may have moved. */
const fresh = 15;

/** A sentence that is true from a day on; its reader's own clock says when. */
const from = (day: Temporal.PlainDate, text: string, today: Temporal.PlainDate): Element =>
	Temporal.PlainDate.compare(day, today) <= 0
		? h("p", { className: ["contoh"] }, text)
		: h("p", { dataStatus: "", dataMulai: day.toString(), dataTeks: text });

/** What an old copy says of itself. */
function age({ day, umum: { pemilihan } }: PaketData): Element[] {
	const { nama, usai } = pemilihan;
	return [
		from(day.add({ days: fresh }), words.old, day),
		...(usai ? [from(parseDay(usai).add({ days: 1 }), words.over(nama), day)] : []),
	];
}

function votingDay({ kim, umum }: PaketData): Element[] {
	const stage = umum.tahapan.find(({ tahapan }) => tahapan.id === umum.pemilihan.hari_pemungutan);
	if (!stage) return [];
	const races = officesOf(kim.memilih);
	return [
		h("div", { className: ["pungut"] }, [
			h("p", h("a", { href: `#${stageId(stage.tahapan.id)}` }, words.voting)),
			h("p", { className: ["kapan"] }, when(stage)),
			...label(stage),
			h("p", `${races ? timeline.races(races) : timeline.noRace} ${kimWords.zone}: ${kim.zona}.`),
		]),
	];
}

export function cover(data: PaketData, site: URL): Element {
	const { kim, umum, hari, kini } = data;
	return h("header", [
		h("div", { className: ["sampul"] }, [
			weave(kim.id),
			h("p", { className: ["atas"] }, `${words.eyebrow} · ${umum.pemilihan.nama}`),
			h("h1", kim.nama),
			h("p", kim.tempat),
		]),
		...(kini ? [h("p", { className: ["contoh"] }, layout.sample(hari))] : []),
		...(isSilent(kim) ? [h("p", { className: ["contoh"] }, words.dormant)] : []),
		madeOn(data, site),
		...age(data),
		...votingDay(data),
	]);
}
