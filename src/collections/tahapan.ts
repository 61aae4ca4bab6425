import { type CollectionEntry, getCollection } from "astro:content";
import { type Jadwal, parseRevisi } from "../domain/jadwal.ts";
import { racesOf } from "../domain/lomba.ts";
import {
	appliesTo,
	inOrder,
	onDay,
	type Tahapan as Stage,
	type TahapanKini as StageOnDay,
} from "../domain/tahapan.ts";
import { fillDates, type RujukanTanggal, wordsOf } from "../domain/teks.ts";
import type { TahapanData } from "../schemas/tahapan.ts";
import { urls } from "../urls.ts";
import { once } from "./once.ts";
import { election } from "./pemilihan.ts";
import { today } from "./today.ts";

export interface Tahapan extends Stage {
	readonly kata_cari: readonly string[];
	readonly sumber: NonNullable<TahapanData["sumber"]>;
	readonly entry: CollectionEntry<"tahapan">;
}
export type TahapanKini = StageOnDay<Tahapan>;

function toStage(entry: CollectionEntry<"tahapan">): Tahapan {
	const { data } = entry;
	const [pemilihan = "", id = ""] = entry.id.split("/");
	const [first, ...rest] = data.jadwal.map(parseRevisi);
	if (!first) throw new Error(`${entry.id} has an empty ledger`);
	return {
		pemilihan,
		id,
		judul: data.judul,
		kelompok: data.kelompok,
		ringkasan: data.ringkasan,
		jadwal: [first, ...rest] satisfies Jadwal,
		pengecualian: (data.pengecualian ?? []).map(({ wilayah, sumber, ...revisi }) => ({
			wilayah,
			revisi: parseRevisi(revisi),
			sumber,
		})),
		berlaku_untuk: data.berlaku_untuk ?? [],
		tindakan: data.tindakan,
		utama: data.utama ?? false,
		kata_cari: data.kata_cari ?? [],
		sumber: data.sumber ?? [],
		entry,
	};
}

const byElection = once(async () => {
	const stages = (await getCollection("tahapan")).map(toStage);
	return new Map(
		Object.entries(Object.groupBy(stages, (stage) => stage.pemilihan)).map(([id, list = []]) => [
			id,
			new Map(list.map((stage) => [stage.id, stage])),
		]),
	);
});

/** One stage by id, if there is such a stage. */
export const findStage = async (pemilihan: string, id: string): Promise<Tahapan | undefined> =>
	(await byElection()).get(pemilihan)?.get(id);

/** Every stage of every election. */
export const allStages = async (): Promise<Tahapan[]> =>
	[...(await byElection()).values()].flatMap((stages) => [...stages.values()]);

/**
 * The stages of an election as they stand on the day the site is built for, in order. With a
 * region: only the stages of its races, with its own dates.
 */
export async function timeline(pemilihan: string, wilayah?: string): Promise<TahapanKini[]> {
	const [stages, { memilih }, { day }] = await Promise.all([byElection(), election(pemilihan), today()]);
	const races = wilayah ? racesOf(wilayah, memilih) : [];
	return fillTexts(
		inOrder(
			[...(stages.get(pemilihan)?.values() ?? [])]
				.filter((stage) => appliesTo(stage, races))
				.map((stage) => onDay(stage, day, wilayah)),
		),
		wilayah,
	);
}

/** Stages of an election by id, as they stand today. */
export const stagesById = async (pemilihan: string, wilayah?: string) =>
	new Map((await timeline(pemilihan, wilayah)).map((stage) => [stage.tahapan.id, stage]));

/** Stages a page names by id, in the timeline's order. */
export async function relatedStages(pemilihan: string, ids: readonly string[] = []) {
	return (await timeline(pemilihan)).filter(({ tahapan }) => ids.includes(tahapan.id));
}

/** Words for dates that a text names by stage id. */
export async function dateWords(pemilihan: string, wilayah?: string) {
	const [stages, { day }] = await Promise.all([byElection(), today()]);
	return ({ id, bagian, pemilihan: other }: RujukanTanggal): string => {
		const stage = stages.get(other ?? pemilihan)?.get(id);
		return stage ? wordsOf(onDay(stage, day, wilayah).revisi, bagian) : "";
	};
}

async function fillTexts(stages: TahapanKini[], wilayah?: string): Promise<TahapanKini[]> {
	const words = await dateWords(stages[0]?.tahapan.pemilihan ?? "", wilayah);
	return stages.map((stage) => ({
		...stage,
		tahapan: {
			...stage.tahapan,
			ringkasan: fillDates(stage.tahapan.ringkasan, words),
			tindakan: stage.tahapan.tindakan && fillDates(stage.tahapan.tindakan, words),
		},
	}));
}

/** Related stages as links with their dates. */
export const stageLinks = async (pemilihan: string, ids?: readonly string[]) =>
	(await relatedStages(pemilihan, ids)).map(({ tahapan, revisi }) => ({
		href: urls.stage(tahapan.pemilihan, tahapan.id),
		label: tahapan.judul,
		note: wordsOf(revisi),
	}));
