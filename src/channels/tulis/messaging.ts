/** The change as a message: who sends it, the message itself, and the ways it goes to the portal. */
import type { Inbox } from "../../site/kontak.ts";
import { button, el, say } from "./dom.ts";
import * as send from "./send.ts";
import { buildSender } from "./sender.ts";
import { buildOutcome, copier, type Way } from "./way.ts";
import { tulis } from "./words.ts";

const words = tulis.send.letter;

export interface Messaging extends Way {
	/** Who sends, as typed. */
	sender(): string;
}

export function buildMessaging(inbox: Inbox | undefined): Messaging {
	let parcel: send.Parcel | undefined;
	let text: string | undefined;
	const sender = buildSender(() => draw());
	const title = el("h3", {}, words.title);
	const mark = el("span", { class: "sisa-salah" });
	const hint = el("p", { class: "petunjuk" });
	const long = el("p", { class: "masih", role: "status" });
	const preview = el("textarea", { rows: 8, readonly: true, "aria-label": words.show });
	const outcome = buildOutcome();
	const { copy, follow } = copier(outcome, () => text ?? "", words.copied);
	const ways = buildWays(sender.isKnown, copy);
	const shown = el("details", { class: "lipat" }, el("summary", {}, words.show), preview);
	const show = () => {
		preview.value = shown.open ? (text ?? "") : "";
	};
	shown.addEventListener("toggle", show);
	const { fault, done } = outcome;
	const form = el("div", {}, sender.element, long, ways.element, fault.element, done, shown);

	function draw(): void {
		if (!parcel) return;
		text = send.messageOf(parcel, sender.name() || "…");
		const links = text === undefined ? undefined : send.messageLinks(text, parcel.judul, inbox);
		form.hidden = text === undefined;
		title.replaceChildren(parcel.asal === undefined ? words.titleNew : words.title, mark);
		say(hint, hintFor(parcel, inbox));
		long.hidden = links !== undefined;
		say(long, links ? "" : words.long);
		show();
		follow();
		ways.lead(links);
	}
	return {
		...outcome,
		element: el("section", { class: "jalan" }, title, hint, form),
		mark,
		sender: sender.name,
		update(now) {
			parcel = now;
			draw();
		},
	};
}

/** What the message holds and who gets it, or why there is none. */
function hintFor(parcel: send.Parcel, inbox: Inbox | undefined): string {
	const count = send.changeCount(parcel);
	if (count === 0) return words.unchanged;
	if (parcel.attachments.size > 0) return words.files;
	const what = parcel.asal === undefined ? words.hintNew : words.hint(count);
	if (inbox?.whatsapp) return what;
	return `${what} ${inbox ? words.whom : words.nobody}`;
}

/** The links and the button; none acts before somebody has said who sends. */
function buildWays(isKnown: () => boolean, copy: () => void) {
	const whatsapp = el("a", { class: "tombol", target: "_blank", rel: "noopener" }, words.whatsapp);
	const mail = el("a", { class: "tombol sekunder" }, words.mail);
	for (const link of [whatsapp, mail])
		link.addEventListener("click", (event) => {
			if (!isKnown()) event.preventDefault();
		});
	const copyButton = button(words.copy, "tombol sekunder", () => isKnown() && copy());
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
