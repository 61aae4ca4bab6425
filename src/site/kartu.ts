/** The pictures of shared links: which there are, and which one a page shows. */

import type { Revisi } from "../model/jadwal.ts";
import { capital } from "../model/kata.ts";
import { initials } from "../model/kim.ts";
import { urls } from "../urls.ts";
import type { Jenis } from "../words/jenis.ts";
import { card as words } from "../words/kartu.ts";
import { nav } from "../words/layout.ts";
import { wordsOf } from "../words/periode.ts";
import { formatDay } from "../words/tanggal.ts";
import { type Card, cardSize } from "./card.ts";
import { questions } from "./faq.ts";
import { type Kim, kims } from "./kim.ts";
import { factChecks } from "./klarifikasi.ts";
import { once } from "./once.ts";
import { elections, type Pemilihan } from "./pemilihan.ts";
import { instrumentMap } from "./peraturan.ts";
import { portal } from "./situs.ts";
import { timeline as stagesOf } from "./tahapan.ts";

/** What a page's head says of its picture. */
export interface CardLink {
	/** Site path. */
	readonly href: string;
	readonly alt: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

type Named = readonly [name: string, card: Card];

/** From so many KIM on, those of one colour share a picture: drawing thousands would outlast the rest of the build. */
const most = 300;
const colourName = (warna: string) => `kim/warna-${warna}`;

/** The cards of a kind of page, for pages without one of their own. */
async function kindCards(): Promise<Named[]> {
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
async function dated({ dasar, ditetapkan, ...revisi }: Revisi): Promise<Pick<Card, "pokok" | "dasar">> {
	const nama = dasar && (await instrumentMap()).get(dasar)?.nama;
	return {
		pokok: capital(wordsOf(revisi)),
		dasar: nama && words.by(nama, ditetapkan && formatDay(ditetapkan)),
	};
}

/** An election with its voting day, and its milestones with theirs; the other stages show the election. */
async function electionCards({ id, nama, kelompok, hari_pemungutan }: Pemilihan): Promise<Named[]> {
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

async function faqCards(): Promise<Named[]> {
	const { topik } = await portal();
	const topic = new Map(topik.map(({ id, judul }) => [id, judul]));
	return (await questions()).map((q) => [
		`faq/${q.slug}`,
		{ label: words.faq(topic.get(q.topik) ?? ""), judul: q.pertanyaan },
	]);
}

/** The true sentence and who checked; the verdict is on the claim, which is not repeated here. */
const checkCards = async (): Promise<Named[]> =>
	(await factChecks()).map(({ slug, judul, pemeriksa }) => [
		`klarifikasi/${slug}`,
		{ label: nav.klarifikasi, judul, pokok: words.checkedBy(pemeriksa.map(({ nama }) => nama)) },
	]);

async function kimCards(): Promise<Named[]> {
	const all = await kims();
	const { nama: judul } = await portal();
	const colours = [...new Set(all.map(({ warna }) => warna))].sort();
	return all.length > most
		? colours.map((warna) => [
				colourName(warna),
				{ label: words.kim, judul, kim: { warna, inisial: initials(judul) } },
			])
		: all.map(({ id, nama, tempat, warna }) => [
				`kim/${id}`,
				{ label: words.kim, judul: nama, pokok: tempat, kim: { warna, inisial: initials(nama) } },
			]);
}

/** Every card by its name. */
export const cards = once(async (): Promise<ReadonlyMap<string, Card>> => {
	const perElection = (await elections()).map(electionCards);
	const named = await Promise.all([kindCards(), ...perElection, faqCards(), checkCards(), kimCards()]);
	return new Map(named.flat());
});

/** The first of these names that is a card; the portal's own when none is. */
export async function cardLink(...names: readonly string[]): Promise<CardLink> {
	const all = await cards();
	const name = names.find((n) => all.has(n)) ?? "portal";
	const { judul = "", pokok } = all.get(name) ?? {};
	return { href: urls.card(name), alt: [judul, pokok].filter(Boolean).join(". "), ...cardSize };
}

/** The picture of a subsite's pages. */
export const kimCard = ({ id, warna }: Kim) => cardLink(`kim/${id}`, colourName(warna));

/** The picture of each kind of page of the portal. */
export const kindLinks = once(
	async (): Promise<Readonly<Partial<Record<Jenis, CardLink>>>> => ({
		tahapan: await cardLink("tahapan"),
		faq: await cardLink("faq"),
		klarifikasi: await cardLink("klarifikasi"),
		istilah: await cardLink("istilah"),
		kim: await cardLink("kim"),
		halaman: await cardLink("portal"),
	}),
);
