/** Words of an election as a whole: for what it holds, and that it is over. */
export const pemilihan = {
	holds: "Berlaku untuk",
	over: (nama: string) => `${nama} sudah selesai. Untuk pemilihan lain, aturan dan tanggalnya dapat berbeda.`,
	/** A short answer where it stands alone; a rule of an election that is over says so first. */
	answer: (jawaban: string, berlaku?: { readonly nama: string; readonly usai: boolean }) =>
		berlaku?.usai ? `Jawaban ini untuk ${berlaku.nama}, yang sudah selesai. ${jawaban}` : jawaban,
	next: "Pemilihan sesudahnya:",
	voted: (nama: string, hari: string) => `Pemungutan suara ${nama} sudah selesai (${hari}).`,
	/** On the home page once nothing asks anything of a resident any more. */
	counting: "Hasil resmi ditetapkan KPU sesudah suara dijumlah secara bertingkat.",
	finished: (nama: string) => `${nama} sudah selesai.`,
	undated: (nama: string) => `Tanggal ${nama} belum ditetapkan.`,
	results: "Penghitungan, hasil, dan sengketa",
	between:
		"Di antara dua pemilihan, pastikan KTP-el dan data Anda benar, tanyakan yang belum jelas, atau ikut KIM di dekat Anda.",
} as const;
