/** The change as a message: who sends it, the message itself, and the ways it goes to the portal. */
import type { Inbox } from "../../site/kontak.ts";
import { button, el, say } from "./dom.ts";
import * as send from "./send.ts";
import { tulis } from "./words.ts";

const words = tulis.send.letter;
const kept = "corong.tulis.nama";

/** The name that was typed last, where this browser keeps something. */
function lastName(name?: string): string {
	try {
		if (name !== undefined) localStorage.setItem(kept, name);
		return localStorage.getItem(kept) ?? "";
	} catch {
		return "";
	}
}

export interface Messaging {
	element: HTMLElement;
	/** Where the number of errors left is said. */
	mark: HTMLElement;
	/** Who sends, as typed. */
	sender(): string;
	update(parcel: send.Parcel): void;
}

type Copy = (text: string, done: string) => void;

export function buildMessaging(inbox: Inbox | undefined, copy: Copy): Messaging {
	let parcel: send.Parcel | undefined;
	const name = el("input", {
		id: "t-dari",
		type: "text",
		autocomplete: "name",
		maxlength: 60,
		"aria-describedby": "t-dari-p",
	});
	name.value = lastName();
	const sender = () => name.value.trim();
	const title = el("h3", {}, words.title);
	const mark = el("span", { class: "sisa-salah" });
	const hint = el("p", { class: "petunjuk" });
	const note = el("p", { class: "petunjuk", role: "status" });
	const preview = el("pre", { class: "pesan-kirim", tabindex: 0 });
	const whatsapp = el("a", { class: "tombol", target: "_blank", rel: "noopener" }, words.whatsapp);
	const mail = el("a", { class: "tombol sekunder" }, words.mail);
	const message = () => (parcel && sender() ? send.messageOf(parcel, sender()) : undefined);
	const copyButton = button(words.copy, "tombol sekunder", () => {
		const text = message();
		if (text) copy(text, words.copied);
		else ask();
	});
	const ask = () => {
		say(note, words.noName);
		name.focus();
	};
	for (const link of [whatsapp, mail])
		link.addEventListener("click", (event) => {
			if (sender() !== "") return;
			event.preventDefault();
			ask();
		});
	const ways = el("div", { class: "baris" }, whatsapp, mail, copyButton);
	const form = el(
		"div",
		{},
		el(
			"div",
			{ class: "bidang" },
			el("label", { for: "t-dari" }, words.dari),
			el("p", { class: "petunjuk", id: "t-dari-p" }, words.dariHint),
			name,
		),
		ways,
		el("details", { class: "lipat" }, el("summary", {}, words.show), preview),
	);

	function draw(): void {
		if (!parcel) return;
		const count = send.changeCount(parcel);
		const text = send.messageOf(parcel, sender() || "…");
		const links = text === undefined ? undefined : send.messageLinks(text, parcel.judul, inbox);
		form.hidden = text === undefined;
		title.replaceChildren(parcel.asal === undefined ? words.titleNew : words.title, mark);
		say(hint, count === 0 ? words.unchanged : hintFor(parcel, count));
		say(note, text !== undefined && !links ? words.long : "");
		preview.textContent = text ?? "";
		whatsapp.hidden = links === undefined;
		mail.hidden = links?.mail === undefined;
		whatsapp.setAttribute("href", links?.whatsapp ?? "");
		mail.setAttribute("href", links?.mail ?? "");
	}
	const hintFor = ({ asal, attachments }: send.Parcel, count: number) =>
		attachments.size > 0
			? words.files
			: [asal === undefined ? words.hintNew : words.hint(count), inbox?.whatsapp ? "" : words.whom].join(" ");

	name.addEventListener("input", (event) => {
		// No change of the draft.
		event.stopPropagation();
		lastName(sender());
		draw();
	});
	return {
		element: el("section", { class: "jalan pesan" }, title, hint, form, note),
		mark,
		sender,
		update(now) {
			parcel = now;
			draw();
		},
	};
}
