/** When a stage is, as sentences that stay true whenever they are read, in the voice of a channel. */
import type { Revisi } from "../../model/jadwal.ts";
import type { Periode } from "../../model/periode.ts";
import { type Suara, tanpaHari } from "./suara.ts";

/** The dates of a period alone, hours after them. */
export function datesIn({ mulai, selesai, presisi, pukul }: Periode, suara: Suara): string[] {
	const periode = { mulai, selesai, presisi };
	const hours = pukul ? [suara.pukul(pukul)] : [];
	if (presisi === "bulan" && mulai) return [suara.bulan(mulai)];
	if (mulai && selesai)
		return [
			...(mulai.equals(selesai) ? [suara.satu(mulai)] : suara.rentang(periode, mulai, selesai)),
			...hours,
		];
	if (selesai) return [suara.akhir(selesai), ...hours];
	return mulai ? [suara.mulai(mulai), ...hours] : [];
}

/** What a ledger line says of its dates: `pasti` names them, `aturan` is a sentence of the authors'. */
export interface Kapan {
	readonly pasti: readonly string[];
	readonly aturan?: string | undefined;
}

/** When a ledger line puts the stage. Honest where it names no day; `pasti` is empty only beside an `aturan`. */
export function kapan(revisi: Revisi, suara: Suara): Kapan {
	const { pasti, aturan } = menurutBaris(revisi, suara);
	return { pasti: revisi.versi_lain?.length ? [...pasti, tanpaHari.lain] : pasti, aturan };
}

function menurutBaris(revisi: Revisi, suara: Suara): Kapan {
	const { keadaan, periode, aturan, ditetapkan } = revisi;
	if (keadaan === "ditunda")
		return { pasti: [ditetapkan ? suara.ditunda(ditetapkan) : tanpaHari.ditunda, tanpaHari.menyusul] };
	if (keadaan === "ditiadakan") return { pasti: [tanpaHari.ditiadakan] };
	if (periode) return { pasti: bertanggal(revisi, periode, suara), aturan };
	if (keadaan === "bergantung" && aturan) return { pasti: [], aturan };
	return { pasti: [keadaan === "belum-ditetapkan" ? tanpaHari.belum : tanpaHari.tanggalnya], aturan };
}

/** The dates, and what is not known of them. */
function bertanggal({ keadaan }: Revisi, periode: Periode, suara: Suara): string[] {
	if (keadaan === "bergantung" && !periode.mulai && periode.selesai) return [suara.batas(periode.selesai)];
	const dates = datesIn(periode, suara);
	if (keadaan === "belum-ditetapkan") return [...dates, tanpaHari.belum];
	if (keadaan === "belum-pasti") {
		const open = periode.presisi === "hari" && !periode.selesai;
		return [...dates, open ? tanpaHari.akhirnya : tanpaHari.itu];
	}
	return periode.presisi === "bulan" ? [...dates, tanpaHari.harinya] : dates;
}
