/** What the portal itself answers, as rows of the search. */

import { masaKini, type TahapanKini } from "../../model/tahapan.ts";
import { easyQuestions, questions } from "../../site/faq.ts";
import { pages } from "../../site/halaman.ts";
import { terms } from "../../site/istilah.ts";
import { factChecks } from "../../site/klarifikasi.ts";
import { once } from "../../site/once.ts";
import { elections } from "../../site/pemilihan.ts";
import { portal } from "../../site/situs.ts";
import { timeline } from "../../site/tahapan.ts";
import { region } from "../../site/wilayah.ts";
import { urls } from "../../urls.ts";
import { lists } from "../../words/cari.ts";
import { glossary } from "../../words/istilah.ts";
import type { Jenis } from "../../words/jenis.ts";
import { statusWords } from "../../words/kini.ts";
import { claimAs, verdictWords } from "../../words/klarifikasi.ts";
import { wordsOf } from "../../words/periode.ts";
import { moreWords } from "./names.ts";
import { type Extra, type Row, type Rows, sentTitle, shorten, toRow } from "./wire.ts";

/** A page as a row. */
export function row(
	jenis: Jenis,
	address: string,
	title: string,
	{
		kata = [],
		text = "",
		body = "",
		places = [],
		extra = {},
	}: {
		kata?: readonly string[] | undefined;
		text?: string | undefined;
		/** What else it says, of which headings and names go along. */
		body?: string | undefined;
		/** Names of places it knows something else of. */
		places?: readonly string[];
		extra?: Extra;
	},
): Row {
	const told = kata.join(";").toLowerCase();
	const more = [moreWords(body, title, told, text), ...places].filter(Boolean).join(" ").toLowerCase();
	const known = Object.entries(extra).filter(([, value]) => value !== undefined && value !== "");
	const rest = known.length > 0 ? (Object.fromEntries(known) as Extra) : undefined;
	return toRow(shorten(jenis, address, title), sentTitle(title), told, rest, text, more);
}

const filled = (list: readonly (string | undefined)[]) => {
	const last = list.findLastIndex(Boolean);
	return last < 0
		? undefined
		: (list.slice(0, last + 1).map((value) => value ?? "") as unknown as Extra["m"]);
};

async function stageRow(
	kini: TahapanKini<Awaited<ReturnType<typeof timeline>>[number]["tahapan"]>,
): Promise<Row> {
	const { tahapan, revisi, status } = kini;
	// Places with dates of their own.
	const places = await Promise.all(tahapan.pengecualian.map(({ wilayah }) => region(wilayah)));
	const { mulai, selesai, tetap, tutup } = masaKini(kini);
	const live = status !== "selesai" && (mulai || selesai);
	// What is over is asked for seldom: its dates come with its text.
	const isOver = status === "selesai";
	const dates = wordsOf(revisi);
	return row("tahapan", urls.stage(tahapan.pemilihan, tahapan.id), tahapan.judul, {
		kata: tahapan.kata_cari,
		text: isOver ? `${statusWords[status]} · ${dates}. ${tahapan.ringkasan}` : tahapan.ringkasan,
		places: places.map(({ nama }) => nama),
		extra: {
			y: tahapan.pemilihan,
			d: isOver ? undefined : dates,
			m: live ? filled([mulai, selesai, tetap && "ya", tutup]) : undefined,
			s: isOver || (live && !tetap) ? undefined : statusWords[status],
			u: tahapan.utama ? 1 : undefined,
		},
	});
}

async function stageRows(): Promise<Row[]> {
	const all = await elections();
	const stages = await Promise.all(all.map(({ id }) => timeline(id)));
	return Promise.all(stages.flat().map(stageRow));
}

const questionRows = async (): Promise<Row[]> =>
	(await questions()).map((faq) =>
		row("faq", faq.href, faq.pertanyaan, {
			kata: faq.kata_cari,
			text: faq.jawaban,
			extra: { y: faq.pemilihan, u: faq.utama ? 1 : undefined },
		}),
	);

const checkRows = async (): Promise<Row[]> =>
	(await factChecks()).map((check) =>
		row("klarifikasi", urls.factCheck(check.slug), check.judul, {
			kata: check.kata_cari,
			text: `${check.fakta} ${claimAs(check.putusan, check.klaim)}`,
			extra: {
				y: check.pemilihan,
				p: verdictWords[check.putusan],
			},
		}),
	);

const termRows = async (): Promise<Row[]> =>
	(await terms()).map(({ id, istilah, kepanjangan, arti, bentuk = [], kata_cari = [], pemilihan, berlaku }) =>
		row("istilah", urls.term(id), istilah, {
			kata: [...bentuk, ...kata_cari],
			text: arti,
			extra: {
				l: kepanjangan,
				y: pemilihan?.length === 1 ? pemilihan[0] : undefined,
				d: berlaku && glossary.only(berlaku),
			},
		}),
	);

const { daftar, kataPemilihan } = lists;
const leads = [
	[urls.elections, daftar.tahapan],
	[urls.faqs, daftar.faq],
	[urls.easyList, daftar.mudah],
	[urls.factChecks, daftar.klarifikasi],
	[urls.glossary, daftar.istilah],
	[urls.kims, daftar.kim],
	[urls.changes, daftar.perubahan],
] as const;

/** Pages that lead on to answers. */
async function indexRows(): Promise<Row[]> {
	const [{ topik }, all, easy] = await Promise.all([portal(), elections(), easyQuestions()]);
	const list = (
		address: string,
		title: string,
		text: string,
		kata: readonly string[] = [],
		extra: Extra = { i: 1 },
	) => row("halaman", address, title, { kata, text, extra });
	return [
		...all.map(({ id, nama, ringkasan }) =>
			list(urls.election(id), nama, ringkasan, kataPemilihan, { i: 1, y: id }),
		),
		...topik.map(({ id, judul, ringkasan }) => list(urls.topic(id), judul, ringkasan)),
		...leads
			.filter(([address]) => address !== urls.easyList || easy.length > 0)
			.map(([address, [title, text, kata]]) => list(address, title, text, kata)),
	];
}

/** Guides for who keeps the timetable or runs the site: residents do not pay for them, and the full text finds them. */
const isForStaff = (slug: string) => slug.startsWith("panduan-");

const pageRows = async (): Promise<Row[]> =>
	(await pages())
		.filter(({ slug }) => !isForStaff(slug))
		.map((page) =>
			row("halaman", page.href, page.judul, {
				kata: page.kata_cari,
				text: page.ringkasan,
			}),
		);

/** All of it, the same for every reader. */
export const centralRows = once(async (): Promise<Rows> => {
	const [tahapan, faq, klarifikasi, istilah, lists, free] = await Promise.all([
		stageRows(),
		questionRows(),
		checkRows(),
		termRows(),
		indexRows(),
		pageRows(),
	]);
	return { tahapan, faq, klarifikasi, istilah, halaman: [...free, ...lists] };
});
