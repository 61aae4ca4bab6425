/** Problems as a person reads them in a terminal, and as the checks of a pull request show them. */
import { posix } from "node:path";
import { styleText } from "node:util";
import { isError, type Problem, pageAbout } from "../src/gate/problem.ts";
import { byText } from "../src/model/kata.ts";

/** Files outside the content come as `../src/…`. */
const { join } = posix;

/** Gives the text of a file, so that its line can be shown. */
export type TextOf = (path: string) => string;

/** Grouped by file, with the line and a caret below the place, counted. Colours appear only in a terminal. */
export function formatProblems(problems: readonly Problem[], folder: string, textOf: TextOf): string {
	if (problems.length === 0) return styleText("green", "Semua berkas baik. Tidak ada yang perlu diperbaiki.");
	const byFile = Object.groupBy(problems, (problem) => problem.file);
	const groups = Object.entries(byFile).map(([file, list = []]) => {
		const lines = textOf(file).split("\n");
		return [
			styleText("bold", plain(join(folder, file))),
			...list.map((p) => formatProblem(p, lines[p.line - 1] ?? "")),
		].join("\n");
	});
	const errors = problems.filter(isError).length;
	const pages = [...new Set(problems.map(({ rule }) => pageAbout(rule)))].sort(byText);
	return [
		...groups,
		styleText("dim", `Penjelasan di situs: ${pages.join(" ")}`),
		count(errors, problems.length - errors, Object.keys(byFile).length),
	].join("\n\n");
}

/** Nothing of an author's may steer a terminal. */
export const plain = (text: string) => text.replace(/[^\P{Cc}\t]/gu, "�");

/** Longest part of a line that is shown; the place stays in view. */
const shown = 96;

function formatProblem(
	{ line, column, rule, severity, message, suggestion }: Problem,
	source: string,
): string {
	const mark = severity === "error" ? styleText("red", "salah") : styleText("yellow", "perhatian");
	const from = Math.max(0, column - shown + 20);
	const excerpt = plain(source.slice(from, from + shown))
		.replace(/\s+$/, "")
		.replaceAll("\t", " ");
	const number = String(line).padStart(5);
	const place = excerpt
		? [
				`${styleText("dim", `${number} │`)} ${excerpt}`,
				`${" ".repeat(6)}${styleText("dim", "│")} ${" ".repeat(column - 1 - from)}${styleText("red", "^")}`,
			]
		: [];
	return [
		`  ${line}:${column}  ${mark}  ${message} ${styleText("dim", `[${rule}]`)}`,
		...place.map((row) => `  ${row}`),
		`      → ${suggestion.replaceAll("\n", "\n        ")}`,
	].join("\n");
}

const count = (errors: number, warnings: number, files: number) =>
	`${errors} kesalahan dan ${warnings} perhatian di ${files} berkas.`;

/** What becomes of files that are not published as they are, and of those that wait for them. */
export function formatFates(
	rejected: readonly { path: string; earlier?: { tanggal: string } | undefined; hilang?: true }[],
	withheld: readonly { path: string; karena: string }[],
): string[] {
	const waiting = Object.groupBy(withheld, ({ karena }) => karena);
	return rejected.flatMap(({ path, earlier, hilang }) => [
		earlier
			? `  ${path}: versi ${earlier.tanggal} tetap tampil sampai kesalahannya diperbaiki.`
			: hilang
				? `  ${path}: berkasnya sudah tidak ada; alamatnya memuat keterangan itu.`
				: `  ${path}: tidak terbit sampai kesalahannya diperbaiki.`,
		...formatWaiting(waiting[path] ?? []),
	]);
}

function formatWaiting(waiting: readonly { path: string }[]): string[] {
	if (waiting.length === 0) return [];
	return [
		`    Karena itu seluruh situs KIM-nya tidak terbit, termasuk ${waiting.length} berkas yang baik:`,
		...waiting.map(({ path }) => `      ${path}`),
	];
}

const escapeData = (text: string) =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One annotation command a problem, as GitHub Actions reads them from the log. */
export const formatAnnotations = (problems: readonly Problem[], folder: string): string =>
	problems
		.map(
			({ file, line, column, rule, severity, message, suggestion }) =>
				`::${severity} file=${escapeProperty(join(folder, file))},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${suggestion}`)}`,
		)
		.join("\n");
