/** Stages of an election: their order, and what of them holds in one region. */

import {
	decidedLines,
	inForce,
	isOff,
	isUncertain,
	type Jadwal,
	knownBy,
	lastDated,
	type Revisi,
} from "./jadwal.ts";
import { byText } from "./kata.ts";
import { bound, type Masa, masaOf } from "./kini.ts";
import type { Lomba } from "./lomba.ts";
import type { Pelaku } from "./pelaku.ts";
import { spanOf } from "./periode.ts";
import type { Standing } from "./published.ts";
import { type Status, status } from "./status.ts";
import { daysBetween, isAfter } from "./tanggal.ts";
import { isWithin } from "./wilayah.ts";

export interface Pengecualian {
	readonly wilayah: string;
	readonly revisi: Revisi;
	/** Day from which it could be known, when that is not the day of its decision. */
	readonly sejak?: Temporal.PlainDate | undefined;
	readonly sumber?: { nama: string; tautan?: string };
}

/** Both days inclusive; an absent one is that of the stage. */
export interface Tindakan {
	readonly mulai?: Temporal.PlainDate | undefined;
	readonly selesai?: Temporal.PlainDate | undefined;
	readonly teks: string;
}

/** A last day, or how it is set where there is none for everybody. */
export interface TenggatWarga {
	readonly hari?: Temporal.PlainDate | undefined;
	readonly ketentuan?: string | undefined;
}

export interface Tahapan {
	readonly pemilihan: string;
	/** Stage id, unique within its election. */
	readonly id: string;
	readonly judul: string;
	readonly kelompok: string;
	readonly ringkasan: string;
	readonly jadwal: Jadwal;
	readonly pengecualian: readonly Pengecualian[];
	/** Races that have this stage; empty means all. */
	readonly berlaku_untuk: readonly Lomba[];
	/** What a resident does, in a few words that can be set large. */
	readonly ajakan?: string | undefined;
	/** What a resident does. */
	readonly tindakan?: string | undefined;
	/** What a resident can do in a part of it only, in order. */
	readonly tindakan_bertahap?: readonly Tindakan[] | undefined;
	/** The resident's own last day, where it is not that of the stage. */
	readonly tenggat_warga?: TenggatWarga | undefined;
	/** Who does it; empty when nobody has said. */
	readonly pelaku?: readonly Pelaku[] | undefined;
	/** Id of the stage that must be over before it begins on the same day. */
	readonly sesudah?: string | undefined;
	/** What is said on its last day once its hours are over. */
	readonly sesudah_tutup?: string | undefined;
	/** A milestone: comes first where there is little room. */
	readonly utama: boolean;
	/** Ids it had before, whose place on the timeline is still linked. */
	readonly lama?: readonly string[];
	/** Election and id under which it was first published, `2020/coklit`, where that is not what it is called now. */
	readonly asal?: string | undefined;
	/** How often its words were published, and since when they are these. */
	readonly standing?: Standing | undefined;
}

/** The name of a stage that never changes. */
export const firstName = ({ asal, pemilihan, id }: Pick<Tahapan, "asal" | "pemilihan" | "id">): string =>
	asal ?? `${pemilihan}/${id}`;

/** A stage as it stands on a day, for everyone or in one region. */
export interface TahapanKini<T extends Tahapan = Tahapan> {
	readonly tahapan: T;
	readonly revisi: Revisi;
	readonly status: Status;
	/** The ledger as far as a reader of that day could know it. */
	readonly riwayat: Jadwal;
	/** Set when this region has dates of its own. */
	readonly khusus?: Pengecualian;
	/** Every line ever said of this region alone, oldest first. */
	readonly riwayatKhusus?: readonly Revisi[];
	/** The hour at which it begins, where that is the end of another stage: `13.00`. */
	readonly buka?: string | undefined;
	/** Its residents' own last day is past, though the stage itself goes on. */
	readonly lewat?: boolean;
	/** The last day of its election, when that is past or known. */
	readonly usai?: Temporal.PlainDate | undefined;
}

/** Every exception a reader of that day could know; those of one region are a ledger of their own. */
export const exceptionLedger = (
	{ pengecualian }: Tahapan,
	asOf: Temporal.PlainDate,
): readonly Pengecualian[] =>
	pengecualian.filter(({ revisi, sejak = revisi.ditetapkan }) => !sejak || !isAfter(sejak, asOf));

/** Exceptions that hold on a day, one for each region: its last. */
export function knownExceptions(tahapan: Tahapan, asOf: Temporal.PlainDate): readonly Pengecualian[] {
	const last = new Map<string, Pengecualian>();
	for (const one of exceptionLedger(tahapan, asOf)) last.set(one.wilayah, one);
	return [...last.values()];
}

/**
 * The stage on `today`, with the dates of `wilayah` when that region has its own. After `usai`, the last day of
 * its election, it is over whatever its ledger left open.
 */
export function onDay<T extends Tahapan>(
	tahapan: T,
	today: Temporal.PlainDate,
	wilayah?: string,
	usai?: Temporal.PlainDate,
): TahapanKini<T> {
	const khusus =
		wilayah === undefined
			? undefined
			: knownExceptions(tahapan, today).find((p) => isWithin(wilayah, p.wilayah));
	const revisi = khusus?.revisi ?? inForce(tahapan.jadwal, today);
	const isOver = usai !== undefined && isAfter(today, usai);
	const own = tahapan.tenggat_warga?.hari;
	return {
		tahapan,
		revisi,
		status: isOver ? "selesai" : status(revisi, today),
		riwayat: knownBy(tahapan.jadwal, today),
		khusus,
		...(khusus && {
			riwayatKhusus: exceptionLedger(tahapan, today)
				.filter((one) => one.wilayah === khusus.wilayah)
				.map((one) => one.revisi),
		}),
		lewat: own !== undefined && isAfter(today, own),
		usai,
	};
}

