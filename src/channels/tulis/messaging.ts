/** The change as a message: who sends it, the message itself, and the ways it goes to the portal. */
import type { Inbox } from "../../site/kontak.ts";
import { button, el, say } from "./dom.ts";
import * as send from "./send.ts";
import { buildSender } from "./sender.ts";
import { tulis } from "./words.ts";

const words = tulis.send.letter;

export interface Messaging {
	element: HTMLElement;
	/** Where the number of errors left is said. */
	mark: HTMLElement;
	/** Who sends, as typed. */
	sender(): string;
	update(parcel: send.Parcel): void;
}

/** Copies a text and says so. */
type Copy = (text: string, done: string) => void;

export function buildMessaging(inbox: Inbox | undefined, copy: Copy): Messaging {
	let parcel: send.Parcel | undefined;
	const sender = buildSender(() => draw());
	const title = el("h3", {}, words.title);
	const mark = el("span", { class: "sisa-salah" });
	const hint = el("p", { class: "petunjuk" });
	const note = el("p", { class: "petunjuk", role: "status" });
	const preview = el("textarea", { rows: 8, readonly: true, "aria-label": words.show });
	/** Whether somebody has said who sends; else he is asked. */
	const named = () => {
		if (sender.name() !== "") return true;
		say(note, words.noName);
		sender.ask();
		return false;
	};
	let text: string | undefined;
	const ways = buildWays(named, () => copy(text ?? "", words.copied));
	const shown = el("details", { class: "lipat" }, el("summary", {}, words.show), preview);
	const show = () => {
		preview.value = shown.open ? (text ?? "") : "";
	};
	shown.addEventListener("toggle", show);
	const form = el("div", {}, sender.element, ways.element, shown);

	function draw(): void {
		if (!parcel) return;
		text = send.messageOf(parcel, sender.name() || "…");
		const links = text === undefined ? undefined : send.messageLinks(text, parcel.judul, inbox);
		form.hidden = text === undefined;
		title.replaceChildren(parcel.asal === undefined ? words.titleNew : words.title, mark);
		say(hint, hintFor(parcel, inbox));
		say(note, text !== undefined && !links ? words.long : "");
		show();
		ways.lead(links);
	}
	return {
		element: el("section", { class: "jalan" }, title, hint, form, note),
		mark,
		sender: sender.name,
		update(now) {
			parcel = now;
			draw();
		},
	};
}

/** What the message holds, or why there is none. */
function hintFor(parcel: send.Parcel, inbox: Inbox | undefined): string {
	const count = send.changeCount(parcel);
	if (count === 0) return words.unchanged;
	if (parcel.attachments.size > 0) return words.files;
	const what = parcel.asal === undefined ? words.hintNew : words.hint(count);
	return inbox?.whatsapp ? what : `${what} ${words.whom}`;
}

/** The links and the button; none acts before somebody has said who sends. */
function buildWays(named: () => boolean, copy: () => void) {
	const whatsapp = el("a", { class: "tombol", target: "_blank", rel: "noopener" }, words.whatsapp);
	const mail = el("a", { class: "tombol sekunder" }, words.mail);
	for (const link of [whatsapp, mail])
		link.addEventListener("click", (event) => {
			if (!named()) event.preventDefault();
		});
	const copyButton = button(words.copy, "tombol sekunder", () => named() && copy());
	return {
		element: el("div", { class: "baris" }, whatsapp, mail, copyButton),
		lead(links: send.MessageLinks | undefined) {
			whatsapp.hidden = links === undefined;
			mail.hidden = links?.mail === undefined;
			whatsapp.setAttribute("href", links?.whatsapp ?? "");
			mail.setAttribute("href", links?.mail ?? "");
		},
	};
}
