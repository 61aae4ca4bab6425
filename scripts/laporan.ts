/** Problems as a person reads them in a terminal: grouped by file, counted. */
import { styleText } from "node:util";
import { isError, type Problem } from "../src/gate/problem.ts";

/** Colours appear only where the terminal shows them. */
export function formatProblems(problems: readonly Problem[], folder: string): string {
	if (problems.length === 0) return styleText("green", "Semua berkas baik. Tidak ada yang perlu diperbaiki.");
	const byFile = Object.groupBy(problems, (problem) => problem.file);
	const groups = Object.entries(byFile).map(([file, list]) =>
		[styleText("bold", `${folder}/${file}`), ...(list ?? []).map(formatProblem)].join("\n"),
	);
	const errors = problems.filter(isError).length;
	return [...groups, count(errors, problems.length - errors, Object.keys(byFile).length)].join("\n\n");
}

function formatProblem({ line, column, rule, severity, message, suggestion }: Problem): string {
	const mark = severity === "error" ? styleText("red", "salah") : styleText("yellow", "perhatian");
	const remedy = suggestion.replaceAll("\n", "\n      ");
	return `  ${line}:${column}  ${mark}  ${message} ${styleText("dim", `[${rule}]`)}\n      ${remedy}`;
}

const count = (errors: number, warnings: number, files: number) =>
	`${errors} kesalahan dan ${warnings} perhatian di ${files} berkas.`;