/** Stages that begin when another ends on the same day, with the hour of that end. */
export const inTurn = <T extends Tahapan>(stages: readonly TahapanKini<T>[]): TahapanKini<T>[] =>
	stages.map((stage) => {
		const before =
			stage.tahapan.sesudah && stages.find(({ tahapan }) => tahapan.id === stage.tahapan.sesudah);
		const end = before ? before.revisi.periode : undefined;
		const start = stage.revisi.periode?.mulai;
		return end?.pukul && end.selesai && start?.equals(end.selesai)
			? { ...stage, buka: end.pukul.split("-")[1] }
			: stage;
	});

/** When a stage takes place, as a page carries it. */
export const masaKini = ({ tahapan, revisi, buka, usai }: TahapanKini): Masa => {
	const masa = masaOf(revisi);
	return {
		...masa,
		mulai: buka && masa.mulai ? `${masa.mulai}T${buka}` : masa.mulai,
		// What has no end of its own is over with its election.
		selesai: masa.selesai ?? (usai && `${usai}${bound}`),
		tutup: tahapan.sesudah_tutup,
	};
};

/**
 * What a resident can do; nothing while the stage is suspended, or once it or her own last day is over: nobody is
 * sent to a closed door.
 */
export const actionsOf = ({
	tahapan,
	status,
	lewat,
}: TahapanKini): Pick<Tahapan, "ajakan" | "tindakan" | "tindakan_bertahap"> =>
	isOff(status) || status === "selesai" || lewat
		? {}
		: {
				ajakan: tahapan.ajakan,
				tindakan: tahapan.tindakan,
				tindakan_bertahap: tahapan.tindakan_bertahap,
			};

/** Whether a stage asks anything of a resident; what is left is done by others. */
export const asks = ({
	tindakan,
	tindakan_bertahap,
}: Pick<Tahapan, "tindakan" | "tindakan_bertahap">): boolean => Boolean(tindakan ?? tindakan_bertahap);

/** What a resident can attend or must not miss: a milestone, a last day of her own, or what she is called to. */
export const isForResidents = (
	tahapan: Pick<Tahapan, "tindakan" | "tindakan_bertahap" | "ajakan" | "utama" | "tenggat_warga">,
): boolean => asks(tahapan) && Boolean(tahapan.ajakan || tahapan.utama || tahapan.tenggat_warga?.hari);

/** A move of a stage from the day it was first given to the one in force. */
export interface Pergeseran {
	readonly semula: Temporal.PlainDate;
	readonly kini: Temporal.PlainDate;
	/** Days between them; negative where it came earlier. */
	readonly hari: number;
}

/** How far a stage has moved; `undefined` where it stands where it stood, or no day is in force. */
export function movedFrom({ revisi, riwayat, status }: TahapanKini): Pergeseran | undefined {
	const [was, is] = [decidedLines(riwayat).find(({ periode }) => periode), revisi].map((line) =>
		line?.periode?.presisi === "hari" ? (line.periode.mulai ?? line.periode.selesai) : undefined,
	);
	if (!was || !is || isOff(status)) return undefined;
	const hari = daysBetween(was, is);
	return hari === 0 ? undefined : { semula: was, kini: is, hari };
}

/** What residents are told of their own last day, where it is not the stage's. */
export function ownDeadline(
	{ tenggat_warga: own }: Tahapan,
	{ keadaan, periode }: Revisi,
): TenggatWarga | undefined {
	if (isUncertain(keadaan)) return undefined;
	const isEnd = own?.hari && periode?.selesai?.equals(own.hari);
	return own?.ketentuan || (own?.hari && !isEnd) ? own : undefined;
}

/** Whether a region that votes in `races` has this stage. With no known race every stage is kept. */
export const appliesTo = (tahapan: Tahapan, races: readonly Lomba[]): boolean =>
	races.length === 0 ||
	tahapan.berlaku_untuk.length === 0 ||
	tahapan.berlaku_untuk.some((race) => races.includes(race));

/** ISO text that sorts stages by start, then end, then id; stages without any date come last. */
function sortKey({ tahapan, revisi }: TahapanKini): string {
	const span = spanOf(revisi.periode ?? lastDated(tahapan.jadwal)?.periode);
	return `${span?.mulai ?? "9999-12-31"} ${span?.selesai ?? "9999-12-31"} ${tahapan.id}`;
}

/** Stages in the order a resident lives through them. */
export const inOrder = <T extends Tahapan>(stages: readonly TahapanKini<T>[]): TahapanKini<T>[] =>
	stages
		.map((stage) => ({ stage, key: sortKey(stage) }))
		.sort((a, b) => byText(a.key, b.key))
		.map(({ stage }) => stage);

/** Whether a stage starts (or, with an open start, ends) after a day. */
export function startsAfter({ tahapan, revisi }: TahapanKini, day: Temporal.PlainDate): boolean {
	const span = spanOf(revisi.periode ?? lastDated(tahapan.jadwal)?.periode);
	return span === undefined || isAfter(span.mulai, day);
}
