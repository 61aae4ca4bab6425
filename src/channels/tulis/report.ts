/** What the engine has to say of a draft: everything the page shows beside the form, as plain data. */
import { parseDay } from "../../model/tanggal.ts";
import { fillDates } from "../../model/teks.ts";
import type { BodyContext } from "../../text/context.ts";
import { formatDay } from "../../words/tanggal.ts";
import type { Attached } from "./attachments.ts";
import { type Inspection, inspect, type Located } from "./check.ts";
import { type Draft, fileNameOf, titleOf } from "./draft.ts";
import { formFieldsOf } from "./fields.ts";
import { renewed } from "./file.ts";
import type { TulisKind } from "./kinds.ts";
import type { TulisData, TulisKim } from "./query.ts";
import { renderDraft } from "./render.ts";
import { tulis } from "./words.ts";
import { contextFor, electionFor, worldFor } from "./world.ts";

export interface Job {
	kim: string;
	kind: TulisKind;
	draft: Draft;
	attached: Attached;
}

/** The page as it will look. */
export interface Shown {
	title: string;
	lead: string;
	/** Words for the day, where there is one. */
	day: string;
	/** Of the text, not yet made harmless. */
	html: string;
}

export interface Report {
	/** File name without `.md`. */
	name: string;
	/** Path below the content folder. */
	path: string;
	/** The whole file. */
	text: string;
	/** Whether the site has a file of this name already. */
	exists: boolean;
	/** The text below the columns cannot be read here, and nothing is said of it. */
	unseen: boolean;
	/** The election the draft speaks of. */
	pemilihan: string;
	problems: Located[];
	errors: number;
	shown: Shown;
}

/** Looks at a draft as the build and the page will. */
export function reportOn(data: TulisData, own: TulisKim, { kim, kind, draft: typed, attached }: Job): Report {
	const draft = renewed(typed, data.hari ?? Temporal.Now.plainDateISO().toString());
	const inspection = inspect(kim, kind, draft, worldFor(data, kim, own, attached));
	const pemilihan = electionFor(data, kind, draft.values);
	const name = fileNameOf(formFieldsOf(kind), draft);
	const isMended = draft.asal !== undefined;
	const isThere = own.ids[kind]?.includes(`${kim}/${name}`) ?? false;
	const { path, text, problems, errors, unseen } = inspection;
	return {
		name,
		path,
		text,
		exists: isMended || isThere,
		unseen,
		pemilihan,
		problems: isThere && !isMended ? [...problems, taken(path, name)] : problems,
		errors,
		shown: shownOf(kind, draft, inspection, contextFor(data, kim, own, attached, pemilihan)),
	};
}

/** A note, not the gate's: the site has a file of this name, which this one would replace. */
const taken = (path: string, name: string): Located => ({
	file: path,
	line: 1,
	column: 1,
	rule: "nama",
	severity: "warning",
	message: tulis.check.taken(`${name}.md`).replace(/\.$/, ""),
	suggestion: tulis.check.takenHelp,
	target: { in: "name" },
});

function shownOf(kind: TulisKind, draft: Draft, { document }: Inspection, context: BodyContext): Shown {
	const [title, ...others] = formFieldsOf(kind);
	const dated = others.find(({ shape }) => shape.type === "line" && shape.input === "date");
	const filled = (value: unknown) =>
		typeof value === "string" ? fillDates(value, (reference) => context.tanggal(reference)?.teks ?? "") : "";
	const { values } = draft;
	return {
		title: title ? filled(titleOf([title], draft)) : "",
		lead: filled(values.ringkasan) || filled(values.jawaban),
		day: dayWords(values[dated?.key ?? ""]),
		html: document.tree ? renderDraft(document.tree, context) : "",
	};
}

function dayWords(value: unknown): string {
	try {
		return formatDay(parseDay(String(value)), "full");
	} catch {
		return "";
	}
}
