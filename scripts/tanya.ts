/**
 * Asking a person, for the commands that write new files. Every question is also a flag; without a
 * terminal the flags and the proposals must do. What goes wrong is said in a sentence.
 */
import { createInterface } from "node:readline";
import { setTimeout as rest } from "node:timers/promises";
import { parseArgs, styleText } from "node:util";
import type * as z from "zod";
import { suggest } from "../src/gate/saran.ts";
import { indonesian } from "../src/model/schemas/messages.ts";

/** A sentence for the person at the keyboard; the command ends with it. */
export class PlainError extends Error {}

export interface Flag {
	/** What to write, for the list of flags and the message that one is missing. */
	readonly arti: string;
	/** No answer can be proposed. */
	readonly wajib?: boolean;
	/** Is given without a value. */
	readonly saklar?: true;
}

export interface Command<F extends string> {
	/** As npm knows it, e.g. `kim:baru`. */
	readonly name: string;
	readonly guna: string;
	readonly flags: Readonly<Record<F, Flag>>;
	/** Flags that make a whole call. */
	readonly contoh: string;
	/** What may be named beside the flags, such as files. */
	readonly sebutan?: string;
}

/** The person: asked one question at a time. */
export interface Terminal {
	ask(question: string): Promise<string>;
	say(text: string): void;
	/** Lines as they are pasted, until one of them is the last and no other follows at once, or a full stop stands alone. */
	paste?(isLast: (line: string) => boolean): Promise<string>;
	close?(): void;
}

export interface Prompt {
	readonly tanya: string;
	/** Taken when the person just presses Enter, and when there is no person. */
	readonly usul?: string;
	/** May stay empty. */
	readonly opsional?: boolean;
	/** An answer as it is meant: `besok` is a day. `undefined` when it is to be taken as it is typed. */
	readonly baca?: (answer: string) => string | undefined;
	/** What is wrong with an answer, as a sentence without its subject. */
	readonly periksa?: (answer: string) => string | undefined;
}

export interface Offer {
	readonly id: string;
	readonly label: string;
}

export interface Interview<F extends string> {
	/** Whether somebody can be asked again. */
	readonly interactive: boolean;
	given(flag: F): string | undefined;
	/** What was named beside the flags. */
	readonly named: readonly string[];
	paste(isLast: (line: string) => boolean): Promise<string>;
	/** An answer that was given to another question. */
	put(flag: F, answer: string): void;
	text(flag: F, question: Prompt): Promise<string>;
	choose(flag: F, question: { tanya: string; usul?: string; pilihan: readonly Offer[] }): Promise<string>;
	/** An answer that cannot be used: the person is told and asked again; without one the command ends. */
	refuse(flag: F, complaint: string): void;
	say(text: string): void;
}

/** A complaint by a field of a schema; here nothing is written between quotation marks. */
export const byField =
	(field: z.ZodType) =>
	(answer: unknown): string | undefined =>
		field
			.safeParse(answer, { error: indonesian })
			.error?.issues[0]?.message.replace(" di antara tanda petik", "")
			.replaceAll('"', "");

/** A question as it stands before the cursor, with what Enter means. */
function promptFor({ tanya, usul, opsional }: Prompt): string {
	const hint = usul ? ` [${usul}]` : opsional ? " (boleh kosong)" : "";
	return `${styleText("bold", tanya)}${hint} `;
}

/** What is wrong with an answer, as a sentence without its subject. */
function complaintOf(answer: string, { opsional, periksa }: Prompt): string | undefined {
	if (answer !== "") return periksa?.(answer);
	return opsional ? undefined : "belum diisi";
}

