/** What the channels tell: one stage, or one week of a KIM. Texts only; no page, no clock. */
import { changeCount, type Revisi } from "../../model/jadwal.ts";
import { actionsOf, ownDeadline, type TahapanKini, type TenggatWarga } from "../../model/tahapan.ts";
import { pelakuWords } from "../../words/pelaku.ts";

export interface Khusus {
	/** The region in full: `Kabupaten Boven Digoel`. */
	readonly wilayah: string;
	readonly revisi: Revisi;
}

export interface BahanTahapan {
	readonly pemilihan: string;
	readonly judul: string;
	readonly ringkasan: string;
	/** What to do, in a few words. */
	readonly ajakan?: string | undefined;
	readonly tindakan?: string | undefined;
	/** The resident's own last day, where it is not the stage's. */
	readonly tenggat?: TenggatWarga | undefined;
	/** The stage is over. */
	readonly usai?: boolean;
	/** Who does it, as readers call them. */
	readonly pelaku?: readonly string[];
	/** How often its dates changed. */
	readonly berubah?: number;
	readonly revisi: Revisi;
	readonly khusus: readonly Khusus[];
	/** The instrument of the line in force; `nama` short, `judul` in full. */
	readonly dasar?: { readonly nama: string; readonly judul?: string } | undefined;
	/** Absolute address of the stage. */
	readonly alamat: string;
}

/** What the channels tell of a stage as it stands on a day; the rest is looked up by the caller. */
export function bahanOf(
	kini: TahapanKini,
	rest: Pick<BahanTahapan, "pemilihan" | "khusus" | "dasar" | "alamat">,
): BahanTahapan {
	const { tahapan, revisi, riwayat, status } = kini;
	return {
		...rest,
		judul: tahapan.judul,
		ringkasan: tahapan.ringkasan,
		ajakan: actionsOf(kini).ajakan,
		tindakan: actionsOf(kini).tindakan,
		tenggat: ownDeadline(tahapan, revisi),
		usai: status === "selesai",
		pelaku: (tahapan.pelaku ?? []).map((who) => pelakuWords[who]),
		berubah: changeCount(riwayat),
		revisi,
	};
}

/** Regions with dates of their own, those with the same words together. More than `most` are only mentioned. */
export function groupedExceptions(
	khusus: readonly Khusus[],
	words: (revisi: Revisi) => string,
	most = 3,
): { wilayah: string; kapan: string }[] | "banyak" {
	if (khusus.length > most) return "banyak";
	const same = Map.groupBy(khusus, ({ revisi }) => words(revisi));
	return [...same].map(([kapan, list]) => ({
		wilayah: list.map(({ wilayah }) => wilayah).join(" dan "),
		kapan,
	}));
}

/** Sentences of a text, each with its closing mark. */
export const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter(Boolean);

/** A sentence closed with a full stop, unless it closes itself. */
export const closed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
