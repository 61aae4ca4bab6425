/** The ways to send a file, each with what it really does. */

import { button, el, say } from "./dom.ts";
import * as send from "./send.ts";
import { tulis } from "./words.ts";

const words = tulis.send;

/** Builds the ways into `area`; the answer brings them up to date with a file and its number of errors. */
export function buildSending(area: HTMLElement, repository: string | undefined) {
	let parcel: send.Parcel | undefined;
	const current = () => parcel;
	const status = el("p", { role: "status", class: "kabar-kirim" });
	const note = el("p", { class: "masih" });
	const images = el("p", { class: "petunjuk" });
	const { fallback, copy } = copier(status);
	const ways: Way[] = [
		downloadWay(current, status),
		shareWay(current, status),
		whatsappWay(),
		copyWay(current, copy),
		...(repository ? [editorWay(current, copy, repository)] : []),
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
		images.hidden = now.attachments.length === 0;
		images.textContent = words.images(now.attachments.length, `content/kim/${now.kim}/`);
	};
}

type Current = () => send.Parcel | undefined;
type Copy = (now: send.Parcel) => Promise<void>;

interface Way {
	element: HTMLElement;
	/** Where the number of errors left is said. */
	mark: HTMLElement;
	update(now: send.Parcel): void;
}

function downloadWay(current: Current, status: HTMLElement): Way {
	const act = button(words.download, "tombol", () => {
		const now = current();
		if (!now) return;
		send.download(now);
		say(status, words.downloaded(`${now.name}.md`));
	});
	const { hint, ...way } = buildWay(act);
	return { ...way, update: ({ name }) => say(hint, words.downloadHint(`${name}.md`)) };
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
			say(hint, words.shareHint(send.sharedName(now.name)));
		},
	};
}

/** Where the phone cannot share a file: its text, when it is not too long for an address. */
function whatsappWay(): Way {
	const link = outside(words.whatsapp);
	const { hint, ...way } = buildWay(link);
	return {
		...way,
		update(now) {
			const address = send.whatsappAddress(now);
			way.element.hidden = send.canShare(now);
			link.hidden = address === undefined;
			link.setAttribute("href", address ?? "");
			say(hint, address ? words.whatsappHint : words.whatsappLong);
		},
	};
}

function copyWay(current: Current, copy: Copy): Way {
	const act = button(words.copy, "tombol sekunder", () => {
		const now = current();
		if (now) copy(now);
	});
	const { hint, ...way } = buildWay(act);
	return { ...way, update: () => say(hint, words.copyHint) };
}

/** The repository's own editor; a text too long for its address is copied, to be pasted there. */
function editorWay(current: Current, copy: Copy, repository: string): Way {
	const link = outside(words.repository);
	link.addEventListener("click", () => {
		const now = current();
		if (now && !send.editorAddress(repository, now).filled) copy(now);
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
		async copy(now) {
			const copied = await send.copyParcel(now);
			fallback.hidden = copied;
			say(status, copied ? words.copied : words.copyFailed);
			if (copied) return;
			fallback.value = now.text;
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
