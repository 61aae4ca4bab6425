import { type CollectionEntry, getCollection } from "astro:content";
import { chiefOf, parseAddress } from "../gate/addresses/families.ts";
import { stageMark } from "../intake/published-record.ts";
import { type Jadwal, parseRevisi } from "../model/jadwal.ts";
import { racesOf } from "../model/lomba.ts";
import { standing } from "../model/published.ts";
import type { TahapanData } from "../model/schemas/tahapan.ts";
import {
	appliesTo,
	inOrder,
	inTurn,
	onDay,
	type Tahapan as Stage,
	type TahapanKini as StageOnDay,
} from "../model/tahapan.ts";
import { parseDay } from "../model/tanggal.ts";
import { fillDates, type RujukanTanggal } from "../model/teks.ts";
import { tenggat } from "../model/tenggat.ts";
import { isWithin } from "../model/wilayah.ts";
import { urls } from "../urls.ts";
import { wordsOf } from "../words/periode.ts";
import { anchorsAt } from "./addresses.ts";
import { content } from "./content.ts";
import { once, onceEach } from "./once.ts";
import { election, elections, type Pemilihan } from "./pemilihan.ts";
import { instrumentMap } from "./peraturan.ts";
import { today } from "./today.ts";

export interface Tahapan extends Stage {
	readonly kata_cari: readonly string[];
	readonly sumber: NonNullable<TahapanData["sumber"]>;
	readonly entry: CollectionEntry<"tahapan">;
}
export type TahapanKini = StageOnDay<Tahapan>;

/** Day from which a regional exception could be known. A site shown as of a chosen day tells none before its time. */
function knownSince(
	{ ditetapkan, dasar, mulai, selesai }: NonNullable<TahapanData["pengecualian"]>[number],
	instruments: ReadonlyMap<string, { tanggal?: string | undefined }>,
	chosen: boolean,
): Temporal.PlainDate | undefined {
	const decided = ditetapkan ?? (dasar && instruments.get(dasar)?.tanggal);
	const day = decided ?? (chosen ? (mulai ?? selesai) : undefined);
	return day?.length === "2020-12-09".length ? Temporal.PlainDate.from(day) : undefined;
}

/** What other people's programs know of a stage: its first name, and how often its words changed. */
async function publishedAs({
	id,
	data,
}: CollectionEntry<"tahapan">): Promise<Pick<Stage, "asal" | "standing">> {
	const { record, firstAddress } = await content();
	const address = chiefOf("tahapan", id);
	const first = firstAddress(address);
	return {
		...(first !== address && { asal: parseAddress(first).find(({ kind }) => kind === "tahapan")?.id }),
		standing: standing(record, first, stageMark(data)),
	};
}

async function toStage(
	entry: CollectionEntry<"tahapan">,
	since: (exception: NonNullable<TahapanData["pengecualian"]>[number]) => Temporal.PlainDate | undefined,
): Promise<Tahapan> {
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
		pengecualian: (data.pengecualian ?? []).map((exception) => ({
			wilayah: exception.wilayah,
			revisi: parseRevisi(exception),
			sejak: since(exception),
			sumber: exception.sumber,
		})),
		berlaku_untuk: data.berlaku_untuk ?? [],
		ajakan: data.ajakan,
		tindakan: data.tindakan,
		tindakan_bertahap: data.tindakan_bertahap?.map(({ mulai, selesai, teks }) => ({
			mulai: mulai ? parseDay(mulai) : undefined,
			selesai: selesai ? parseDay(selesai) : undefined,
			teks,
		})),
		tenggat_warga: data.tenggat_warga && {
			hari: data.tenggat_warga.hari ? parseDay(data.tenggat_warga.hari) : undefined,
			ketentuan: data.tenggat_warga.ketentuan,
		},
		pelaku: data.pelaku ?? [],
		sesudah: data.sesudah,
		sesudah_tutup: data.sesudah_tutup,
		utama: data.utama ?? false,
		kata_cari: data.kata_cari ?? [],
		sumber: data.sumber ?? [],
		lama: await anchorsAt(urls.timelinePlace(pemilihan, id)),
		...(await publishedAs(entry)),
		entry,
	};
}

const byElection = once(async () => {
	const [entries, instruments, { chosen }] = await Promise.all([
		getCollection("tahapan"),
		instrumentMap(),
		today(),
	]);
	const stages = await Promise.all(
		entries.map((entry) => toStage(entry, (e) => knownSince(e, instruments, chosen))),
	);
	return new Map(
		Object.entries(Object.groupBy(stages, (stage) => stage.pemilihan)).map(([id, list = []]) => [
			id,
			new Map(list.map((stage) => [stage.id, stage])),
		]),
	);
});

/** A stage of an election by its id, or by one it had before. */
const stageIn = (stages: Map<string, Tahapan> | undefined, id: string): Tahapan | undefined =>
	stages?.get(id) ?? stages?.values().find(({ lama }) => lama?.includes(id));

/** One stage by id, if there is such a stage. */
export const findStage = async (pemilihan: string, id: string): Promise<Tahapan | undefined> =>
	stageIn((await byElection()).get(pemilihan), id);

/** Every stage of every election. */
export const allStages = async (): Promise<Tahapan[]> =>
	[...(await byElection()).values()].flatMap((stages) => [...stages.values()]);

