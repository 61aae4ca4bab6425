/** Words of the glossary. */

export const glossary = {
	title: "Istilah",
	intro: "Singkatan dan istilah pemilihan dalam bahasa sehari-hari.",
	letters: "Pilih huruf",
	only: (nama: string) => `Berlaku pada ${nama}`,
} as const;
