/** Words of the pages on which editors see the site as of other days. */
export const preview = {
	title: "Pratinjau keadaan",
	intro:
		"Beranda pada setiap babak pemilihan. Halaman ini untuk pengurus portal: lihat sebelum waktunya tiba, lalu perbaiki isinya.",
	option: "Hari lain: npm run dev -- --today 2020-12-06, atau npm run build dengan pilihan yang sama.",
	at: (hari: string, pukul: string) => `${hari}, pukul ${pukul} waktu setempat`,
} as const;