const exceptions = once(async () =>
	(await allStages()).flatMap(({ pemilihan, id, pengecualian }) =>
		pengecualian.map(({ wilayah }) => ({ wilayah, nama: `${pemilihan}/${id}@${wilayah}` })),
	),
);

/**
 * All that timetables know of a region: the races it votes in, and the exceptions it falls under. Regions with the same
 * signature live through the same stages on the same days; most of the country is a handful.
 */
export const regionSignature = onceEach(
	(wilayah: string | undefined) => wilayah ?? "",
	async (wilayah) => {
		if (wilayah === undefined) return "";
		const races = (await elections()).flatMap(({ id, memilih }) =>
			racesOf(wilayah, memilih).map((race) => `${id}/${race}`),
		);
		const own = (await exceptions()).filter((exception) => isWithin(wilayah, exception.wilayah));
		return ["wilayah", ...races, ...own.map(({ nama }) => nama)].join(" ");
	},
);

/**
 * The stages of an election as they stand on a day (the one the site is built for), in order. With a
 * region: only the stages of its races, with its own dates.
 */
export const timeline = onceEach(
	async (pemilihan: string, wilayah?: string, asOf?: Temporal.PlainDate) =>
		`${pemilihan} ${asOf ?? ""} ${await regionSignature(wilayah)}`,
	stagesOn,
);

async function stagesOn(
	pemilihan: string,
	wilayah?: string,
	asOf?: Temporal.PlainDate,
): Promise<readonly TahapanKini[]> {
	const [stages, { memilih, usai }, built] = await Promise.all([byElection(), election(pemilihan), today()]);
	const day = asOf ?? built.day;
	const races = wilayah ? racesOf(wilayah, memilih) : [];
	return fillTexts(
		inTurn(
			inOrder(
				[...(stages.get(pemilihan)?.values() ?? [])]
					.filter((stage) => appliesTo(stage, races))
					.map((stage) => onDay(stage, day, wilayah, usai ? parseDay(usai) : undefined)),
			),
		),
		await dateWords(pemilihan, wilayah, day),
	);
}

const residents = new WeakMap<readonly TahapanKini[], readonly TahapanKini[]>();

/** The stages of a region that a resident must know: voting day, milestones, and those with a last day of her own. */
export const residentTimeline = async (
	{ id, hari_pemungutan }: Pick<Pemilihan, "id" | "hari_pemungutan">,
	wilayah: string,
): Promise<readonly TahapanKini[]> =>
	residents.getOrInsertComputed(await timeline(id, wilayah), (stages) =>
		stages.filter(({ tahapan }) => tahapan.id === hari_pemungutan || tahapan.utama || tahapan.tenggat_warga),
	);

/** Stages a page names by id, in the timeline's order. */
async function relatedStages(pemilihan: string, ids: readonly string[] = []) {
	if (ids.length === 0) return [];
	return (await timeline(pemilihan)).filter(({ tahapan }) => ids.includes(tahapan.id));
}

/** Words for dates that a text names by stage id, as known on a day (the one the site is built for). */
export async function dateWords(pemilihan: string, wilayah?: string, asOf?: Temporal.PlainDate) {
	const [stages, built] = await Promise.all([byElection(), today()]);
	const day = asOf ?? built.day;
	return ({ id, bagian, pemilihan: other }: RujukanTanggal): string => {
		const stage = stageIn(stages.get(other ?? pemilihan), id);
		return stage ? wordsOf(onDay(stage, day, wilayah).revisi, bagian) : "";
	};
}

const fillTexts = (stages: TahapanKini[], words: (reference: RujukanTanggal) => string): TahapanKini[] =>
	stages.map((stage) => ({
		...stage,
		tahapan: {
			...stage.tahapan,
			ringkasan: fillDates(stage.tahapan.ringkasan, words),
			tindakan: stage.tahapan.tindakan && fillDates(stage.tahapan.tindakan, words),
		},
	}));

/** A page with a line about it. */
interface StageLink {
	readonly href: string;
	readonly label: string;
	readonly note: string;
}

const linkTo = ({ tahapan, revisi }: TahapanKini, href: string): StageLink => ({
	href,
	label: tahapan.judul,
	note: wordsOf(revisi),
});
const stageAddress = ({ tahapan: { pemilihan, id } }: TahapanKini) => urls.stage(pemilihan, id);
const deadlineAddress = ({ tahapan: { pemilihan, id } }: TahapanKini) => urls.deadline(pemilihan, id);

/** Related stages as links with their dates. */
export const stageLinks = async (pemilihan: string, ids?: readonly string[]): Promise<StageLink[]> =>
	(await relatedStages(pemilihan, ids)).map((stage) => linkTo(stage, stageAddress(stage)));

/** As `stageLinks`, to the deadline check where a stage has one. */
export const deadlineLinks = async (pemilihan: string, ids?: readonly string[]): Promise<StageLink[]> =>
	(await relatedStages(pemilihan, ids)).map((stage) =>
		linkTo(
			stage,
			tenggat(stage.revisi, stage.riwayat, stage.tahapan.tenggat_warga)
				? deadlineAddress(stage)
				: stageAddress(stage),
		),
	);
