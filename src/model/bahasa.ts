/** Regional languages a page may be written in: the name an author writes, and its tag (BCP 47). */
export const bahasaTags = {
	aceh: "ace",
	bali: "ban",
	banjar: "bjn",
	"batak-karo": "btx",
	"batak-toba": "bbc",
	betawi: "bew",
	bima: "bhp",
	bugis: "bug",
	gorontalo: "gor",
	jawa: "jv",
	kutai: "vkt",
	madura: "mad",
	makassar: "mak",
	minangkabau: "min",
	nias: "nia",
	sasak: "sas",
	sumbawa: "smw",
	sunda: "su",
} as const;
export type Bahasa = keyof typeof bahasaTags;
export const bahasaList = Object.keys(bahasaTags) as [Bahasa, ...Bahasa[]];
