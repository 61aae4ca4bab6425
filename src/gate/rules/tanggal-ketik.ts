import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { monthPattern, readTypedDate, weekdayPattern } from "../../model/baca-tanggal.ts";
import { escapePattern, matchesIn } from "../../model/kata.ts";
import { parsePeriode } from "../../model/periode.ts";
import { formatOf } from "../../model/schemas/kinds.ts";
import { formatPeriode } from "../../words/periode.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { electionOf, record, type StageFact, text as textIn, type World } from "../world.ts";

const fillers = `pada hari tanggal tgl jatuh berlangsung dilaksanakan diadakan digelar dimulai mulai dibuka berakhir ditutup selesai dari ${weekdayPattern} pemilihan serentak pilkada \\d{4}`;
/** `23 September 2020`, `23 Sep`, `23/9/2020`, `23-09-2020`, `2020-09-23`. */
const typedDay = `\\d{1,2}\\s*${monthPattern}(?:\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
/** The first day of several, as in `5-8 Desember`, `26 September sampai 5 Desember`. */
const span = `(?:(\\d{1,2}(?:\\s*${monthPattern}(?:\\s+\\d{4})?)?)\\s*(?:[-–—]|s\\.?/?d\\.?|sampai(?:\\s+dengan)?|hingga)\\s*)?`;
/** Each word ends in a separator and holds none, so there is one way to read any text. */
const dateAfter = new RegExp(
	`^[\\s,:(]*(?:(?:${fillers.replaceAll(" ", "|")})[\\s,:(]+)*(${span}(${typedDay}))(?![\\d/-])`,
);
/** A date stands near the name it belongs to. */
const near = 120;
const anyDate = new RegExp(`\\d\\s*${monthPattern}|\\d[/.-]\\d`, "i");

/** What residents call a stage and much else too; a date beside such a word need not be the stage's. */
const tooBroad = new Set(
	"undangan spanduk baliho kandidat paslon bapaslon jagoan donatur konser penyumbang".split(" "),
);

/** Names of a stage: its title and its id with spaces; and the words by which residents look for it. */
const namesOf = ({ id, judul, kata = [] }: StageFact): string[] => [
	...new Set([
		...[judul.toLowerCase(), id.replaceAll("-", " ")].filter((name) => name.length > 4),
		...kata.map((word) => word.toLowerCase()).filter((word) => word.length > 5 && !tooBroad.has(word)),
	]),
];

/** The days a name stands for, in every election that has them. */
interface Named {
	readonly stage: StageFact;
	readonly pemilihan: string;
	readonly mulai: string;
	readonly selesai: string;
}
interface Names {
	readonly byName: ReadonlyMap<string, readonly Named[]>;
	/** Any of the names: most texts hold none. */
	readonly any: RegExp;
	/** Days on which people vote; many a word has to do with them. */
	readonly votes: ReadonlySet<string>;
}

/** By what every copy of a world has in common: the gate is given one for each file. */
const known = new WeakMap<World["stages"], Names>();

/** The stages of all elections by their names, worked out once. */
function namesIn(world: World): Names {
	const found = known.get(world.stages);
	if (found) return found;
	const byName = new Map<string, Named[]>();
	for (const { id: pemilihan } of world.spans)
		for (const stage of world.stages(pemilihan).values()) {
			const [mulai, selesai] = [stage.mulai ?? stage.selesai, stage.selesai ?? stage.mulai];
			if (!mulai || !selesai) continue;
			for (const name of namesOf(stage))
				byName.set(name, [...(byName.get(name) ?? []), { stage, pemilihan, mulai, selesai }]);
		}
	const all = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
	const names: Names = {
		byName,
		any: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join("|") || "(?!)"})(?![\\p{L}\\p{N}-])`, "gu"),
		votes: new Set(world.spans.flatMap(({ pemungutan }) => pemungutan ?? [])),
	};
	known.set(world.stages, names);
	return names;
}

interface Wrong {
	readonly named: Named;
	readonly date: string;
}

/** Dates typed right after a stage's name that are on none of the days the name stands for. */
function* contradictions(text: string, names: Names, election: string): Generator<Wrong> {
	const lower = text.toLowerCase();
	for (const { 0: name, index } of matchesIn(lower, names.any)) {
		const end = index + name.length;
		const [whole = "", typed = "", first, day = ""] = dateAfter.exec(lower.slice(end, end + near)) ?? [];
		const stages = names.byName.get(name) ?? [];
		const own = stages.filter(({ pemilihan }) => pemilihan === election);
		const [named = stages[0]] = own;
		if (typed === "" || !named) continue;
		const days = daysOf(first, day, named.mulai);
		if (!days || isRight(days, stages, names.votes)) continue;
		const from = end + whole.length - typed.length;
		yield { named, date: text.slice(from, from + typed.length) };
	}
}

