/** One week of a KIM, as the channels tell it. */

import { isOff, type Revisi } from "../../model/jadwal.ts";
import { type BagianPekan, type HalPekan, halPekan, pekanDari, type Rentang } from "../../model/pekan.ts";
import type { Periode } from "../../model/periode.ts";
import {
	actionsOf,
	ownDeadline,
	type Tahapan,
	type TahapanKini,
	type TenggatWarga,
} from "../../model/tahapan.ts";
import { isAfter, isBefore } from "../../model/tanggal.ts";
import { datesIn, kapan } from "./kapan.ts";
import { type Suara, suaraTulis, tanpaHari } from "./suara.ts";

/** The day by which a matter stands in a calendar. */
export interface Penanda {
	readonly hari: Temporal.PlainDate;
	/** Whether that day is its only one, its first, its last, or the end of a stage that is not residents' own. */
	readonly arti: "satu" | "mulai" | "terakhir" | "tutup";
	readonly pukul?: string | undefined;
}

export interface Hal {
	readonly judul: string;
	readonly ringkasan?: string | undefined;
	readonly tindakan?: string | undefined;
	readonly penanda?: Penanda | undefined;
	/** What residents must know besides its day. */
	readonly catatan?: readonly string[] | undefined;
	/** It is the voting day. */
	readonly pemungutan?: boolean | undefined;
	/** Its dates as far as the week is concerned, in the voice of a channel. */
	suara(suara: Suara): string[];
}

export interface Pekan {
	readonly kim: string;
	readonly wilayah: string;
	readonly pemilihan: string;
	readonly rentang: Rentang;
	/** What the week holds, most urgent first. */
	readonly hal: readonly Hal[];
	/** Titles of stages that are suspended, milestones first. */
	readonly ditunda: readonly string[];
	/** The next stage that the week does not hold. */
	readonly berikut?: Hal | undefined;
	/** Every stage of the election is over. */
	readonly usai?: boolean;
	/** The voting day while it is to come; suspended, it has no day. */
	readonly pemungutan?: Hal | undefined;
	/** Absolute address of the KIM's timetable. */
	readonly alamat: string;
}

/** An event of the KIM's own. */
export interface AgendaPekan {
	readonly judul: string;
	readonly periode: Periode;
	readonly tempat: string;
}

/** The last day with its hours; what was open from the start is a deadline. It is residents' own unless they have another. */
function last({ mulai, selesai, pukul }: Periode, own: TenggatWarga | undefined, suara: Suara): string[] {
	if (!selesai) return [];
	const end = own ? suara.tutup(selesai) : mulai ? suara.terakhir(selesai) : suara.akhir(selesai);
	return [end, ...(pukul ? [suara.pukul(pukul)] : [])];
}

/** What a week has of a stage, with what residents must know besides: a last day of their own, and doubt. */
function menurutPekan({ kini: { tahapan, revisi }, bagian }: HalPekan, suara: Suara): string[] {
	const { periode } = revisi;
	if (!periode) return [];
	const own = ownDeadline(tahapan, revisi);
	const dates =
		bagian === "satu"
			? datesIn(periode, suara)
			: bagian === "mulai"
				? periode.mulai && [suara.mulai(periode.mulai)]
				: last(periode, own, suara);
	return [...(dates ?? []), ...besides(tahapan, revisi, suara)];
}

/** A last day of residents' own, and doubt. */
function besides(tahapan: Tahapan, revisi: Revisi, suara: Suara): string[] {
	const own = ownDeadline(tahapan, revisi);
	return [
		...(own ? [own.hari ? suara.warga(own.hari) : tanpaHari.warga] : []),
		...(revisi.versi_lain?.length ? [tanpaHari.lain] : []),
	];
}

/** The day of a period that a week shows. */
function penanda(
	{ mulai, selesai, pukul }: Periode,
	bagian: BagianPekan,
	own?: TenggatWarga,
): Penanda | undefined {
	const isFirst = bagian === "satu" || bagian === "mulai";
	const hari = isFirst ? mulai : selesai;
	return hari && { hari, pukul, arti: isFirst ? bagian : own ? "tutup" : "terakhir" };
}

/** The part of what lies ahead that is told first. */
const ahead = ({ mulai, selesai }: Periode): BagianPekan =>
	!mulai ? "akhir" : selesai?.equals(mulai) ? "satu" : "mulai";

/** Says each once for every channel. */
function once(say: (suara: Suara) => string[]): (suara: Suara) => string[] {
	const said = new Map<Suara, string[]>();
	return (suara) => said.getOrInsertComputed(suara, say);
}

