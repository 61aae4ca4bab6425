/** Small drawings of what a resident brings or does, for a sheet that is read from two metres. Our own strokes, 24 by 24. */
import { sentences } from "./bahan.ts";

export interface Piktogram {
	readonly label: string;
	/** The path of an SVG, drawn as a stroke. */
	readonly garis: string;
}

/** What words of an action stand for, most important first. */
const table: readonly (readonly [words: RegExp, label: string, garis: string])[] = [
	[
		/\bKTP-el\b/,
		"KTP-el",
		"M2.5 5h19v14h-19zM7.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.7 16c.4-2.3 5.2-2.3 5.6 0M13.5 9.5H18M13.5 12.5H18M13.5 15.5H16",
	],
	[/\bsurat (?:pemberitahuan|undangan)\b/i, "Surat pemberitahuan", "M2.5 5.5h19v13h-19zM3 6.5l9 6.5 9-6.5"],
	[
		/\bmasker\b/i,
		"Masker",
		"M5 9c4-.4 5-2 7-2s3 1.6 7 2v4.5c0 3-4 5.5-7 5.5s-7-2.5-7-5.5zM5 10.5c-3-1-3 3.5.2 4M19 10.5c3-1 3 3.5-.2 4M8.5 12h7M8.5 15h7",
	],
	[
		/\bKartu Keluarga\b/,
		"Kartu Keluarga",
		"M4 3h16v18H4zM9 9.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM6.5 13c.4-2.3 4.6-2.3 5 0M14.5 7.5H17M14.5 10.5H17M7 16h10M7 18.5h6",
	],
	[
		/\bpapan pengumuman\b/i,
		"Cek nama Anda",
		"M5 3h14v18H5zM8 8l1.2 1.2L11.2 7M13.5 8H16M8 13l1.2 1.2 2-2.2M13.5 13H16M8 17.5h8",
	],
	[/\bTPS\b/, "TPS", "M4 11h16v9.5H4zM9 14.5h6M8 11V3.5h8V11M10.3 7l1.3 1.4L14 5.8"],
	[/\balat tulis\b/i, "Alat tulis", "M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM13.7 6.8l3.5 3.5"],
	[
		/\btanyakan\b/i,
		"Tanyakan",
		"M3.5 4h17v12.5H12l-5 4v-4H3.5zM9.7 8.7a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1 .7-1 1.4M12 14v.2",
	],
];
const most = 3;

/** What a sentence forbids is not brought along. */
const isForbidden = (sentence: string) => /^jangan\b/i.test(sentence);

/** The drawings of what an action names; none of what it does not. */
export function piktogramOf(tindakan: string | undefined): Piktogram[] {
	const text = sentences(tindakan ?? "")
		.filter((sentence) => !isForbidden(sentence))
		.join(" ");
	return table
		.filter(([words]) => words.test(text))
		.slice(0, most)
		.map(([, label, garis]) => ({ label, garis }));
}
