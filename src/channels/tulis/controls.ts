/** One control for each shape a column may have. */

import { readPhone } from "../../gate/phone.ts";
import { type Control, labelled, type Scene } from "./control.ts";
import { button, changed, el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import { groups } from "./groups.ts";
import { hoursControl } from "./hours.ts";
import type { Option } from "./list.ts";
import { nested } from "./nested.ts";
import { picker } from "./picker.ts";
import { tulis } from "./words.ts";

export function control(field: FormField, id: string, scene: Scene): Control {
	const { shape } = field;
	switch (shape.type) {
		case "groups":
			return groups(field, shape.fields, id, (inner, innerId) => control(inner, innerId, scene));
		case "group":
			return nested(field, shape.fields, id, (inner, innerId) => control(inner, innerId, scene));
		case "pick":
			return shape.many
				? picker(field, shape.from, id, scene)
				: choice(field, id, () => scene.options(shape.from));
		case "choice":
			return choice(field, id, () => shape.options.map((value) => ({ value, label: value })));
		case "switch":
			return toggle(field, id);
		case "hours":
			return hoursControl(field, id);
		case "lines":
			return lines(field, id);
		case "number":
			return single(field, id, el("input", { type: "text", inputmode: "numeric" }), {
				read: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
			});
		case "line":
			return shape.input === "date" ? date(field, id, scene) : line(field, id, shape);
	}
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Reading {
	read?(text: string): unknown;
	/** Text for the box, or `undefined` when the value has no place in it. */
	show?(value: unknown): string | undefined;
}

/** A control of one box. */
function single(
	field: FormField,
	id: string,
	box: Box,
	reading: Reading = {},
	...extras: HTMLElement[]
): Control {
	const { name, hint, fault, describedBy, flag } = labelled(field, id);
	const { read = (text: string) => text, show = showText } = reading;
	box.id = id;
	box.setAttribute("aria-describedby", describedBy);
	if (field.required) box.setAttribute("aria-required", "true");
	const label = el("label", { for: id }, ...name);
	return {
		element: el(
			"div",
			{ class: "bidang" },
			label,
			hint,
			el("div", { class: "baris" }, box, ...extras),
			fault,
		),
		read: () => (box.value.trim() === "" ? undefined : read(box.value.trim())),
		write(value) {
			const text = value === undefined ? "" : show(value);
			box.value = text ?? "";
			return text !== undefined && box.value === text;
		},
		focus: () => box.focus(),
		flag: (messages) =>
			flag(
				messages.map(({ text }) => text),
				box,
			),
	};
}

const showText = (value: unknown) =>
	typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

/** Above this many letters a line gets a box that grows. */
const oneRow = 90;
/** Below this many letters left the count is shown. */
const near = 30;

/** A number is taken as people write it, `0812-3456-7890`; a line has no breaks. */
const readingOf = (input: string) => (text: string) =>
	(input === "tel" && readPhone(text)) || text.replace(/\s*\n\s*/g, " ");

function line(field: FormField, id: string, { max, input }: { max?: number; input: string }): Control {
	const long = (max ?? 0) > oneRow;
	const box = long
		? el("textarea", { rows: 2, class: "tumbuh" })
		: el("input", { type: "text", autocomplete: "off", inputmode: input === "text" ? undefined : input });
	const count = el("span", { class: "hitung", "aria-hidden": "true" });
	const recount = () => {
		const left = (max ?? Number.POSITIVE_INFINITY) - box.value.trim().length;
		count.textContent = left <= near ? tulis.form.left(left) : "";
	};
	box.addEventListener("input", recount);
	if (input === "tel")
		box.addEventListener("change", () => {
			box.value = readingOf(input)(box.value);
		});
	const base = single(
		field,
		id,
		box,
		{ read: readingOf(input), show: (value) => showText(value)?.trim() },
		count,
	);
	return {
		...base,
		write(value) {
			const shown = base.write(value);
			recount();
			return shown;
		},
	};
}

function date(field: FormField, id: string, scene: Scene): Control {
	const box = el("input", { type: "date" });
	const today = button(tulis.form.today, "kecil-tombol", () => {
		box.value = scene.today();
		changed(box);
	});
	return single(field, id, box, {}, today);
}

function choice(field: FormField, id: string, options: () => readonly Option[]): Control {
	const box = el("select");
	const draw = (extra?: string) => {
		const list = options();
		const unknown = extra !== undefined && !list.some(({ value }) => value === extra);
		box.replaceChildren(
			el("option", { value: "" }, tulis.form.nothing),
			...list.map(({ value, label }) => el("option", { value }, label)),
			...(unknown ? [el("option", { value: extra }, tulis.form.unknown(extra))] : []),
		);
	};
	draw();
	const base = single(field, id, box);
	return {
		...base,
		write(value) {
			draw(typeof value === "string" ? value : undefined);
			return base.write(value);
		},
	};
}

function lines(field: FormField, id: string): Control {
	const hint = `${field.hint} ${tulis.form.perLine}`;
	return single({ ...field, hint }, id, el("textarea", { rows: 3, class: "tumbuh" }), {
		read: (text) => text.split(/\s*\n\s*/).filter(Boolean),
		show: (value) =>
			Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join("\n") : undefined,
	});
}

function toggle(field: FormField, id: string): Control {
	const { hint, fault, describedBy, flag } = labelled(field, id);
	const box = el("input", { type: "checkbox", id, "aria-describedby": describedBy });
	const label = el("label", { for: id, class: "tandai" }, box, field.label);
	return {
		element: el("div", { class: "bidang" }, label, hint, fault),
		read: () => (box.checked ? true : undefined),
		write(value) {
			box.checked = value === true;
			return value === undefined || typeof value === "boolean";
		},
		focus: () => box.focus(),
		flag: (messages) =>
			flag(
				messages.map(({ text }) => text),
				box,
			),
	};
}
