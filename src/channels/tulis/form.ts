/** The form of one kind: its required columns, the others behind a fold, and what a file holds besides. */
import { capital } from "../../model/kata.ts";
import type { Located, Path } from "./check.ts";
import type { Control, Scene } from "./control.ts";
import { control } from "./controls.ts";
import { button, changed, el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import type { KindForm } from "./kinds.ts";
import { tulis } from "./words.ts";

type Values = Record<string, unknown>;

export interface Form {
	element: HTMLElement;
	read(): Values;
	write(values: Values): void;
	focus(path: Path): void;
	/** Tells at each column what is wrong with it, or only at those somebody touched. */
	flag(problems: readonly Located[], columns: "all" | "touched"): void;
}

export function buildForm({ fields, leading }: KindForm, scene: Scene): Form {
	const controls = new Map<string, Control>();
	const touched = new Set<string>();
	const required: HTMLElement[] = [];
	const optional: HTMLElement[] = [];
	for (const field of leadingFirst(fields, leading)) {
		const made = control(field, `t-${field.key}`, scene);
		made.element.dataset.kolom = field.key;
		controls.set(field.key, made);
		(field.required || leading.includes(field.key) ? required : optional).push(made.element);
	}
	const fold = el("details", { class: "lipat" }, el("summary", {}, tulis.form.optional), ...optional);
	const rest = restOf();
	const element = el("div", { class: "formulir" }, ...required, fold, rest.element);
	element.addEventListener("focusout", ({ target }) => {
		const key = (target as HTMLElement).closest<HTMLElement>("[data-kolom]")?.dataset.kolom;
		if (key) touched.add(key);
	});
	const isOptional = (key: string) => optional.includes(controls.get(key)?.element as HTMLElement);

	return {
		element,
		read() {
			const values: Values = {};
			for (const [key, { read }] of controls) {
				const value = read();
				if (value !== undefined) values[key] = value;
			}
			return { ...rest.read(), ...values };
		},
		write(values) {
			touched.clear();
			const left = { ...values };
			for (const [key, { write }] of controls) if (write(values[key])) delete left[key];
			rest.write(left);
			fold.open = leading.length === 0 && Object.keys(values).some(isOptional);
		},
		focus([key = "", ...path]) {
			if (isOptional(String(key))) fold.open = true;
			(controls.get(String(key)) ?? rest).focus(path);
		},
		flag(problems, columns) {
			for (const [key, { flag }] of controls) {
				const own = problems.flatMap(({ target, message }) =>
					target.in === "field" && target.path[0] === key
						? [{ path: target.path.slice(1), text: sentence(message) }]
						: [],
				);
				flag(columns === "all" || touched.has(key) ? own : []);
			}
		},
	};
}

/** Fields in the order of the form. */
const leadingFirst = (fields: readonly FormField[], leading: readonly string[]): FormField[] => [
	...leading.flatMap((key) => fields.find((field) => field.key === key) ?? []),
	...fields.filter(({ key }) => !leading.includes(key)),
];

/** The gate names the column first; where the column is in view that is said already. */
export function sentence(message: string): string {
	const text = message.replace(/^(?:kolom "[^"]+"(?: \([^)]*\))?|[a-z_]+ ke-\d+) /, "");
	return `${capital(text)}.`;
}

/** Columns of an opened file that the form has no place for: shown, kept, and removable. */
function restOf() {
	let values: Values = {};
	const list = el("ul", { class: "daftar" });
	const element = el(
		"section",
		{ class: "sisa" },
		el("h3", {}, tulis.form.rest),
		el("p", { class: "petunjuk" }, tulis.form.restHint),
		list,
	);
	const draw = () => {
		element.hidden = Object.keys(values).length === 0;
		list.replaceChildren(
			...Object.entries(values).map(([key, value]) =>
				el(
					"li",
					{},
					el("code", {}, `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`),
					button(tulis.form.remove(key), "kecil-tombol", () => {
						delete values[key];
						draw();
						changed(element);
					}),
				),
			),
		);
	};
	draw();
	return {
		element,
		read: () => values,
		write(left: Values) {
			values = left;
			draw();
		},
		focus: () => list.querySelector("button")?.focus(),
	};
}
