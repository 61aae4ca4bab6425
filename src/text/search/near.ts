/** How near a word typed in haste is to one of the site's. */

/** Letters that are taken for each other, and doubled ones, are one: `vasilitas`, `dengann`, `photo`. */
export const sound = (word: string): string =>
	word
		.replace(/ph|v|p/g, "f")
		.replace(/ng/g, "n")
		.replace(/dj/g, "j")
		.replace(/oe/g, "u")
		.replace(/z/g, "s")
		.replace(/x/g, "ks")
		.replace(/q/g, "k")
		.replace(/(.)\1+/g, "$1");

/** The same, as it is heard: in Java and in Minangkabau one writes `sopo` and `namo` for `sapa` and `nama`. */
export const heard = (word: string): string => sound(word).replace(/o/g, "a");

/** A word without its vowels, as it is typed on a phone: `undngn`, `klrhn`; of `ng` the `g` is enough: `dtg`, `hlg`. */
export const bones = (word: string): string =>
	word.length > 2 && !/\d/.test(word)
		? word[0] +
			word
				.slice(1)
				.replace(/[aeiou]/g, "")
				.replace(/ng/g, "g")
		: "";

/** Whether all letters of `short` stand in `long`, in this order. */
export function isWithin(short: string, long: string): boolean {
	let at = 0;
	for (const letter of long) if (letter === short[at]) at++;
	return at === short.length;
}

/** How many edits are forgiven in a word of so many letters. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const least = (a: number, b: number) => (a < b ? a : b);

/**
 * Edits that make one word of the other: a letter less, more, another, or two that changed places. Stops at
 * `most`: what is farther is `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last: number[] = [];
	for (let j = 0; j <= b.length; j++) last.push(j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let edits = least(
				(last[j - 1] as number) + (same ? 0 : 1),
				least(last[j] as number, row[j - 1] as number) + 1,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				edits = least(edits, (before[j - 2] as number) + 1);
			row.push(edits);
			best = least(best, edits);
		}
		if (best > most) return most + 1;
		before = last;
		last = row;
	}
	return least(last[b.length] as number, most + 1);
}
