/** What the writing desk needs to know of the content, as JSON for a browser. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ImageFact, WorldData } from "../../gate/world.ts";
import type { Revisi } from "../../model/jadwal.ts";
import { byText } from "../../model/kata.ts";
import { isOfKim, type KindName, kimKinds } from "../../model/schemas/kinds.ts";
import { knownExceptions, onDay } from "../../model/tahapan.ts";
import { options } from "../../options.ts";
import { content } from "../../site/content.ts";
import { questions, questionsOf } from "../../site/faq.ts";
import { downloadNames, fileFact, type Picture, picturesOf } from "../../site/gambar.ts";
import { terms } from "../../site/istilah.ts";
import { type Kim, placeWords } from "../../site/kim.ts";
import { type ContactWay, contactWays, type Inbox, inboxOf } from "../../site/kontak.ts";
import { once } from "../../site/once.ts";
import { elections } from "../../site/pemilihan.ts";
import { instrumentMap } from "../../site/peraturan.ts";
import { portal } from "../../site/situs.ts";
import { allStages } from "../../site/tahapan.ts";
import { today } from "../../site/today.ts";
import { regionPath } from "../../site/wilayah.ts";
import { blocks } from "../../text/blocks/index.ts";
import { urls } from "../../urls.ts";
import { formatPeriode, wordsOf } from "../../words/periode.ts";
import type { BlockWords } from "./body.ts";
import { kindForms } from "./fields.ts";
import type { KindForm, TulisKind } from "./kinds.ts";

/** A stage's date in the words of the site. */
export interface StageWords {
	teks: string;
	mulai: string;
	selesai: string;
	/** On the card of the stage. */
	kartu: string;
	/** First and last day as ISO text. */
	hari: { mulai?: string; selesai?: string };
}
export interface TulisStage extends StageWords {
	id: string;
	judul: string;
	href: string;
	/** Other dates in some regions. */
	khusus?: (StageWords & { wilayah: string })[];
}
interface Question {
	id: string;
	pertanyaan: string;
	jawaban: string;
}
export interface TulisTerm {
	id: string;
	kepanjangan: string;
	bentuk: string[];
	/** Elections in which it has this meaning; absent means all. */
	pemilihan?: string[];
}

/** The same for every KIM: grows with the central content and the number of KIM only. */
export interface TulisData {
	/** Kinds of files as forms. */
	jenis: Record<TulisKind, KindForm>;
	/** Blocks that may be inserted. */
	blok: BlockWords[];
	world: WorldData;
	/** Day the site is shown as of, when it is a chosen one. */
	hari?: string;
	repositori?: string;
	/** Where the portal reads what is sent, when it has said so. */
	kotak?: Inbox;
	kim: { id: string; nama: string; tempat: string }[];
	pemilihan: { id: string; nama: string }[];
	tahapan: Record<string, TulisStage[]>;
	peraturan: { id: string; nama: string }[];
	faq: Question[];
	istilah: TulisTerm[];
}

/** What one KIM has of its own. */
export interface TulisKim {
	nama: string;
	wilayah: string;
	warna: string;
	ids: WorldData["ids"];
	faq: Question[];
	kontak: ContactWay[];
	/** Pictures and downloads by path below the KIM's folder. */
	berkas: Record<string, ImageFact>;
	gambar: Record<string, Picture>;
}

const wordsFor = (revisi: Revisi): StageWords => ({
	teks: wordsOf(revisi),
	mulai: wordsOf(revisi, "mulai"),
	selesai: wordsOf(revisi, "selesai"),
	kartu: revisi.periode ? formatPeriode(revisi.periode) : wordsOf(revisi),
	hari: { mulai: revisi.periode?.mulai?.toString(), selesai: revisi.periode?.selesai?.toString() },
});

