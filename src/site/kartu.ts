/** The pictures of shared links: which there are, and which one a page shows. */

import type { Revisi } from "../model/jadwal.ts";
import { capital } from "../model/kata.ts";
import { limits } from "../model/limits.ts";
import { urls } from "../urls.ts";
import type { Jenis } from "../words/jenis.ts";
import { kartu as words } from "../words/kartu.ts";
import { verdictWords } from "../words/klarifikasi.ts";
import { nav } from "../words/layout.ts";
import { pemilihan } from "../words/pemilihan.ts";
import { wordsOf } from "../words/periode.ts";
import { formatDay } from "../words/tanggal.ts";
import { content } from "./content.ts";
import { ownEntries } from "./ditulis.ts";
import { questions } from "./faq.ts";
import { newsOf } from "./kabar.ts";
import { type Kartu, kartuSize } from "./kartu-data.ts";
import { type Kim, kims, profiles } from "./kim.ts";
import { factChecks } from "./klarifikasi.ts";
import { once } from "./once.ts";
import { elections, type Pemilihan } from "./pemilihan.ts";
import { instrumentMap } from "./peraturan.ts";
import { portal } from "./situs.ts";
import { timeline as stagesOf } from "./tahapan.ts";

/** What a page's head says of its picture. */
export interface KartuLink {
	/** Site path. */
	readonly href: string;
	readonly alt: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

/** The first sentence of a text: what an answer says before anything else. */
const firstSentence = (text: string) => /^.*?[.?!](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;

type Named = readonly [name: string, card: Kartu];

const colourName = (warna: string) => `kim/warna-${warna}`;

/** The cards of a kind of page, for pages without one of their own. */
async function kindsKartu(): Promise<Named[]> {
	const { semboyan } = await portal();
	return [
		["portal", { label: words.portal, judul: semboyan }],
		["tahapan", { label: nav.tahapan, judul: words.elections }],
		["faq", { label: nav.faq, judul: words.questions }],
		["klarifikasi", { label: nav.klarifikasi, judul: words.checks }],
		["istilah", { label: nav.istilah, judul: words.terms }],
		["kim", { label: nav.kim, judul: words.findKim }],
	];
}

/** A date on the word of its decision: that stays true when a later one moves it. */
async function dated({ dasar, ditetapkan, ...revisi }: Revisi): Promise<Pick<Kartu, "pokok" | "dasar">> {
	const nama = dasar && (await instrumentMap()).get(dasar)?.nama;
	return {
		pokok: capital(wordsOf(revisi)),
		dasar: nama && words.by(nama, ditetapkan && formatDay(ditetapkan)),
	};
}

/** An election with its voting day, and its milestones with theirs; the other stages show the election. */
async function electionKartu({ id, nama, kelompok, hari_pemungutan }: Pemilihan): Promise<Named[]> {
	const stages = await stagesOf(id);
	const vote = stages.find(({ tahapan }) => tahapan.id === hari_pemungutan);
	const when = vote && (await dated(vote.revisi));
	const own = stages
		.filter(({ tahapan }) => tahapan.utama)
		.map(async ({ tahapan, revisi }): Promise<Named> => {
			const label = `${nama} · ${kelompok.find((k) => k.id === tahapan.kelompok)?.judul ?? ""}`;
			return [`tahapan/${id}/${tahapan.id}`, { label, judul: tahapan.judul, ...(await dated(revisi)) }];
		});
	return [
		[
			`tahapan/${id}`,
			{
				label: words.election,
				judul: nama,
				pokok: when?.pokok && words.vote(when.pokok),
				dasar: when?.dasar,
			},
		],
		...(await Promise.all(own)),
	];
}

async function faqKartu(): Promise<Named[]> {
	const { topik } = await portal();
	const topic = new Map(topik.map(({ id, judul }) => [id, judul]));
	return (await questions()).map((q) => [
		`faq/${q.slug}`,
		{
			label: words.faq(topic.get(q.topik) ?? ""),
			judul: q.pertanyaan,
			pokok: firstSentence(pemilihan.answer(q.jawaban, q.berlaku)),
			dasar: q.berlaku && words.holds(q.berlaku.nama),
		},
	]);
}

/** The verdict, the claim under it, the true sentence, and who checked. */
const klarifikasiKartu = async (): Promise<Named[]> =>
	(await factChecks()).map(({ slug, judul, putusan, klaim, pemeriksa }) => [
		`klarifikasi/${slug}`,
		{
			label: nav.klarifikasi,
			judul,
			periksa: { putusan, klaim },
			dasar: words.checkedBy(pemeriksa.map(({ nama }) => nama)),
		},
	]);

/** The first picture of a text that an author wrote. */
const pictureIn = (body = "") => /!\[[^\]]*\]\(\s*(?:\.\/)?gambar\/([^)\s]+)/.exec(body)?.[1];

/** The news of a KIM, each with its own picture where it has one. */
async function newsKartu({ id, nama, warna }: Kim): Promise<Named[]> {
	return (await newsOf(id)).map(({ slug, judul, tanggal, entry }) => {
		const file = pictureIn(entry.body);
		return [
			`kim/${id}/kabar/${slug}`,
			{
				label: words.news(nama, formatDay(tanggal)),
				judul,
				kim: { warna, id },
				foto: file ? { owner: `kim/${id}`, file } : undefined,
			},
		];
	});
}

/** From so many news on, they show the picture of their KIM: see `limits`. */
async function allNewsKartu(): Promise<Named[]> {
	const { shown } = (await content()).elsewhere;
	if ((await ownEntries("kabar")).length + shown.kabar > limits.kartu) return [];
	return (await Promise.all((await kims()).map(newsKartu))).flat();
}

async function kimsKartu(): Promise<Named[]> {
	const known = await profiles();
	const { shown } = (await content()).elsewhere;
	const { nama: judul } = await portal();
	const colours = [...new Set(known.map(({ data }) => data.warna))].sort();
	return known.length + shown.kim > limits.kartu
		? colours.map((warna) => [colourName(warna), { label: words.kim, judul, kim: { warna, id: warna } }])
		: (await kims()).map(({ id, nama, tempat, warna }) => [
				`kim/${id}`,
				{ label: words.kim, judul: nama, pokok: tempat, kim: { warna, id } },
			]);
}

/** Every card by its name. */
export const allKartu = once(async (): Promise<ReadonlyMap<string, Kartu>> => {
	const perElection = (await elections()).map(electionKartu);
	const named = await Promise.all([
		kindsKartu(),
		...perElection,
		faqKartu(),
		klarifikasiKartu(),
		kimsKartu(),
		allNewsKartu(),
	]);
	return new Map(named.flat());
});

/** The picture of a news item, or of its KIM where it has none. */
export const newsKartuLink = ({ id, warna }: Kim, slug: string) =>
	kartuLink(`kim/${id}/kabar/${slug}`, `kim/${id}`, colourName(warna));

/** The first of these names that is a card; the portal's own when none is. */
export async function kartuLink(...names: readonly string[]): Promise<KartuLink> {
	const all = await allKartu();
	const name = names.find((n) => all.has(n)) ?? "portal";
	const { judul = "", pokok, periksa } = all.get(name) ?? {};
	const alt = [periksa && verdictWords[periksa.putusan], judul, pokok].filter(Boolean).join(". ");
	return { href: urls.kartu(name), alt, ...kartuSize };
}

/** The picture of a subsite's pages. */
export const kimKartu = ({ id, warna }: Kim) => kartuLink(`kim/${id}`, colourName(warna));

/** The picture of each kind of page of the portal. */
export const kindKartu = once(
	async (): Promise<Readonly<Partial<Record<Jenis, KartuLink>>>> => ({
		tahapan: await kartuLink("tahapan"),
		faq: await kartuLink("faq"),
		klarifikasi: await kartuLink("klarifikasi"),
		istilah: await kartuLink("istilah"),
		kim: await kartuLink("kim"),
		halaman: await kartuLink("portal"),
	}),
);