/** A stage that is to come, or suspended, by its own dates. */
function upcoming(kini: TahapanKini): Hal {
	const { tahapan, revisi, status } = kini;
	const { periode } = revisi;
	const isDated = periode && !isOff(status) && periode.presisi === "hari";
	return {
		judul: tahapan.judul,
		tindakan: actionsOf(kini).tindakan,
		penanda: isDated ? penanda(periode, ahead(periode), ownDeadline(tahapan, revisi)) : undefined,
		catatan: besides(tahapan, revisi, suaraTulis),
		suara: once((suara) => kapan(revisi, suara).pasti.slice()),
	};
}

interface Sumber extends Pick<Pekan, "kim" | "wilayah" | "pemilihan" | "alamat"> {
	/** Id of the voting day. */
	readonly hariPemungutan?: string | undefined;
	/** The stages of the region as they stand on `day`, in order. */
	readonly stages: readonly TahapanKini[];
	readonly agenda: readonly AgendaPekan[];
	readonly day: Temporal.PlainDate;
}

/** What a week has of the stages of a region. */
interface Bersama extends Pick<Pekan, "rentang" | "usai" | "ditunda" | "berikut" | "pemungutan"> {
	/** What happens on a day of the week. */
	readonly urgent: readonly Hal[];
	/** What goes on for longer. */
	readonly other: readonly Hal[];
}

type Stages = readonly TahapanKini[];

/** What is on in a week, as every channel tells it. */
const matter = (own: HalPekan, hariPemungutan: string | undefined): Hal => {
	const { tahapan, revisi } = own.kini;
	return {
		judul: tahapan.judul,
		ringkasan: tahapan.ringkasan,
		tindakan: actionsOf(own.kini).tindakan,
		penanda: revisi.periode && penanda(revisi.periode, own.bagian, ownDeadline(tahapan, revisi)),
		catatan: besides(tahapan, revisi, suaraTulis),
		pemungutan: tahapan.id === hariPemungutan,
		suara: once((suara) => menurutPekan(own, suara)),
	};
};

function bersama(stages: Stages, day: Temporal.PlainDate, hariPemungutan: string | undefined): Bersama {
	const rentang = pekanDari(day);
	const held = halPekan(stages, rentang);
	const told = (isUrgent: boolean) =>
		held
			.filter(({ bagian }) => (bagian !== "berjalan") === isUrgent)
			.map((own) => matter(own, hariPemungutan));
	const [urgent, other] = [told(true), told(false)];
	const vote = stages.find(({ tahapan }) => tahapan.id === hariPemungutan);
	const suspended = stages.filter(({ status }) => status === "ditunda").map(({ tahapan }) => tahapan);
	const next = stages.find(
		(stage) => stage.status === "akan-datang" && !held.some(({ kini }) => kini === stage),
	);
	return {
		rentang,
		urgent,
		other,
		usai: stages.length > 0 && stages.every(({ status }) => status === "selesai"),
		ditunda: suspended.toSorted((a, b) => Number(b.utama) - Number(a.utama)).map(({ judul }) => judul),
		berikut: next && upcoming(next),
		pemungutan:
			vote && vote.status !== "selesai" && ![...urgent, ...other].some(({ pemungutan }) => pemungutan)
				? { ...upcoming(vote), pemungutan: true }
				: undefined,
	};
}

const known = new WeakMap<Stages, Map<string, Bersama>>();

/** The same for all who live through the same stages, worked out once. */
const shared = (stages: Stages, day: Temporal.PlainDate, hariPemungutan: string | undefined): Bersama =>
	known
		.getOrInsertComputed(stages, () => new Map())
		.getOrInsertComputed(`${day} ${hariPemungutan}`, () => bersama(stages, day, hariPemungutan));

/** The week `day` lies in. Events of the KIM come after the stages that happen on a day of the week. */
export function pekanKim({ stages, agenda, day, hariPemungutan, ...rest }: Sumber): Pekan {
	const { urgent, other, ...week } = shared(stages, day, hariPemungutan);
	const { rentang } = week;
	const events = agenda.filter(
		({ periode: { mulai, selesai } }) =>
			mulai && selesai && !isAfter(mulai, rentang.selesai) && !isAfter(rentang.mulai, selesai),
	);
	const own = events.map(
		({ judul, periode }): Hal => ({
			judul,
			penanda: penanda(
				periode,
				periode.mulai && isBefore(periode.mulai, rentang.mulai) ? "akhir" : ahead(periode),
			),
			suara: (suara) => datesIn(periode, suara),
		}),
	);
	return { ...rest, ...week, hal: [...urgent, ...own, ...other] };
}
