/** Words of past timetables. */
const shiftEnds = { mulai: "", selesai: "berakhir " } as const;

export const riwayat = {
	titleOf: (nama: string) => `Riwayat jadwal ${nama}`,
	intro:
		"Apa kata jadwal pada hari itu? Setiap keputusan membuka babak baru; di antara dua keputusan, semua orang membaca tanggal yang sama.",
	ask: "Lihat jadwal seperti diketahui pada tanggal",
	see: "Lihat",
	span: (mulai: string, sampai?: string) => (sampai ? `${mulai} sampai ${sampai}` : `Sejak ${mulai}`),
	decided: (n: number) => `${n} tahapan diputuskan`,
	eraTitle: (dasar: string) => `Jadwal menurut ${dasar}`,
	eraIntro: (mulai: string, sampai: string, kini: string) =>
		`Inilah tanggal yang diketahui orang dari ${mulai} sampai ${sampai}, berdampingan dengan jadwal menurut ${kini}.`,
	eraNow: (mulai: string) => `Inilah tanggal yang diketahui orang sejak ${mulai}.`,
	diffTitle: (a: string, b: string) => `${a} dan ${b} berdampingan`,
	diffIntro: (a: string, b: string) => `Tanggal setiap tahapan menurut ${a}, lalu menurut ${b}.`,
	past: (nama: string) => `Ini jadwal lama. Jadwal yang berlaku ada di halaman ${nama}.`,
	stage: "Tahapan",
	change: "Berubah",
	other: "berubah",
	only: (n: number, nama: string) => `${n} tahapan baru disebut dalam ${nama}`,
	drawn: (lama: string, baru: string) => `Garis putus-putus: menurut ${lama}. Garis penuh: menurut ${baru}.`,
	notYet: "belum ditetapkan",
	moved: (n: number, semua: number) => `${n} dari ${semua} tahapan berpindah tanggal.`,
	chart: "Kalender dalam satu gambar",
	chartMoved: (n: number, semua: number) => `${n} dari ${semua} tahapan dalam gambar ini berpindah tanggal.`,
	chartGhost: "Kotak kosong: tanggal semula.",
	chartToday: (hari: string) => `Garis tegak: ${hari}.`,
	chartVoting: "Garis tegak putus-putus: pemungutan suara.",
	stayed: (n: number) => `${n} tahapan lain tidak berpindah`,
	alike: (n: number) => `${n} tahapan lain tanggalnya sama`,
	shifted: (bagian: keyof typeof shiftEnds, hari: number) =>
		`${shiftEnds[bagian]}${hari > 0 ? "mundur" : "maju"} ${Math.abs(hari)} hari`,
	none: "Belum ada keputusan jadwal yang diketahui pada tanggal situs ini.",
	compare: "Bandingkan",
	with: (nama: string) => `dengan ${nama}`,
	undated: "Tahapan yang tanggal keputusannya belum kami temukan tidak ada di sini.",
} as const;
