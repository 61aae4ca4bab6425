/** What goes into the one-file paket of a KIM: its region's timetable, the questions, the terms. */
import type { Root } from "hast";
import { isSilent } from "../../model/kim.ts";
import { racesOf } from "../../model/lomba.ts";
import { fillDates } from "../../model/teks.ts";
import { isWithin } from "../../model/wilayah.ts";
import { entryTree } from "../../site/body.ts";
import { type Faq, questions, questionsOf } from "../../site/faq.ts";
import { kimFrame } from "../../site/frame.ts";
import type { Kim } from "../../site/kim.ts";
import { type ContactWay, contactWays } from "../../site/kontak.ts";
import { spellings } from "../../site/padanan.ts";
import { activeElection, election, electionFor, type Pemilihan } from "../../site/pemilihan.ts";
import { instruments } from "../../site/peraturan.ts";
import { portal } from "../../site/situs.ts";
import { allStages, dateWords, type TahapanKini, timeline } from "../../site/tahapan.ts";
import { today } from "../../site/today.ts";
import { region } from "../../site/wilayah.ts";
import type { KamusText } from "../../text/search/kamus.ts";
import { lean } from "../../text/search/lean.ts";

export interface PaketQuestion {
	slug: string;
	href: string;
	/** Set for a local question. */
	kim?: string;
	topik: string;
	/** The election it holds for, where that is another than the paket's. */
	berlaku?: string | undefined;
	pertanyaan: string;
	jawaban: string;
	kata: readonly string[];
	/** The explanation as a tree of its own; whoever changes it makes a copy. */
	isi: Root;
	/** Legal basis and sources by name. */
	sumber: readonly string[];
}

/** What all KIM share whose residents live through the same stages on the same days. */
export interface PaketCommon {
	pemilihan: Pemilihan;
	tahapan: readonly TahapanKini[];
	/** Names of the regions that have dates of their own. */
	wilayah: ReadonlyMap<string, string>;
	topik: readonly { id: string; judul: string }[];
	/** Most useful first. */
	tanya: readonly PaketQuestion[];
}

export interface PaketData {
	kim: Kim;
	umum: PaketCommon;
	setempat: readonly PaketQuestion[];
	/** Ways to reach it; its supervising office when it is silent. */
	cara: readonly ContactWay[];
	/** Name of the portal. */
	portal: string;
	/** Spellings of residents, for the search. */
	kamus: KamusText;
	/** The day it is made for, at the KIM's place, and the same in words. */
	day: Temporal.PlainDate;
	hari: string;
	/** Instant at which the site is shown, when its day is chosen. */
	kini: string | undefined;
}

async function toQuestion(faq: Faq, kim: Kim | undefined, wilayah: string): Promise<PaketQuestion> {
	const [pemilihan, active] = await Promise.all([electionFor(faq.entry), activeElection()]);
	const words = await dateWords(pemilihan, wilayah);
	return {
		slug: faq.slug,
		href: faq.href,
		kim: faq.kim,
		topik: faq.topik,
		berlaku: pemilihan === active.id ? undefined : (await election(pemilihan)).nama,
		pertanyaan: faq.pertanyaan,
		jawaban: fillDates(faq.entry.data.jawaban, words),
		kata: faq.kata_cari ?? [],
		isi: await entryTree({ entry: faq.entry, kim, wilayah }),
		sumber: [
			...(await instruments(faq.dasar)).map(({ nama }) => nama),
			...(faq.sumber ?? []).map(({ nama }) => nama),
		],
	};
}

async function loadCommon(wilayah: string): Promise<PaketCommon> {
	const [pemilihan, asked, { topik }] = await Promise.all([activeElection(), questions(), portal()]);
	const tahapan = await timeline(pemilihan.id, wilayah);
	const special = tahapan.flatMap(({ khusus }) => khusus?.wilayah ?? []);
	// What a resident does in this election, then what is good to know, last what holds for another one.
	const rank = ({ pemilihan: of, utama, tahapan: named = [] }: Faq) =>
		of && of !== pemilihan.id ? 3 : utama ? 0 : named.length > 0 ? 1 : 2;
	return {
		pemilihan,
		tahapan,
		wilayah: new Map(
			await Promise.all(special.map(async (code) => [code, (await region(code)).lengkap] as const)),
		),
		topik,
		tanya: await Promise.all(
			asked.toSorted((a, b) => rank(a) - rank(b)).map((faq) => toQuestion(faq, undefined, wilayah)),
		),
	};
}

const known = new Map<string, Promise<PaketCommon>>();

/** Shared by regions with the same races and the same exceptions: most of the country is a handful. */
async function common(wilayah: string): Promise<PaketCommon> {
	const [{ memilih }, stages] = await Promise.all([activeElection(), allStages()]);
	const own = stages.flatMap(({ pemilihan, id, pengecualian }) => {
		const found = pengecualian.find((p) => isWithin(wilayah, p.wilayah));
		return found ? [`${pemilihan}/${id}@${found.wilayah}`] : [];
	});
	const key = [...racesOf(wilayah, memilih), ...own].join(" ");
	const value = (import.meta.env.DEV ? undefined : known.get(key)) ?? loadCommon(wilayah);
	known.set(key, value);
	return value;
}

const lists = new WeakMap<PaketCommon, KamusText>();

/** The list of spellings without what the search of the file guesses by itself. */
async function kamusFor(umum: PaketCommon): Promise<KamusText> {
	const entries = umum.tanya.map(({ pertanyaan, jawaban, kata }) => ({
		title: pertanyaan,
		kata,
		text: jawaban,
	}));
	const known = lists.get(umum) ?? lean(await spellings(), entries);
	lists.set(umum, known);
	return known;
}

export async function paketData(kim: Kim): Promise<PaketData> {
	const [umum, local, { day }, { nama, hari, kini }] = await Promise.all([
		common(kim.wilayah),
		questionsOf(kim.id),
		today(kim.zona),
		kimFrame(kim),
	]);
	return {
		kim,
		umum,
		setempat: await Promise.all(local.map((faq) => toQuestion(faq, kim, kim.wilayah))),
		cara: contactWays(isSilent(kim) ? { ...kim, kontak: undefined } : kim),
		portal: nama,
		kamus: await kamusFor(umum),
		day,
		hari,
		kini,
	};
}
