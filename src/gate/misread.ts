/** UTF-8 that a program once read as Windows-1252 and saved again: `Rifaâ€™i` was `Rifa’i`. */
import { matchesIn } from "../model/kata.ts";
import type { Edit } from "./problem.ts";

const windows1252 = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The byte that each of its letters beyond ASCII stands for. */
const byteOf = new Map(
	Array.from({ length: 128 }, (_, at) => [windows1252.decode(Uint8Array.of(128 + at)), 128 + at] as const),
);
const lettersOf = (from: number, to: number) =>
	[...byteOf].flatMap(([letter, byte]) => (byte >= from && byte <= to ? letter : [])).join("");

const follows = `[${lettersOf(0x80, 0xbf)}]`;
/** A closing quote, whose last letter shows nowhere and is lost on the way. */
const lostEnd = "â€";
const broken = new RegExp(
	`[${lettersOf(0xc2, 0xdf)}]${follows}|[${lettersOf(0xe0, 0xef)}]${follows}{2}|[${lettersOf(0xf0, 0xf4)}]${follows}{3}|${lostEnd}`,
	"g",
);

/** Every letter that was read wrong, with what it was. */
export const wellRead = (text: string): Edit[] =>
	[...matchesIn(text, broken)].flatMap(({ index: from, 0: found }) => {
		if (found === lostEnd) return [{ from, to: from + found.length, text: "”" }];
		try {
			const bytes = Uint8Array.from(found, (letter) => byteOf.get(letter) ?? 0);
			return [{ from, to: from + found.length, text: utf8.decode(bytes) }];
		} catch {
			return [];
		}
	});
