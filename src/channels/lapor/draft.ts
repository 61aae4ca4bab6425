/**
 * What a message from a resident becomes: a question or a fact-check that nobody can publish yet. Columns that
 * only a person can fill stand empty and marked, and the gate lets no file through with an empty column.
 */
import { unmixed } from "../../model/letters.ts";
import { slugOf } from "../../model/slug.ts";
import { documentText, type FileDraft } from "../../text/templates/text.ts";
import { draft as words } from "./draft-words.ts";
import { mask } from "./mask.ts";
import { dayOf, type Masukan } from "./masukan.ts";

type DraftKind = "faq" | "kimFaq" | "klarifikasi";

export interface Draft {
	readonly kind: DraftKind;
	/** Proposed for the file's name. */
	readonly id: string;
	readonly text: string;
	/** Places where a number or an address of a person was taken out. */
	readonly masked: number;
}

/** Where and when it came in. */
export interface Arrival {
	/** Day on which the draft is written, `2020-11-17`. */
	readonly day: string;
	/** Ids of topics of the site. */
	readonly topik: readonly string[];
}

/** Stands before what is left to do, so that authors and the command find it. */
export const task = "# TUGAS:";

/** A text nothing can hide in: no sign that is not seen. */
const plain = (text: string) =>
	text
		.replace(/(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}]/gu, " ")
		.replace(/[^\S\n]+/g, " ")
		.trim();

/**
 * As much of a text as a column takes, cut between words, with nothing that could be read as a block, and no letter
 * that only looks like another: the whole of it stands in the comment above.
 */
function shorten(text: string, most: number): string {
	const line = unmixed(text)
		.replace(/:(?=\p{L})/gu, ": ")
		.replace(/\s+/g, " ")
		.trim();
	if (line.length <= most) return line;
	const start = line.slice(0, most - 1);
	return `${start.replace(/\s*\S*$/, "") || start.replace(/\p{Surrogate}/gu, "")}…`;
}

/** Empty columns that somebody must fill, each with what to write there. */
function withTasks(text: string, tasks: Readonly<Record<string, string>>): string {
	return Object.entries(tasks).reduce(
		(done, [column, what]) =>
			done.replace(new RegExp(`^${column}: null$`, "m"), () => `${task} ${what}\n${column}:`),
		text,
	);
}

/** The message as comments above the columns: whoever goes on reads it there, and no reader of the site does. */
const asComments = (message: string) => message.split("\n").map((line) => `#   ${line}`.trimEnd());

interface Columns {
	readonly data: Readonly<Record<string, unknown>>;
	readonly tasks: Readonly<Record<string, string>>;
}

function fileOf(kind: DraftKind, { kode, isi, ...fields }: Masukan, { data, tasks }: Columns): string {
	const empty = Object.fromEntries(Object.keys(tasks).map((column) => [column, null]));
	const text = documentText({ kind, data: { ...data, ...empty }, body: "" } as unknown as FileDraft);
	const about = Object.values(fields).filter(Boolean).join(" · ");
	const top = [
		...words.notice(kode).map((line) => `# ${line}`),
		...asComments([about, isi].filter(Boolean).join("\n")),
	];
	return withTasks(text, tasks).replace("---\n", () => `---\n${top.join("\n")}\n`);
}

/** The sentence that asks, or the whole. */
function questionIn(isi: string): string {
	const asked = /[^.!?\n]+\?/.exec(isi)?.[0] ?? isi;
	return shorten(asked, 120);
}

/** The draft of a question. */
export function questionDraft(kind: "faq" | "kimFaq", masukan: Masukan, { day, topik }: Arrival): Draft {
	const { clean, masked } = cleaned(masukan);
	const pertanyaan = questionIn(clean.isi);
	return {
		kind,
		id: slugOf(pertanyaan) || nameless(clean, day),
		text: fileOf(kind, clean, { data: { pertanyaan }, tasks: words.questionTasks(topik) }),
		masked,
	};
}

/** The draft of a fact-check. Its address never holds the claim. */
export function checkDraft(masukan: Masukan, { day }: Arrival): Draft {
	const { clean, masked } = cleaned(masukan);
	const { kode, dilihat, tempat, isi } = clean;
	const arrived = kode ? dayOf(kode) : day;
	return {
		kind: "klarifikasi",
		id: nameless(clean, day),
		text: fileOf("klarifikasi", clean, {
			data: {
				klaim: shorten(isi, 240),
				tanggal: arrived,
				beredar: shorten(
					[dilihat ?? words.fromResident, tempat, words.on(arrived)].filter(Boolean).join(", "),
					120,
				),
			},
			tasks: words.checkTasks,
		}),
		masked,
	};
}

const nameless = ({ kode }: Masukan, day: string) => `kabar-masuk-${(kode ?? day).toLowerCase()}`;

/** The message without what tells of a person. The code is ours, and stays. */
function cleaned({ kode, jenis, ...texts }: Masukan): { clean: Masukan; masked: number } {
	let masked = 0;
	const clean = Object.fromEntries(
		Object.entries(texts).map(([name, text]) => {
			const result = mask(plain(text ?? ""));
			masked += result.count;
			return [name, result.text];
		}),
	) as { isi: string };
	return { clean: { ...clean, ...(kode && { kode }) }, masked };
}
