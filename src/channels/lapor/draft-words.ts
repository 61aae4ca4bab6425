/** Words of the drafts that `npm run masukan:baru` writes: for whoever goes on with them. */
import { parseDay } from "../../model/tanggal.ts";
import { formatDay } from "../../words/tanggal.ts";

export const draft = {
	notice: (kode: string | undefined) => [
		`DRAF dari kabar warga${kode ? ` ${kode}` : ""}. Belum diperiksa, jadi belum terbit.`,
		"Isi semua kolom di bawah tanda TUGAS; tanpa itu berkas ini tidak lolos pemeriksaan.",
		"Nama warga jangan ikut terbit. Hapus baris-baris # ini bila sudah selesai. Pesannya:",
	],
	fromResident: "Disampaikan warga",
	on: (day: string) => formatDay(parseDay(day)),
	questionTasks: (topik: readonly string[]) => ({
		jawaban: "jawab dalam satu atau dua kalimat, dari sumber yang dapat diperiksa.",
		topik: `pilih satu: ${topik.join(", ")}.`,
		ditinjau: 'tanggal jawabannya diperiksa, misalnya "2020-11-17".',
	}),
	checkTasks: {
		judul: "sebutkan yang benar, bukan kabar kelirunya.",
		putusan: "hasil pemeriksaan: hoaks, menyesatkan, perlu-konteks, atau benar.",
		fakta: "satu atau dua kalimat: apa yang sebenarnya, dari sumber yang dapat diperiksa.",
		pemeriksa: "siapa yang memeriksa, misalnya [{nama: KPU Kabupaten}].",
	},
} as const;
