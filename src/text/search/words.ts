/**
 * Words of a text or a query, as the search compares them: small letters without accents. Runs in readers'
 * browsers, in the one-file paket on old phones too: in this folder nothing newer than ES2018, and no library.
 */

/** Spellings that are one: `A.5` is `a5`, `e-KTP` is `ektp`, `Rifa'i` is `rifai`, `bagi2` is `bagi`, `maaauuu` is `mau`. */
const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f'’‘`]/g, "")
		.replace(/(^|[^a-z0-9])([a-z])[.\- ](?=\d|ktp)/g, "$1$2")
		.replace(/([a-z])\1{2,}/g, "$1")
		.replace(/([a-z]{3})2(?![a-z0-9])/g, "$1");

/** Words of a text in small letters without accents. */
export const wordsIn = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) || [];
