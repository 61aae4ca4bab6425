/** One week of a KIM, as the channels tell it. */
import { type HalPekan, halPekan, pekanDari, type Rentang } from "../../model/pekan.ts";
import type { Periode } from "../../model/periode.ts";
import { actionsOf, ownDeadline, type TahapanKini, type TenggatWarga } from "../../model/tahapan.ts";
import { isAfter } from "../../model/tanggal.ts";
import { datesIn, kapan } from "./kapan.ts";
import { type Suara, tanpaHari } from "./suara.ts";

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
	/** Every stage of the election is over. */
	readonly usai?: boolean;
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
	const { periode, versi_lain } = revisi;
	if (!periode) return [];
	const own = ownDeadline(tahapan, revisi);
	const dates =
		bagian === "satu"
			? datesIn(periode, suara)
			: bagian === "mulai"
				? periode.mulai && [suara.mulai(periode.mulai)]
				: last(periode, own, suara);
	return [
		...(dates ?? []),
		...(own ? [own.hari ? suara.warga(own.hari) : tanpaHari.warga] : []),
		...(versi_lain?.length ? [tanpaHari.lain] : []),
	];
}

interface Sumber extends Pick<Pekan, "kim" | "wilayah" | "pemilihan" | "alamat"> {
	/** The stages of the region as they stand on `day`, in order. */
	readonly stages: readonly TahapanKini[];
	readonly agenda: readonly AgendaPekan[];
	readonly day: Temporal.PlainDate;
}

/** The week `day` lies in. Events of the KIM come after the stages that happen on a day of the week. */
export function pekanKim({ stages, agenda, day, ...rest }: Sumber): Pekan {
	const rentang = pekanDari(day);
	const found = halPekan(stages, rentang).map((own): Hal & { urgent: boolean } => ({
		judul: own.kini.tahapan.judul,
		tindakan: actionsOf(own.kini).tindakan,
		suara: (suara) => menurutPekan(own, suara),
		urgent: own.bagian !== "berjalan",
	}));
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
		usai: stages.length > 0 && stages.every(({ status }) => status === "selesai"),
		hal: [...found.filter(({ urgent }) => urgent), ...own, ...found.filter(({ urgent }) => !urgent)],
		ditunda: suspended.toSorted((a, b) => Number(b.utama) - Number(a.utama)).map(({ judul }) => judul),
		berikut: next && {
			judul: next.tahapan.judul,
			tindakan: actionsOf(next).tindakan,
			suara: (suara) => kapan(next.revisi, suara).pasti.slice(),
		},
	};
}
