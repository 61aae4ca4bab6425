/** Words of the timetable and its stages. */

export const timeline = {
	title: "Tahapan pemilihan",
	intro: "Jadwal setiap pemilihan, tahap demi tahap, dengan dasar hukumnya.",
	titleOf: (nama: string) => `Jadwal ${nama}`,
	statusAsOf: "Dilihat pada",
	done: (n: number, unfound: number) =>
		`${n} tahapan sudah selesai${unfound > 0 ? `, ${unfound}\u00a0tanpa\u00a0tanggal` : ""}`,
	changed: (n: number) => (n === 1 ? "Jadwal berubah satu kali" : `Jadwal berubah ${n} kali`),
	onlyFor: (lomba: string) => `Hanya untuk pemilihan ${lomba}`,
	calendar: "Tambah ke kalender",
	riwayat: "Riwayat jadwal",
	open: "Lihat jadwal",
	stageCount: (n: number) => `${n} tahapan`,
	noRace: "Kami belum tahu siapa yang dipilih di wilayah ini, jadi semua tahapan ditampilkan.",
	races: (lomba: string) => `Warga di wilayah ini memilih ${lomba}.`,
} as const;

/** Words in the picture of the year. */
export const picture = {
	title: (nama: string) => `${nama} dalam satu gambar`,
	help: "Lingkaran putus-putus: tanggal semula. Lingkaran penuh: tanggal yang berlaku.",
	moved: (semula: string, kini: string, hari: number) =>
		`Hari pemungutan suara ${hari > 0 ? "bergeser" : "maju"} ${Math.abs(hari)} hari, dari ${semula} ke ${kini}.`,
	days: (hari: number) => `${hari > 0 ? "+" : "−"}${Math.abs(hari)} hari`,
	paused: (dari: string, ke: string) =>
		`Garis tebal: sebagian tahapan ditunda pada ${dari}, dan jadwal barunya ditetapkan pada ${ke}.`,
} as const;

/** What a resident makes of a stage that is suspended. */
export const suspended = (alasan: string | undefined) =>
	`${alasan ? `Alasannya: ${alasan}. ` : ""}Tunggu tanggal baru dari KPU. Bila sebuah pesan sudah menyebut tanggalnya, tanyakan dahulu sumbernya.`;

const listed = new Intl.ListFormat("id");
/** What a resident makes of a stage that was abolished. */
export const abolished = (alasan: string | undefined) =>
	`Tahapan ini tidak diadakan.${alasan ? ` Alasannya: ${alasan.replace(/\.$/, "")}.` : ""} Abaikan pesan yang masih menyebut tanggalnya.`;

export const stage = {
	when: "Kapan",
	action: "Yang perlu Anda lakukan",
	strip: (n: number, of: number) => `Babak ${n} dari ${of}`,
	doneBy: (siapa: readonly string[]) => `Dikerjakan oleh ${listed.format(siapa)}.`,
	basis: "Dasar hukum",
	changedTitle: "Jadwal ini pernah berubah",
	ledgerWas: "Semula",
	ledgerThen: "Lalu",
	ledgerNow: "Berlaku",
	ledgerWrong: "Keliru",
	correction: ({ tanggal, alasan }: { tanggal: string; alasan: string }) => `Ralat ${tanggal}: ${alasan}`,
	moved: (semula: string, hari: number) =>
		`semula ${semula}, ${hari > 0 ? `bergeser ${hari}` : `maju ${-hari}`} hari`,
	according: (nama: string) => `menurut ${nama}`,
	decided: (tanggal: string) => `ditetapkan ${tanggal}`,
	exceptions: "Berbeda di wilayah tertentu",
	previous: "Sebelumnya",
	next: "Sesudahnya",
	questions: (n: number) => `${n} pertanyaan`,
	related: "Pertanyaan tentang tahapan ini",
	checks: "Kabar yang sudah diperiksa",
	sources: "Sumber",
	group: "Babak",
	asOf: "Dilihat pada",
} as const;
