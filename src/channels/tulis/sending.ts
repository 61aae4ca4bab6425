/** The ways to send a file, each with what it really does. */

import { button, el, say } from "./dom.ts";
import * as send from "./send.ts";
import { tulis } from "./words.ts";

const words = tulis.send;

/** Builds the ways into `area`; the answer brings them up to date with a file and its number of errors. */
export function buildSending(area: HTMLElement, repository: string | undefined) {
	let parcel: send.Parcel | undefined;
	const status = el("p", { role: "status", class: "kabar-kirim" });
	const note = el("p", { class: "masih" });
	const images = el("p", { class: "petunjuk" });
	const fallback = el("textarea", { rows: 6, readonly: true, "aria-label": words.copy });
	fallback.hidden = true;

	const download = way(
		button(words.download, "tombol", () => {
			if (!parcel) return;
			send.download(parcel);
			say(status, words.downloaded(`${parcel.name}.md`));
		}),
	);
	const share = way(
		button(words.share, "tombol sekunder", async () => {
			if (!parcel) return;
			try {
				if (await send.share(parcel)) say(status, words.done);
			} catch {
				say(status, words.failed);
			}
		}),
	);
	const whatsapp = way(outside(words.whatsapp));
	const copy = way(button(words.copy, "tombol sekunder", () => parcel && copyNow(parcel)));
	const editor = way(outside(words.repository));
	editor.action.addEventListener("click", () => {
		if (parcel && repository && !send.editorAddress(repository, parcel).filled) copyNow(parcel);
	});

	async function copyNow(now: send.Parcel): Promise<void> {
		const copied = await send.copy(now);
		fallback.hidden = copied;
		say(status, copied ? words.copied : words.copyFailed);
		if (copied) return;
		fallback.value = now.text;
		fallback.select();
	}

	const ways = [download, share, whatsapp, copy, editor];
	area.append(note, ...ways.map(({ element }) => element), images, status, fallback);

	return (now: send.Parcel, errors: number) => {
		parcel = now;
		note.hidden = errors === 0;
		say(note, words.draft(errors));
		for (const { mark } of ways) say(mark, errors > 0 ? words.stillErrors(errors) : "");
		download.hint.textContent = words.downloadHint(`${now.name}.md`);
		const shares = send.canShare(now);
		share.element.hidden = !shares;
		share.hint.textContent = words.shareHint(send.sharedName(now.name));
		const address = send.whatsappAddress(now);
		whatsapp.element.hidden = shares;
		whatsapp.action.hidden = address === undefined;
		whatsapp.action.setAttribute("href", address ?? "");
		whatsapp.hint.textContent = address ? words.whatsappHint : words.whatsappLong;
		copy.hint.textContent = words.copyHint;
		editor.element.hidden = repository === undefined;
		if (repository) {
			const { href, host, filled } = send.editorAddress(repository, now);
			editor.action.setAttribute("href", href);
			editor.hint.textContent = filled ? words.repositoryHint(host) : words.repositoryPaste(host);
		}
		images.hidden = now.attachments.length === 0;
		images.textContent = words.images(now.attachments.length, `content/kim/${now.kim}/`);
	};
}

const outside = (text: string) =>
	el("a", { class: "tombol sekunder", target: "_blank", rel: "noopener" }, text);

let count = 0;
/** A button, the number of errors left, and what the button does. */
function way(action: HTMLElement) {
	const hint = el("p", { class: "petunjuk", id: `t-kirim-${count++}` });
	const mark = el("span", { class: "sisa-salah" });
	action.setAttribute("aria-describedby", hint.id);
	action.append(mark);
	return { action, hint, mark, element: el("div", { class: "jalan" }, action, hint) };
}