/** Answers from flags, and from a person for what no flag says. */
export function createAnswers<F extends string>(
	flags: Readonly<Partial<Record<F, string>>>,
	terminal: Terminal | undefined,
	named: readonly string[] = [],
): Interview<F> {
	const values: Partial<Record<F, string>> = { ...flags };
	const refuse = (flag: F, complaint: string) => {
		if (!terminal) throw new PlainError(`--${flag}: ${complaint}`);
		terminal.say(styleText("yellow", `  ${complaint}`));
		delete values[flag];
	};
	const answers: Interview<F> = {
		interactive: terminal !== undefined,
		given: (flag) => values[flag],
		named,
		paste: async (isLast) => (await terminal?.paste?.(isLast)) ?? "",
		put: (flag, answer) => {
			values[flag] = answer;
		},
		say: (text) => terminal?.say(text),
		refuse,
		async text(flag, question) {
			for (;;) {
				const given = values[flag];
				const typed = (given ?? (await terminal?.ask(promptFor(question))) ?? "").trim();
				const answer = question.baca?.(typed) ?? (typed || (given === undefined && question.usul) || "");
				const complaint = complaintOf(answer, question);
				if (!complaint) return answer;
				refuse(flag, terminal ? `Jawaban ini ${complaint}` : complaint);
			}
		},
		async choose(flag, { tanya, usul, pilihan }) {
			const byNumber = (answer: string) => (terminal ? pilihan[Number(answer) - 1]?.id : undefined);
			const find = (answer: string) =>
				pilihan.find(({ id }) => id === answer.toLowerCase())?.id ?? byNumber(answer);
			if (values[flag] === undefined)
				terminal?.say(pilihan.map(({ label }, i) => `  ${String(i + 1).padStart(2)}. ${label}`).join("\n"));
			const choices = pilihan.map(({ id }) => id).join(", ");
			const periksa = (answer: string) =>
				find(answer) === undefined ? `harus salah satu dari ${choices}` : undefined;
			return find(await answers.text(flag, { tanya, usul, periksa })) ?? "";
		},
	};
	return answers;
}

/** Reads the flags of a command; whatever is not one of them is named. */
function readFlags<F extends string>(
	command: Command<F>,
	args: readonly string[],
): { values: Partial<Record<F, string>>; named: readonly string[] } {
	const names = Object.keys(command.flags);
	const { values, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries<Flag>(command.flags).map(([name, { saklar }]) => [
				name,
				{ type: saklar ? ("boolean" as const) : ("string" as const) },
			]),
		),
		strict: false,
	});
	for (const [name, value] of Object.entries(values)) {
		if (!names.includes(name))
			throw new PlainError(
				`Pilihan --${name} tidak dikenal. ${suggest(name, names, "")}\n${seeAll(command)}`,
			);
		if (typeof value !== (command.flags[name as F].saklar ? "boolean" : "string"))
			throw new PlainError(
				`Pilihan --${name} ${command.flags[name as F].saklar ? "ditulis tanpa isi" : "belum diisi"}.\n  ${example(command)}`,
			);
	}
	if (positionals[0] !== undefined && command.sebutan === undefined)
		throw new PlainError(
			`"${positionals[0]}" tidak dimengerti. Pilihan ditulis sesudah tanda --, dan teks yang memuat spasi diapit tanda petik:\n  ${example(command)}`,
		);
	const given = Object.entries(values).map(([name, value]) => [name, String(value)]);
	return { values: Object.fromEntries(given), named: positionals };
}

const example = ({ name, contoh }: Command<string>) => `npm run ${name} -- ${contoh}`;
const seeAll = ({ name }: Command<string>) => `Semua pilihan: npm run ${name} -- --bantuan`;

const listFlags = (flags: readonly (readonly [string, Flag])[]) =>
	flags.map(([name, { arti }]) => `  ${`--${name}`.padEnd(14)}${arti}`).join("\n");

