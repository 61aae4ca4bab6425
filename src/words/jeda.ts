/** Words of the time between two elections. */
export const jeda = {
	title: "Di antara dua pemilihan",
	decided: (nama: string) => `Yang diputuskan pada ${nama}`,
	unknown: "Hasil pemilihan untuk wilayah di situs ini belum kami punya. Tanyakan kepada KPU setempat.",
	join: "Ikut atau mendirikan KIM",
	regions: "Hasil dan kantor di wilayah Anda",
} as const;
