/** Words of the home page. */

export const home = {
	/** Above the one thing that matters most. */
	lead: "Yang perlu Anda tahu sekarang",
	now: "Juga berlangsung pada tanggal ini",
	next: "Berikutnya",
	nothingNext: "Tidak ada lagi tahapan yang akan datang.",
	/** Of an election in which nothing is dated. */
	undatedNext: "Belum ada tahapan yang tanggalnya ditetapkan.",
	allStages: "Lihat seluruh jadwal",
	findKim: "Cari KIM Anda",
	allKim: "Semua KIM",
	allRegions: "Hasil dan kantor menurut wilayah",
	questions: "Yang sering ditanyakan",
	allQuestions: "Semua pertanyaan",
	checks: "Klarifikasi terbaru",
	allChecks: "Semua klarifikasi",
} as const;