/** Without a person, all that is missing is named at once. */
function requireFlags<F extends string>(command: Command<F>, values: Partial<Record<F, string>>): void {
	const missing = (Object.entries(command.flags) as [F, Flag][]).filter(
		([name, { wajib }]) => wajib && values[name] === undefined,
	);
	if (missing.length > 0)
		throw new PlainError(
			`Tidak ada orang yang dapat ditanyai di sini, jadi jawabannya ditulis sebagai pilihan. Yang belum ada:\n${listFlags(missing)}\nContoh:\n  ${example(command)}\n${seeAll(command)}`,
		);
}

/** Prepares the answers of a command. */
export function answersOf<F extends string>(
	command: Command<F>,
	args: readonly string[],
	terminal: Terminal | undefined,
): Interview<F> {
	const { values, named } = readFlags(command, args);
	if (!terminal) requireFlags(command, values);
	return createAnswers(values, terminal, named);
}

const stopped = "Berhenti. Tidak ada berkas yang ditulis.";

/** The person at this terminal, if there is one. What is typed or pasted ahead waits for its question. */
function openTerminal(): Terminal | undefined {
	const { stdin: input, stdout: output } = process;
	if (!input.isTTY || !output.isTTY) return undefined;
	const lines = createInterface({ input, output });
	const ahead = lines[Symbol.asyncIterator]();
	let coming: Promise<IteratorResult<string>> | undefined;
	/** The next line, also when somebody waited for it before in vain. */
	const next = () => (coming ??= ahead.next());
	const taken = async (wait = next()) => {
		const line = await wait;
		coming = undefined;
		return line;
	};
	let isClosed = false;
	lines.once("close", () => {
		isClosed = true;
	});
	return {
		say: (text) => console.log(text),
		async ask(question) {
			// After Ctrl+D nothing more is typed, but what was typed ahead still counts.
			if (isClosed) console.log(question);
			else {
				lines.setPrompt(question);
				lines.prompt();
			}
			const { value, done } = await taken();
			if (done) throw new PlainError(`\n${stopped}`);
			return value;
		},
		async paste(isLast) {
			const all: string[] = [];
			for (let mayEnd = false; ; mayEnd ||= isLast(all.at(-1) ?? "")) {
				const idle = mayEnd && (await Promise.race([next().then(() => false), rest(pause, true)]));
				if (idle) break;
				const { value, done } = await taken();
				if (done || value.trim() === ".") break;
				all.push(value);
			}
			return all.join("\n");
		},
		close: () => lines.close(),
	};
}

/** What is pasted comes at once; after so many milliseconds nothing more does. */
const pause = 300;

const systemErrors: Record<string, string> = {
	ENOENT: "tidak ditemukan",
	EACCES: "tidak boleh dibuka atau ditulis",
	EPERM: "tidak boleh dibuka atau ditulis",
	ENOTDIR: "bukan folder",
	EROFS: "hanya dapat dibaca",
	ENOSPC: "tidak dapat ditulis karena penyimpanan penuh",
};

/** Whatever was thrown, as a sentence. */
export function sentenceOf(error: unknown): string {
	if (error instanceof PlainError) return error.message;
	const { code = "", path = "", message = String(error) } = error as NodeJS.ErrnoException;
	const reason = systemErrors[code];
	return reason ? `"${path}" ${reason}.` : `Perintah berhenti karena hal yang tidak terduga: ${message}`;
}

/** Runs a command from the command line. */
export async function run<F extends string>(
	command: Command<F>,
	main: (answers: Interview<F>) => Promise<void>,
): Promise<void> {
	const args = process.argv.slice(2);
	if (args.some((arg) => arg === "--bantuan" || arg === "--help" || arg === "-h")) {
		console.log(
			`npm run ${command.name}: ${command.guna}${command.sebutan ? `\n\nYang disebut: ${command.sebutan}` : ""}\n\n${listFlags(Object.entries<Flag>(command.flags))}\n\nContoh:\n  ${example(command)}`,
		);
		return;
	}
	const terminal = openTerminal();
	try {
		await main(answersOf(command, args, terminal));
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = 1;
	} finally {
		terminal?.close?.();
	}
}