/** First and last day of what was typed; without a year, the year of the stage. */
function daysOf(first: string | undefined, day: string, own: string): readonly [string, string] | undefined {
	const last = readTypedDate(day) ?? readTypedDate(`${day} ${own.slice(0, 4)}`);
	if (last?.length !== 10) return undefined;
	return [first ? firstOf(first, last) : last, last];
}

/** The first of several days, as far as it is typed: its month and year are those of the last, or just before. */
function firstOf(typed: string, last: string): string {
	if (/^\d+$/.test(typed)) return `${last.slice(0, 8)}${typed.padStart(2, "0")}`;
	const year = Number(last.slice(0, 4));
	const near = [`${typed} ${year}`, `${typed} ${year - 1}`].map(readTypedDate);
	return readTypedDate(typed) ?? near.find((day) => day !== undefined && day <= last) ?? last;
}

/** A year far from the election's belongs to another one, of which nothing is known here. */
const isFarFrom = (day: string, { mulai, selesai }: Named) =>
	Number(day.slice(0, 4)) < Number(mulai.slice(0, 4)) - 1 ||
	Number(day.slice(0, 4)) > Number(selesai.slice(0, 4)) + 1;

const isRight = (
	[first, last]: readonly [string, string],
	stages: readonly Named[],
	votes: ReadonlySet<string>,
) =>
	(first === last && votes.has(last)) ||
	stages.some(({ mulai, selesai }) => first >= mulai && last <= selesai) ||
	stages.every((stage) => isFarFrom(last, stage));

/** What holds a sentence. */
const spoken: ReadonlySet<string> = new Set(["paragraph", "tableCell", "heading"]);

/** A wrong date, and what the timetable says instead. */
interface Contradiction extends Wrong {
	readonly message: string;
	readonly jadwal: string;
}

/** Each wrong date of a passage, once. */
function* wrongDates(text: string, names: Names, election: string): Generator<Contradiction> {
	if (!anyDate.test(text)) return;
	const seen = new Set<string>();
	for (const { named, date } of contradictions(text, names, election)) {
		const { stage } = named;
		const periode = parsePeriode(stage);
		if (seen.has(`${stage.id} ${date}`) || !periode) continue;
		seen.add(`${stage.id} ${date}`);
		const jadwal = formatPeriode(periode);
		yield {
			named,
			date,
			jadwal,
			message: `tanggal "${date}" untuk ${stage.judul.toLowerCase()} tidak sama dengan jadwal (${jadwal})`,
		};
	}
}

/** In the text a date need not be typed at all. */
function* inBody(node: Nodes, names: Names, election: string, { path, text }: Document): Generator<Finding> {
	const offset = node.position?.start.offset ?? 0;
	const typed = text.slice(offset, node.position?.end.offset);
	for (const { named, date, message } of wrongDates(textOf(node), names, election)) {
		const { stage, pemilihan } = named;
		const block = blockFor(stage.id, pemilihan === election ? undefined : pemilihan, path);
		const at = typed.indexOf(date);
		yield {
			offset,
			severity: "warning",
			...(at >= 0 && { fix: writing(offset + at, offset + at + date.length, block) }),
			message,
			suggestion: `Jangan mengetik tanggalnya; tulis ${block}`,
		};
	}
}

/** What residents read first, in lists and messages. A claim is not among it: it may be wrong. */
const readFirst = ["judul", "ringkasan"] as const;

function* inFields(document: Document, names: Names, election: string): Generator<Finding> {
	const data = record(document.data);
	for (const key of readFirst)
		for (const { message, jadwal } of wrongDates(textIn(data[key]), names, election))
			yield {
				offset: offsetOf(document, [key]),
				severity: "warning",
				message,
				suggestion: `Tulis menurut jadwal: ${jadwal}`,
			};
}

function blockFor(id: string, pemilihan: string | undefined, path: string): string {
	const keys = `id="${id}"${pemilihan ? ` pemilihan="${pemilihan}"` : ""}`;
	return formatOf(path) === "mdx" ? `<Tanggal ${keys} />` : `:tanggal{${keys}}`;
}

/** A date typed by hand does not contradict the ledger; where it does, the right one is offered. */
export const tanggalKetik: Rule = {
	name: "tanggal-ketik",
	*check(document, world) {
		if (document.place?.kind === "tahapan") return;
		const names = namesIn(world);
		const election = electionOf(document, world);
		yield* inFields(document, names, election);
		for (const node of document.nodes)
			if (spoken.has(node.type)) yield* inBody(node, names, election, document);
	},
};
