/** Everything above the text of a file: its columns as a form (or as YAML, when they are broken) and its name. */
import { addressOf } from "../../model/schemas/kinds.ts";
import { reveal } from "./body.ts";
import type { Target } from "./check.ts";
import type { Scene } from "./control.ts";
import { button, changed, el } from "./dom.ts";
import type { TulisKind } from "./fields.ts";
import { type Draft, draftIdOf, fileNameOf, readColumns, slugOf } from "./file.ts";
import { buildForm, type Form } from "./form.ts";
import { tulis } from "./words.ts";

type Head = Pick<Draft, "values" | "name" | "yaml" | "asal">;

export interface Columns {
	element: HTMLElement;
	read(): Head;
	write(draft: Draft): void;
	focus(target: Target): void;
	flag: Form["flag"];
}

export function buildColumns(kim: string, kind: TulisKind, scene: Scene): Columns {
	const form = buildForm(kind, scene);
	const raw = yamlBox((values) => {
		form.write(values);
		show();
	});
	const name = nameBox((own) => addressOf(kind, draftIdOf(kim, kind, own)));
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
	const follow = () => name.follow(fileNameOf(kind, { ...head(), name: undefined, body: "" }));
	element.addEventListener("input", follow);
	return {
		element,
		read: head,
		write({ values, name: chosen, yaml, asal: from }) {
			asal = from;
			// What is published keeps its address.
			name.element.hidden = asal !== undefined || kind === "kim";
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
function yamlBox(use: (values: Record<string, unknown>) => void) {
	const box = el("textarea", { id: "t-yaml", rows: 8, spellcheck: "false", "aria-describedby": "t-yaml-p" });
	const done = button(tulis.form.yamlUse, "tombol", () => {
		const values = readColumns(box.value);
		if (!values) return;
		use(values);
		changed(element);
	});
	done.disabled = true;
	box.addEventListener("input", () => {
		done.disabled = readColumns(box.value) === undefined;
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
