/** For the tests of the channels: a stage with everything in it, a week, and what goes first when room is short. */
import { parseRevisi } from "../../model/jadwal.ts";
import { pekanDari } from "../../model/pekan.ts";
import { hari } from "../../model/uji.ts";
import type { BahanTahapan } from "./bahan.ts";
import { datesIn } from "./kapan.ts";
import type { Hal, Pekan } from "./pekan.ts";

/** A stage; what it holds is only an example. */
export const tahapan = (more: Partial<BahanTahapan> = {}): BahanTahapan => ({
	pemilihan: "Pemilihan Contoh",
	judul: "Hari contoh",
	ringkasan: "Warga mencoblos.",
	tindakan: "Datang ke balai. Bawa surat.",
	revisi: parseRevisi({ mulai: "2020-12-09", selesai: "2020-12-09" }),
	khusus: [],
	dasar: { nama: "PKPU 5/2020", judul: "Peraturan KPU Nomor 5 Tahun 2020 tentang Tahapan" },
	alamat: "https://contoh.test/a/",
	...more,
});

/** A matter of a week, on Wednesday unless its dates say otherwise. */
export const hal = (
	judul: string,
	tindakan?: string,
	dates = { mulai: "2020-12-09", selesai: "2020-12-09" },
): Hal => ({
	judul,
	tindakan,
	penanda: { hari: hari(dates.mulai), arti: "satu" },
	suara: (suara) => datesIn(parseRevisi(dates).periode ?? { presisi: "hari" }, suara),
});

/** The week of 7 to 13 December 2020. */
export const pekan = (more: Partial<Pekan> = {}): Pekan => ({
	kim: "KIM Contoh",
	wilayah: "Desa Contoh",
	pemilihan: "Pemilihan Contoh",
	rentang: pekanDari(hari("2020-12-09")),
	hal: [],
	ditunda: [],
	alamat: "https://contoh.test/k/",
	...more,
});

/** The order in which parts vanish from a text as something else in it grows; those that vanish together stand together. */
export function vanishing(
	text: (padding: number) => string,
	parts: readonly string[],
	most = 1000,
): string[] {
	const gone: string[] = [];
	for (let padding = 0; padding <= most; padding++) {
		const said = text(padding);
		const now = parts.filter((part) => !said.includes(part) && !gone.join().includes(part));
		if (now.length > 0) gone.push(now.join(" + "));
	}
	return gone;
}
