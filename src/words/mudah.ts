/** Words of the easy version of an answer. */

export const mudah = {
	title: "Bacaan mudah",
	/** Title of one, for a tab of the browser and a list of results. */
	of: (pertanyaan: string) => `Bacaan mudah: ${pertanyaan}`,
	description: (pertanyaan: string) =>
		`${pertanyaan} Dijawab dengan kalimat pendek, satu gambar setiap langkah.`,
	/** From the easy version to the answer. */
	full: "Jawaban lengkap dan sumbernya",
	print: "Halaman ini dapat dicetak di satu lembar dan ditempel di papan pengumuman.",
} as const;