async function stages(): Promise<TulisData["tahapan"]> {
	const [all, { day }] = await Promise.all([allStages(), today()]);
	const byElection: TulisData["tahapan"] = {};
	for (const stage of all) {
		const own = knownExceptions(stage, day);
		byElection[stage.pemilihan] ??= [];
		byElection[stage.pemilihan]?.push({
			id: stage.id,
			judul: stage.judul,
			href: urls.stage(stage.pemilihan, stage.id),
			...wordsFor(onDay(stage, day).revisi),
			...(own.length > 0 && {
				khusus: own.map(({ wilayah, revisi }) => ({ wilayah, ...wordsFor(revisi) })),
			}),
		});
	}
	const key = ({ hari, id }: TulisStage) => `${hari.mulai ?? hari.selesai ?? "9999"} ${id}`;
	for (const list of Object.values(byElection)) list.sort((a, b) => byText(key(a), key(b)));
	return byElection;
}

const isCentral = ([kind]: [string, string[]]) => !isOfKim(kind as KindName);
const hasCapital = (form: string) => /\p{Lu}/u.test(form.slice(1));
const collator = new Intl.Collator("id", { numeric: true });

export async function tulisData(): Promise<TulisData> {
	const [{ world, of }, situs, { day, chosen }] = await Promise.all([content(), portal(), today()]);
	const kim = await Promise.all(
		of("kim").map(async ({ id, data }) => ({
			id,
			nama: data.nama,
			tempat: placeWords(await regionPath(data.wilayah)),
		})),
	);
	return {
		jenis: kindForms(),
		blok: Object.entries(blocks).map(([nama, { guna, contoh }]) => ({ nama, guna, contoh })),
		world: { ...world, ids: Object.fromEntries(Object.entries(world.ids).filter(isCentral)) },
		hari: chosen ? day.toString() : undefined,
		repositori: situs.repositori,
		kotak: inboxOf(situs),
		kim: kim.sort((a, b) => collator.compare(a.nama, b.nama)),
		pemilihan: (await elections()).map(({ id, nama }) => ({ id, nama })),
		tahapan: await stages(),
		peraturan: [...(await instrumentMap()).values()].map(({ id, nama }) => ({ id, nama })),
		faq: (await questions()).map(({ slug, pertanyaan, jawaban }) => ({ id: slug, pertanyaan, jawaban })),
		istilah: (await terms()).flatMap(({ id, istilah, kepanjangan, bentuk = [], pemilihan, berlaku }) =>
			kepanjangan && !berlaku
				? [{ id, kepanjangan, bentuk: [istilah, ...bentuk.filter(hasCapital)], pemilihan }]
				: [],
		),
	};
}

/** Ids of everything a KIM has written, by kind. */
const idsByKim = once(async () => {
	const { world } = await content();
	const byKim = new Map<string, WorldData["ids"]>();
	for (const kind of kimKinds)
		for (const [kim, ids] of Map.groupBy(world.ids[kind] ?? [], (id) => id.split("/")[0] ?? ""))
			byKim.set(kim, { ...byKim.get(kim), [kind]: ids });
	return byKim;
});

export async function tulisKim({ id, nama, wilayah, warna, kontak, pembina }: Kim): Promise<TulisKim> {
	const gambar = await picturesOf(`kim/${id}`, (name) => urls.kimImage(id, name));
	const names = [...gambar.keys(), ...(await downloadNames(`kim/${id}`)).map((name) => `berkas/${name}`)];
	return {
		nama,
		wilayah,
		warna,
		ids: (await idsByKim()).get(id) ?? {},
		faq: (await questionsOf(id)).map(({ slug, pertanyaan, jawaban }) => ({ id: slug, pertanyaan, jawaban })),
		kontak: contactWays({ nama, kontak, pembina }),
		berkas: Object.fromEntries(
			names.flatMap((name) => {
				const fact = fileFact(`kim/${id}/${name}`);
				return fact ? [[name, fact]] : [];
			}),
		),
		gambar: Object.fromEntries(gambar),
	};
}

/** Temporal for browsers that have none yet: a script that needs nothing else. */
export const temporalScript = (): Promise<string> => {
	const { resolve } = createRequire(join(options.root, "package.json"));
	return readFile(join(dirname(resolve("temporal-polyfill/global")), "global.js"), "utf8");
};
