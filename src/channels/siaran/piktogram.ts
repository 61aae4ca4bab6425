/** Small drawings of what a resident brings or does, for a sheet that is read from two metres. */
import type { IkonName } from "../../model/ikon.ts";
import { garis } from "../../ui/ikon/garis.ts";
import { sentences } from "./bahan.ts";

export interface Piktogram {
	readonly label: string;
	/** The path of an SVG, drawn as a stroke. */
	readonly garis: string;
}

/** What words of an action stand for, most important first. */
const table: readonly (readonly [words: RegExp, label: string, ikon: IkonName])[] = [
	[/\bKTP-el\b/, "KTP-el", "ktp"],
	[/\bsurat (?:pemberitahuan|undangan)\b/i, "Surat pemberitahuan", "surat"],
	[/\bmasker\b/i, "Masker", "masker"],
	[/\bKartu Keluarga\b/, "Kartu Keluarga", "kartu-keluarga"],
	[/\bpapan pengumuman\b/i, "Cek nama Anda", "papan"],
	[/\bTPS\b/, "TPS", "tps"],
	[/\balat tulis\b/i, "Alat tulis", "alat-tulis"],
	[/\btanyakan\b/i, "Tanyakan", "tanya"],
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
		.map(([, label, ikon]) => ({ label, garis: garis[ikon] }));
}
