import { type CollectionEntry, getCollection } from "astro:content";
import { byText } from "../model/kata.ts";
import type { FaqData } from "../model/schemas/faq.ts";
import type { LangkahMudah } from "../model/schemas/mudah.ts";
import type { Situs } from "../model/schemas/situs.ts";
import { nameOf } from "../model/slug.ts";
import { fillDates } from "../model/teks.ts";
import { urls } from "../urls.ts";
import { content } from "./content.ts";
import { type OwnEntry, ownEntries } from "./ditulis.ts";
import { once } from "./once.ts";
import { type Berlaku, electionFor, validity } from "./pemilihan.ts";
import { seen } from "./seen.ts";
import { portal } from "./situs.ts";
import { dateWords } from "./tahapan.ts";

export interface Faq extends FaqData {
	readonly slug: string;
	/** Set for a local question. */
	readonly kim?: string;
	readonly href: string;
	/** The election it holds for; absent when it holds for all. */
	readonly berlaku?: Berlaku | undefined;
	readonly entry: CollectionEntry<"faq"> | OwnEntry<"kimFaq">;
}
/** A question of the portal. */
export interface CentralFaq extends Faq {
	readonly entry: CollectionEntry<"faq">;
}

type Topik = Situs["topik"][number];

async function toFaq<E extends Faq["entry"]>(
	entry: E,
	kim?: string,
	wilayah?: string,
): Promise<Faq & { readonly entry: E }> {
	const slug = nameOf(entry.id);
	const words = await dateWords(await electionFor(entry), wilayah);
	return {
		...entry.data,
		jawaban: fillDates(entry.data.jawaban, words),
		bacaan_mudah: entry.data.bacaan_mudah?.map(({ gambar, teks }) => ({
			gambar,
			teks: fillDates(teks, words),
		})),
		slug,
		kim,
		href: kim ? urls.kimFaq(kim, slug) : urls.faq(slug),
		berlaku: await validity(entry.data.pemilihan),
		entry,
	};
}

/** How many residents need an answer, as far as its author said. */
const need = ({ utama, bacaan_mudah: easy }: Faq) => Number(utama ?? false) + Number(easy !== undefined);

/** Central questions, in the order of their topics; first in each what most residents ask. */
export const questions = once(async (): Promise<CentralFaq[]> => {
	const { topik } = await portal();
	const rank = new Map(topik.map(({ id }, index) => [id, index]));
	const all = await Promise.all((await seen("faq")).map((entry) => toFaq(entry)));
	return all.sort(
		(a, b) =>
			(rank.get(a.topik) ?? 0) - (rank.get(b.topik) ?? 0) ||
			need(b) - need(a) ||
			a.pertanyaan.localeCompare(b.pertanyaan, "id"),
	);
});

/** A central question that was withdrawn: its last words, why, and where to go instead. */
export interface WithdrawnFaq {
	readonly slug: string;
	readonly href: string;
	readonly pertanyaan: string;
	readonly ditinjau: string;
	readonly alasan: string;
	readonly lihat: { readonly href: string; readonly label: string };
}

/** Central questions that were withdrawn, by slug. */
export const withdrawnQuestions = once(async (): Promise<WithdrawnFaq[]> => {
	const { of, book } = await content();
	return of("faq")
		.flatMap(({ id, data: { pertanyaan, ditinjau, dicabut } }): WithdrawnFaq[] => {
			if (!dicabut) return [];
			const { alasan, lihat } = dicabut;
			const label = book.live.get(lihat)?.judul ?? lihat;
			return [{ slug: id, href: urls.faq(id), pertanyaan, ditinjau, alasan, lihat: { href: lihat, label } }];
		})
		.sort((a, b) => byText(a.slug, b.slug));
});

/** One static path per central question. */
export const questionPaths = async () =>
	(await questions()).map((faq) => ({ params: { slug: faq.slug }, props: { faq } }));

const local = once(async () => {
	const regions = new Map((await getCollection("kim")).map(({ id, data }) => [id, data.wilayah]));
	const all = await Promise.all(
		(await ownEntries("kimFaq")).map((entry) => {
			const [kim = ""] = entry.id.split("/");
			return toFaq(entry, kim, regions.get(kim));
		}),
	);
	return Object.groupBy(all, (faq) => faq.kim ?? "");
});

/** Local questions of one KIM. */
export const questionsOf = async (kim: string): Promise<Faq[]> => (await local())[kim] ?? [];

/** Topics that have a question, each with its questions. */
export async function topics(list?: readonly Faq[]): Promise<{ topik: Topik; daftar: Faq[] }[]> {
	const [{ topik }, all] = await Promise.all([portal(), list ?? questions()]);
	return topik
		.map((t) => ({ topik: t, daftar: all.filter((faq) => faq.topik === t.id) }))
		.filter(({ daftar }) => daftar.length > 0);
}

/** Questions that name a stage of an election. */
export const questionsAbout = async (pemilihan: string, stage: string): Promise<Faq[]> =>
	(await questions()).filter((faq) => faq.pemilihan === pemilihan && faq.tahapan?.includes(stage));

/** Questions that have an easy version; its page lies below their own. */
export type EasyFaq = Faq & { readonly bacaan_mudah: readonly LangkahMudah[] };
const isEasy = <F extends Faq>(faq: F): faq is F & EasyFaq => faq.bacaan_mudah !== undefined;
export const easyQuestions = async (): Promise<EasyFaq[]> => (await questions()).filter(isEasy);
export const easyQuestionsOf = async (kim: string): Promise<EasyFaq[]> =>
	(await questionsOf(kim)).filter(isEasy);

/** Other questions of the same topic. */
export const siblingsOf = async (faq: Faq): Promise<Faq[]> =>
	(await questions()).filter((other) => other.topik === faq.topik && other.slug !== faq.slug);
