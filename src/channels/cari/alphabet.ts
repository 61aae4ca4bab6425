/**
 * Every page a reader may look for, by first letter: the way to find things without JavaScript. Of what there may be
 * thousands, the list of these stands in their place.
 */

import { questions, questionsOf } from "../../site/faq.ts";
import { pages, pagesOf } from "../../site/halaman.ts";
import { terms } from "../../site/istilah.ts";
import { newsOf } from "../../site/kabar.ts";
import { type Kim, kims } from "../../site/kim.ts";
import { factChecks } from "../../site/klarifikasi.ts";
import { once } from "../../site/once.ts";
import { portal } from "../../site/situs.ts";
import { timeline } from "../../site/tahapan.ts";
import { urls } from "../../urls.ts";
import { home } from "../../words/home.ts";
import { type Jenis, jenisWords } from "../../words/jenis.ts";
import { kim } from "../../words/kim.ts";

interface Item {
	href: string;
	label: string;
	jenis: string;
}
export interface Abjad {
	letter: string;
	items: Item[];
}

const collator = new Intl.Collator("id", { sensitivity: "base", numeric: true });
const item = (jenis: Jenis) => (href: string, label: string) => ({ href, label, jenis: jenisWords[jenis] });

function byLetter(items: Item[]): Abjad[] {
	const letterOf = ({ label }: Item) => /\p{L}|\p{N}/u.exec(label)?.[0]?.toUpperCase() ?? "#";
	const sorted = items.toSorted((a, b) => collator.compare(a.label, b.label) || a.href.localeCompare(b.href));
	return Object.entries(Object.groupBy(sorted, letterOf))
		.map(([letter, list = []]) => ({ letter, items: list }))
		.sort((a, b) => collator.compare(a.letter, b.letter));
}

const central = once(async (): Promise<Item[]> => {
	const { pemilihan_aktif } = await portal();
	const [stages, asked, checks, words, free] = await Promise.all([
		timeline(pemilihan_aktif),
		questions(),
		factChecks(),
		terms(),
		pages(),
	]);
	return [
		...stages.map(({ tahapan: t }) => item("tahapan")(urls.stage(t.pemilihan, t.id), t.judul)),
		...asked.map((f) => item("faq")(f.href, f.pertanyaan)),
		...checks.map((k) => item("klarifikasi")(urls.factCheck(k.slug), k.judul)),
		...words.map((t) => item("istilah")(urls.term(t.id), t.istilah)),
		...free.map((h) => item("halaman")(h.href, h.judul)),
	];
});

/** More of a kind than these would be most of the page. */
const most = 40;
const orTheirList = (items: Item[], list: Item): Item[] => (items.length > most ? [list] : items);

/** The portal's pages and every KIM. */
export const alphabet = once(async () => {
	const all = (await kims()).map(({ id, nama }) => item("kim")(urls.kim(id), nama));
	return byLetter([...(await central()), ...orTheirList(all, item("kim")(urls.kims, home.allKim))]);
});

/** One KIM's own pages. */
export async function alphabetOf({ id, nama }: Kim): Promise<Abjad[]> {
	const [news, asked, free] = await Promise.all([newsOf(id), questionsOf(id), pagesOf(id)]);
	return byLetter([
		item("kim")(urls.kimProfile(id), `Profil ${nama}`),
		...orTheirList(
			news.map((k) => item("kabar")(k.href, k.judul)),
			item("kabar")(urls.kimNews(id), kim.allNews),
		),
		...asked.map((f) => item("faq")(f.href, f.pertanyaan)),
		...free.map((h) => item("halaman")(h.href, h.judul)),
	]);
}
