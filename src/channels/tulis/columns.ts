/** Everything above the text of a file: its columns as a form (or as YAML, when they are broken) and its name. */
import { slugOf } from "../../model/slug.ts";
import { reveal } from "./body.ts";
import type { Target } from "./check.ts";
import type { Scene } from "./control.ts";
import { button, changed, el } from "./dom.ts";
import { type Draft, fileNameOf } from "./draft.ts";
import { buildForm, type Form } from "./form.ts";
import { filledFor, type KindForm } from "./kinds.ts";
import { tulis } from "./words.ts";

type Head = Pick<Draft, "values" | "name" | "yaml" | "asal">;

export interface Columns {
	element: HTMLElement;
	read(): Head;
	write(draft: Draft): void;
	focus(target: Target): void;
	flag: Form["flag"];
}

/** Reads columns that are typed as text; nothing while they cannot be read. */
export type ReadColumns = (yaml: string) => Promise<Record<string, unknown> | undefined>;

export function buildColumns(kim: string, kind: KindForm, scene: Scene, readColumns: ReadColumns): Columns {
	const { fields, address } = kind;
	const form = buildForm(kind, scene);
	const raw = yamlBox(readColumns, (values) => {
		form.write(values);
		show();
	});
	const name = nameBox((own) => filledFor(address, kim, own));
	let asal: string | undefined;
	let isRaw = false;
	const head = (): Head => ({
		values: isRaw ? {} : form.read(),
		...(name.chosen() && { name: name.chosen() }),
		...(isRaw && { yaml: raw.box.value }),
		...(asal !== undefined && { asal }),
	});
	const show = (yaml?: string) => {
		isRaw = yaml !== undefined;
		raw.box.value = yaml ?? "";
		raw.element.hidden = !isRaw;
		form.element.hidden = isRaw;
	};
	const element = el("div", {}, form.element, raw.element, name.element);
	const follow = () => name.follow(fileNameOf(fields, { ...head(), name: undefined }));
	element.addEventListener("input", follow);
	return {
		element,
		read: head,
		write({ values, name: chosen, yaml, asal: from }) {
			asal = from;
			// What is published keeps its address.
			name.element.hidden = asal !== undefined || !address.includes(":slug");
			form.write(values);
			show(yaml);
			name.choose(chosen);
			follow();
		},
		focus(target) {
			if (target.in === "name") name.box.focus();
			else if (target.in === "field") form.focus(target.path);
			else if (target.in === "rest") form.focus([target.key]);
			else reveal(raw.box, target.from, target.to);
		},
		flag: form.flag,
	};
}

/** The file's name: follows the title until the author writes one. */
function nameBox(address: (name: string) => string) {
	const box = el("input", {
		id: "t-nama",
		type: "text",
		autocapitalize: "none",
		autocomplete: "off",
		spellcheck: "false",
		"aria-describedby": "t-nama-p",
	});
	const shown = el("code");
	let chosen: string | undefined;
	let automatic = "";
	box.addEventListener("input", () => {
		chosen = slugOf(box.value) || undefined;
	});
	const draw = () => {
		const name = chosen ?? automatic;
		if (document.activeElement !== box) box.value = name;
		shown.textContent = address(name);
	};
	box.addEventListener("blur", draw);
	const hint = el("p", { class: "petunjuk", id: "t-nama-p" }, `${tulis.form.nameHint} `, shown);
	return {
		box,
		element: el("div", { class: "bidang" }, el("label", { for: "t-nama" }, tulis.form.name), hint, box),
		chosen: () => chosen,
		choose(name: string | undefined) {
			chosen = name;
			draw();
		},
		follow(name: string) {
			automatic = name;
			draw();
		},
	};
}

/** Columns of an opened file that YAML cannot read, to be mended by hand; then the form takes over. */
function yamlBox(readColumns: ReadColumns, use: (values: Record<string, unknown>) => void) {
	const box = el("textarea", { id: "t-yaml", rows: 8, spellcheck: "false", "aria-describedby": "t-yaml-p" });
	let values: Record<string, unknown> | undefined;
	const done = button(tulis.form.yamlUse, "tombol", () => {
		if (!values) return;
		use(values);
		changed(element);
	});
	done.disabled = true;
	box.addEventListener("input", async () => {
		const typed = box.value;
		const read = await readColumns(typed);
		if (box.value !== typed) return;
		values = read;
		done.disabled = values === undefined;
	});
	const element = el(
		"div",
		{ class: "bidang" },
		el("label", { for: "t-yaml" }, tulis.form.yaml),
		el("p", { class: "petunjuk", id: "t-yaml-p" }, tulis.form.yamlHint),
		box,
		done,
	);
	return { element, box };
}
