/** The ways to send a file, each with what it really does. */

import type { Inbox } from "../../site/kontak.ts";
import { button, el, say } from "./dom.ts";
import { buildMessaging } from "./messaging.ts";
import * as send from "./send.ts";
import { tulis } from "./words.ts";

const words = tulis.send;

/** What the portal has told of itself. */
interface Portal {
	repositori?: string | undefined;
	kotak?: Inbox | undefined;
}

/** Builds the ways into `area`; the answer brings them up to date with a file and its number of errors. */
export function buildSending(area: HTMLElement, { repositori, kotak }: Portal) {
	let parcel: send.Parcel | undefined;
	const current = () => parcel;
	const status = el("p", { role: "status", class: "kabar-kirim" });
	const note = el("p", { class: "masih" });
	const images = el("p", { class: "petunjuk" });
	const { fallback, copy } = copier(status);
	const messaging = buildMessaging(kotak, copy);
	const ways: Way[] = [
		messaging,
		downloadWay(current, status, messaging.sender),
		shareWay(current, status),
		copyWay(current, copy),
		...(repositori ? [editorWay(current, copy, repositori)] : []),
	];
	area.append(note, ...ways.map(({ element }) => element), images, status, fallback);

	return (now: send.Parcel, errors: number) => {
		parcel = now;
		note.hidden = errors === 0;
		say(note, words.draft(errors));
		for (const { mark, update } of ways) {
			say(mark, errors > 0 ? words.stillErrors(errors) : "");
			update(now);
		}
		images.hidden = now.attachments.size === 0;
		images.textContent = words.images(now.attachments.size);
	};
}

type Current = () => send.Parcel | undefined;
type Copy = (text: string, done?: string) => Promise<void>;

interface Way {
	element: HTMLElement;
	/** Where the number of errors left is said. */
	mark: HTMLElement;
	update(now: send.Parcel): void;
}

function downloadWay(current: Current, status: HTMLElement, sender: () => string): Way {
	const act = button(words.download, "tombol sekunder", async () => {
		const now = current();
		if (!now) return;
		await send.download(now, sender());
		say(status, words.downloaded(send.downloadName(now)));
	});
	const { hint, ...way } = buildWay(act);
	return { ...way, update: (now) => say(hint, words.downloadHint(send.downloadName(now))) };
}

function shareWay(current: Current, status: HTMLElement): Way {
	const act = button(words.share, "tombol sekunder", async () => {
		const now = current();
		if (!now) return;
		try {
			if (await send.shareParcel(now)) say(status, words.done);
		} catch {
			say(status, words.failed);
		}
	});
	const { hint, ...way } = buildWay(act);
	return {
		...way,
		update(now) {
			way.element.hidden = !send.canShare(now);
			say(hint, words.shareHint(send.sharedName(now)));
		},
	};
}

function copyWay(current: Current, copy: Copy): Way {
	const act = button(words.copy, "tombol sekunder", () => {
		const now = current();
		if (now) copy(now.text);
	});
	const { hint, ...way } = buildWay(act);
	return { ...way, update: () => say(hint, words.copyHint) };
}

/** The repository's own editor; a text too long for its address is copied, to be pasted there. */
function editorWay(current: Current, copy: Copy, repository: string): Way {
	const link = outside(words.repository);
	link.addEventListener("click", () => {
		const now = current();
		if (now && !send.editorAddress(repository, now).filled) copy(now.text);
	});
	const { hint, ...way } = buildWay(link);
	return {
		...way,
		update(now) {
			const { href, host, filled } = send.editorAddress(repository, now);
			link.setAttribute("href", href);
			say(hint, filled ? words.repositoryHint(host) : words.repositoryPaste(host));
		},
	};
}

/** Copies a text; where the browser refuses, the text stands selected in a box. */
function copier(status: HTMLElement): { fallback: HTMLElement; copy: Copy } {
	const fallback = el("textarea", { rows: 6, readonly: true, "aria-label": words.copy });
	fallback.hidden = true;
	return {
		fallback,
		async copy(text, done = words.copied) {
			const copied = await send.copyText(text);
			fallback.hidden = copied;
			say(status, copied ? done : words.copyFailed);
			if (copied) return;
			fallback.value = text;
			fallback.select();
		},
	};
}

const outside = (text: string) =>
	el("a", { class: "tombol sekunder", target: "_blank", rel: "noopener" }, text);

let count = 0;
/** A button, the number of errors left, and what the button does. */
function buildWay(action: HTMLElement) {
	const hint = el("p", { class: "petunjuk", id: `t-kirim-${count++}` });
	const mark = el("span", { class: "sisa-salah" });
	action.setAttribute("aria-describedby", hint.id);
	action.append(mark);
	return { hint, mark, element: el("div", { class: "jalan" }, action, hint) };
}
