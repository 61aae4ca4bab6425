/** One week of a KIM, as the channels tell it. */
import { type BagianPekan, halPekan, pekanDari, type Rentang } from "../../model/pekan.ts";
import type { Periode } from "../../model/periode.ts";
import type { TahapanKini } from "../../model/tahapan.ts";
import { isAfter } from "../../model/tanggal.ts";
import { datesIn } from "./kapan.ts";
import type { Suara } from "./suara.ts";

export interface Hal {
	readonly judul: string;
	readonly tindakan?: string | undefined;
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
	/** The next stage, when the week holds none. */
	readonly berikut?: Hal | undefined;
	/** Absolute address of the KIM's timetable. */
	readonly alamat: string;
}

/** An event of the KIM's own. */
export interface AgendaPekan {
	readonly judul: string;
	readonly periode: Periode;
	readonly tempat: string;
}

/** The last day with its hours; what was open from the start is a deadline. */
const last = ({ mulai, selesai, pukul }: Periode, suara: Suara): string[] =>
	selesai
		? [mulai ? suara.terakhir(selesai) : suara.akhir(selesai), ...(pukul ? [suara.pukul(pukul)] : [])]
		: [];

/** The end of a period that matters in the week. */
const ends: Record<BagianPekan, (periode: Periode, suara: Suara) => string[]> = {
	satu: (periode, suara) => datesIn(periode, suara),
	mulai: ({ mulai }, suara) => (mulai ? [suara.mulai(mulai)] : []),
	akhir: last,
	berjalan: last,
};

interface Sumber extends Pick<Pekan, "kim" | "wilayah" | "pemilihan" | "alamat"> {
	/** The stages of the region as they stand on `day`, in order. */
	readonly stages: readonly TahapanKini[];
	readonly agenda: readonly AgendaPekan[];
	readonly day: Temporal.PlainDate;
}

/** The week `day` lies in. Events of the KIM come after the stages that happen on a day of the week. */
export function pekanKim({ stages, agenda, day, ...rest }: Sumber): Pekan {
	const rentang = pekanDari(day);
	const found = halPekan(stages, rentang).map(
		({ kini: { tahapan, revisi }, bagian }): Hal & { urgent: boolean } => ({
			judul: tahapan.judul,
			tindakan: tahapan.tindakan,
			suara: (suara) => (revisi.periode ? ends[bagian](revisi.periode, suara) : []),
			urgent: bagian !== "berjalan",
		}),
	);
	const events = agenda.filter(
		({ periode: { mulai, selesai } }) =>
			mulai && selesai && !isAfter(mulai, rentang.selesai) && !isAfter(rentang.mulai, selesai),
	);
	const own = events.map(({ judul, periode }): Hal => ({ judul, suara: (suara) => datesIn(periode, suara) }));
	const suspended = stages.filter(({ status }) => status === "ditunda").map(({ tahapan }) => tahapan);
	const next = stages.find(({ status }) => status === "akan-datang");
	return {
		...rest,
		rentang,
		hal: [...found.filter(({ urgent }) => urgent), ...own, ...found.filter(({ urgent }) => !urgent)],
		ditunda: suspended.toSorted((a, b) => Number(b.utama) - Number(a.utama)).map(({ judul }) => judul),
		berikut: next && {
			judul: next.tahapan.judul,
			tindakan: next.tahapan.tindakan,
			suara: (suara) => (next.revisi.periode ? datesIn(next.revisi.periode, suara) : []),
		},
	};
}
