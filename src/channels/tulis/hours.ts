/** Hours of a day, `07.00-13.00`, as two clock times. */

import { type Control, labelled } from "./control.ts";
import { el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import { tulis } from "./words.ts";

export function hoursControl(field: FormField, id: string): Control {
	const { fieldset, describedBy, flag } = labelled(field, id);
	const [from, until] = [tulis.form.from, tulis.form.until].map((text) => {
		const box = el("input", { type: "time", "aria-describedby": describedBy });
		return { box, label: el("label", {}, text, box) };
	}) as [Clock, Clock];
	const point = ({ box }: Clock) => box.value.replace(":", ".");
	return {
		element: fieldset(el("div", { class: "baris jam" }, from.label, until.label)),
		read: () => (from.box.value || until.box.value ? `${point(from)}-${point(until)}` : undefined),
		write(value) {
			const match = /^(\d\d)\.(\d\d)-(\d\d)\.(\d\d)$/.exec(String(value));
			from.box.value = match ? `${match[1]}:${match[2]}` : "";
			until.box.value = match ? `${match[3]}:${match[4]}` : "";
			return value === undefined || match !== null;
		},
		focus: () => from.box.focus(),
		flag: (messages) =>
			flag(
				messages.map(({ text }) => text),
				from.box,
				until.box,
			),
	};
}

interface Clock {
	box: HTMLInputElement;
	label: HTMLLabelElement;
}
