/** Words of the glossary. */

export const glossary = {
	title: "Istilah",
	intro: "Singkatan dan istilah pemilihan dalam bahasa sehari-hari.",
	letters: "Pilih huruf",
	find: "Cari istilah",
	none: "Tidak ada istilah dengan kata itu. Coba kata yang lebih pendek, atau cari di seluruh situs.",
	only: (nama: string) => `Berlaku pada ${nama}`,
} as const;
