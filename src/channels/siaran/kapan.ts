/** When a stage is, as sentences that stay true whenever they are read, in the voice of a channel. */
import type { Revisi } from "../../model/jadwal.ts";
import type { Periode } from "../../model/periode.ts";
import { type Suara, tanpaHari } from "./suara.ts";

/** The dates of a period alone, hours after them. */
export function tanggal({ mulai, selesai, presisi, pukul }: Periode, suara: Suara): string[] {
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
export function kapan({ keadaan, periode, aturan, ditetapkan }: Revisi, suara: Suara): Kapan {
	if (keadaan === "ditunda")
		return { pasti: [ditetapkan ? suara.ditunda(ditetapkan) : tanpaHari.ditunda, tanpaHari.menyusul] };
	if (!periode)
		return keadaan === "bergantung" && aturan
			? { pasti: [], aturan }
			: { pasti: [tanpaHari.tanggalnya], aturan };
	const dates = tanggal(periode, suara);
	if (keadaan === "belum-pasti") {
		const open = periode.presisi === "hari" && !periode.selesai;
		return { pasti: [...dates, open ? tanpaHari.akhirnya : tanpaHari.itu], aturan };
	}
	if (periode.presisi === "bulan") return { pasti: [...dates, tanpaHari.harinya], aturan };
	if (keadaan === "bergantung" && !periode.mulai && periode.selesai)
		return { pasti: [suara.batas(periode.selesai)], aturan };
	return { pasti: dates, aturan };
}
