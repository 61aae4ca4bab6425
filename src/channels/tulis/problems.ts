/** What the gate says, in the author's words: where, what, and what to write instead. */
import { isError } from "../../gate/problem.ts";
import type { Located, Target } from "./check.ts";
import { button, el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import { sentence } from "./form.ts";
import type { Acts } from "./results.ts";
import { tulis } from "./words.ts";

/** Name of the place where something is to be mended. */
function placeName(target: Target, fields: readonly FormField[]): string {
	switch (target.in) {
		case "name":
			return tulis.form.name;
		case "body":
			return tulis.check.line(target.line);
		case "yaml":
			return tulis.check.yamlLine(target.line);
		case "rest":
			return target.key;
		case "field": {
			const [key, index, inner] = target.path;
			const field = fields.find((candidate) => candidate.key === key);
			const label = field?.label ?? String(key);
			const below = field?.shape.type === "group" ? field.shape.fields : [];
			const part = below.find((one) => one.key === index);
			if (part) return `${label}, ${part.label.toLowerCase()}`;
			if (typeof index !== "number") return label;
			const nth = tulis.form.nth(label, index + 1);
			const column =
				field?.shape.type === "groups" ? field.shape.fields.find((one) => one.key === inner) : undefined;
			return column ? `${nth}, ${column.label.toLowerCase()}` : nth;
		}
	}
}

/**
 * What to write, as it is typed into a field: of the file it would stand in, the name of the column goes. A field that is
 * empty says itself what it is for.
 */
const plain = ({ message, suggestion }: Located) =>
	/wajib diisi/.test(message) ? "" : suggestion.replace(/\bContoh: [a-z_]+: /, "Contoh: ");

/** A touch that carries out the remedy, named by what it writes where that is short. */
function remedy({ rule, repair }: Located, act: Acts["repair"]): HTMLElement[] {
	if (!repair) return [];
	const { words = "" } = repair;
	const isShown = words !== "" && words.length <= longestShown && !words.includes("\n");
	const verb = rule === "pribadi" ? tulis.check.mask : tulis.check.repair;
	return [button(isShown ? `${verb}: ${words}` : verb, "kecil-tombol", () => act(repair))];
}
const longestShown = 40;

/** One item for each problem; pressing it leads to the place. */
export function problemItems(
	problems: readonly Located[],
	fields: readonly FormField[],
	{ go, repair }: Acts,
): HTMLElement[] {
	return problems.map((problem) => {
		const { target, message } = problem;
		const error = isError(problem);
		const link = button("", "masalah", () => go(target));
		const place = el("strong", { class: "maju" }, placeName(target, fields));
		if (!error) place.prepend(`${tulis.check.warning}: `);
		link.append(place, el("span", {}, sentence(message)), el("small", {}, plain(problem)));
		return el("li", { class: error ? "" : "perhatian" }, link, ...remedy(problem, repair));
	});
}
