/**
 * Light Indonesian stemming: forms of one word get one key, which is no word itself. The affixes are those of
 * *Tata Bahasa Baku Bahasa Indonesia*: particles and possessives (with endings of Javanese and Sundanese), then up to two
 * prefixes (with those of Minang and Banjar: `mancoblos`, `badaftar`), then the suffix,
 * then the first consonant that a nasal prefix swallows (`pilih`, `memilih`) or speech changes (`nyoblos`, `ngecek`).
 *
 * What it does not know: infixes (`telunjuk`), bare `be-` and `te-` (`bekerja`), an `-i` after a vowel (`melalui`),
 * roots with `r` that are not in its list (`peramal`). The `k` of `-kan` and one that ends a root cannot be told
 * apart, so both go. Two words may share a key by chance (`tulis`, `kulis`): a stem counts less than the word itself.
 */

const particle = /(?:lah|kah|tah|pun)$/;
const possessive = /(?:nya|ku|mu)$/;
/** The Javanese and Sundanese ones, which end many a word by chance. */
const regional = /(?:n?e|na)$/;
/** Before one syllable (`mengecek`, `dites`) a prefix takes a form of its own. */
const shortRoot = /^(?:[mp]enge|nge|di)([^aeiou][aeiou][^aeiou])(?:k?an|in)?$/;
const rRoot = /^[mp]e(?=r(?:ekam|awat|usak|encana|umus|intis|antau|apat|aga))/;
const prefix = /^(?:mem(?=per)|pem(?=ber)|di|ke|se|ber|ter|per|[mp]e(?:ny|ng|[mn])?|ba|ma(?:ny|ng|[mn])?)/;
const suffix = /(?:an|in|ake|aken|keun)$/;
const first = /^(?:ny|ng|[ckmnpst])(?=[aeiou])/;

/** Takes an ending off where `least` letters stay. */
const without = (word: string, ending: RegExp, least: number): string => {
	const rest = word.replace(ending, (_, kept) => (typeof kept === "string" ? kept : ""));
	return rest.length >= least ? rest : word;
};

const withoutPrefix = (word: string): string =>
	rRoot.test(word) ? word.replace(rRoot, "") : without(word, prefix, 4);

/** The key that forms of one word share. At least three letters stay. */
export function stem(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	const short = shortRoot.exec(word);
	if (short) return short[1] as string;
	const bare = without(without(without(word, particle, 4), possessive, 3), regional, 4);
	const inner = without(withoutPrefix(withoutPrefix(bare)), suffix, 4);
	const root = without(inner, first, 3);
	return without(without(root, /k$/, 3), /([^aeiou])i$/, 4);
}
