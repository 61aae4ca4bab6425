import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { monthPattern, readTypedDate } from "../../model/baca-tanggal.ts";
import { parsePeriode } from "../../model/periode.ts";
import { formatOf } from "../../model/schemas/kinds.ts";
import { formatPeriode } from "../../words/periode.ts";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { electionOf, type StageFact } from "../world.ts";

const fillers =
	"pada hari tanggal jatuh berlangsung dilaksanakan diadakan digelar dimulai mulai senin selasa rabu kamis jumat sabtu minggu pemilihan serentak pilkada \\d{4}";
/** `23 September 2020`, `23 Sep`, `23/9/2020`, `23-09-2020`, `2020-09-23`. */
const typedDay = `\\d{1,2}\\s*${monthPattern}(?:\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
/** Each word ends in a separator and holds none, so there is one way to read any text. */
const dateAfter = new RegExp(
	`^[\\s,:(]*(?:(?:${fillers.replaceAll(" ", "|")})[\\s,:(]+)*(${typedDay})(?![\\d/-])`,
);
/** A date stands near the name it belongs to. */
const near = 120;
const anyDate = new RegExp(`${monthPattern}|\\d[/.-]\\d`, "i");

interface Typed {
	stage: StageFact;
	date: string;
}

/** Names under which residents speak of a stage: its title, and its id with spaces. */
const namesOf = ({ id, judul }: StageFact) =>
	[...new Set([judul.toLowerCase(), id.replaceAll("-", " ")])].filter((name) => name.length > 4);

interface Named {
	stages: { stage: StageFact; names: string[] }[];
	/** Any of the names: most texts hold none. */
	any: RegExp;
}
const named = new WeakMap<ReadonlyMap<string, StageFact>, Named>();

/** The stages of an election with their names, worked out once. */
function namedStages(facts: ReadonlyMap<string, StageFact>): Named {
	const stages = [...facts.values()].map((stage) => ({ stage, names: namesOf(stage) }));
	const all = stages.flatMap(({ names }) => names.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&")));
	const any = new RegExp(all.join("|"));
	return { stages, any };
}

/** Dates typed right after a stage's name that are outside that stage's days. */
function* contradictions(text: string, { stages, any }: Named): Generator<Typed> {
	const lower = text.toLowerCase();
	if (!any.test(lower)) return;
	for (const { stage, names } of stages) {
		const span = spanOf(stage);
		if (!span) continue;
		for (const { typed, from } of names.flatMap((name) => datesAfter(lower, name))) {
			const iso = readTypedDate(typed) ?? readTypedDate(`${typed} ${span.mulai.slice(0, 4)}`);
			if (iso && (iso < span.mulai || iso > span.selesai))
				yield { stage, date: text.slice(from, from + typed.length) };
		}
	}
}

/** First and last day of a stage; one end stands for both when the other is open. */
function spanOf(stage: StageFact): { mulai: string; selesai: string } | undefined {
	const mulai = stage.mulai ?? stage.selesai;
	const selesai = stage.selesai ?? stage.mulai;
	return mulai && selesai ? { mulai, selesai } : undefined;
}

/** The date right after each place where a name stands, and where it begins. */
function datesAfter(lower: string, name: string): { typed: string; from: number }[] {
	const found: { typed: string; from: number }[] = [];
	for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
		const end = at + name.length;
		const [whole = "", typed = ""] = dateAfter.exec(lower.slice(end, end + near)) ?? [];
		if (typed) found.push({ typed, from: end + whole.length - typed.length });
	}
	return found;
}

/** What holds a sentence. */
const spoken: ReadonlySet<string> = new Set(["paragraph", "tableCell", "heading"]);

/** Each wrong date of one paragraph, once. */
function* wrongDates(node: Nodes, stages: Named, { path, text: source }: Document): Generator<Finding> {
	const offset = node.position?.start.offset ?? 0;
	const typed = source.slice(offset, node.position?.end.offset);
	const text = textOf(node);
	if (!anyDate.test(text)) return;
	const seen = new Set<string>();
	for (const { stage, date } of contradictions(text, stages)) {
		const key = `${stage.id} ${date}`;
		const periode = parsePeriode(stage);
		if (seen.has(key) || !periode) continue;
		seen.add(key);
		const block = formatOf(path) === "mdx" ? `<Tanggal id="${stage.id}" />` : `:tanggal{id="${stage.id}"}`;
		const at = typed.indexOf(date);
		yield {
			offset,
			severity: "warning",
			...(at >= 0 && { fix: writing(offset + at, offset + at + date.length, block) }),
			message: `tanggal "${date}" untuk ${stage.judul.toLowerCase()} tidak sama dengan jadwal (${formatPeriode(periode)})`,
			suggestion: `Jangan mengetik tanggalnya; tulis ${block}`,
		};
	}
}

/** A date typed by hand does not contradict the ledger; where it does, the right one is offered. */
export const tanggalKetik: Rule = {
	name: "tanggal-ketik",
	*check(document, world) {
		if (document.place?.kind === "tahapan") return;
		const facts = world.stages(electionOf(document, world));
		const stages = named.get(facts) ?? namedStages(facts);
		named.set(facts, stages);
		for (const node of document.nodes) if (spoken.has(node.type)) yield* wrongDates(node, stages, document);
	},
};
