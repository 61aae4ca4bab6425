/** The ways to send a file, each with what it really does. */

import type { Inbox } from "../../site/kontak.ts";
import { button, el, say } from "./dom.ts";
import { buildMessaging } from "./messaging.ts";
import * as send from "./send.ts";
import { attempt, buildOutcome, copier, type Latest, type Outcome, type Way, waitForLatest } from "./way.ts";
import { tulis } from "./words.ts";

const words = tulis.send;

/** What the portal has told of itself. */
interface Portal {
	repositori?: string | undefined;
	kotak?: Inbox | undefined;
}

/** Builds the ways into `area`; the answer brings them up to date with a file and its number of errors. */
export function buildSending(area: HTMLElement, { repositori, kotak }: Portal, latest: Latest) {
	let parcel: send.Parcel | undefined;
	const current = () => parcel;
	const note = el("p", { class: "masih" });
	const images = el("p", { class: "petunjuk" });
	const messaging = buildMessaging(kotak);
	const ways: Way[] = [
		messaging,
		downloadWay(current, messaging.sender),
		shareWay(current),
		copyWay(current),
		...(repositori ? [editorWay(current, repositori)] : []),
	];
	area.append(note, ...ways.map(({ element }) => element), images);
	waitForLatest(area, ways, latest);

	return (now: send.Parcel, errors: number) => {
		const isOther = parcel?.text !== now.text;
		parcel = now;
		note.hidden = errors === 0;
		say(note, words.draft(errors));
		for (const { mark, done, update } of ways) {
			say(mark, errors > 0 ? words.stillErrors(errors) : "");
			// What was done was done with another text.
			if (isOther) say(done, "");
			update(now);
		}
		images.hidden = now.attachments.size === 0;
		images.textContent = words.images(now.attachments.size);
	};
}

type Current = () => send.Parcel | undefined;

function downloadWay(current: Current, sender: () => string): Way {
	const act = async () => {
		const now = current();
		if (!now) return undefined;
		await send.download(now, sender());
		return words.downloaded(send.downloadName(now));
	};
	const { hint, ...way } = buttonWay(words.download, act, words.downloadFailed);
	return { ...way, update: (now) => say(hint, words.downloadHint(send.downloadName(now))) };
}

function shareWay(current: Current): Way {
	const act = async () => {
		const now = current();
		return now && (await send.shareParcel(now)) ? words.done : undefined;
	};
	const { hint, ...way } = buttonWay(words.share, act, words.failed);
	return {
		...way,
		update(now) {
			way.element.hidden = !send.canShare(now);
			say(hint, words.shareHint(send.sharedName(now)));
		},
	};
}

function copyWay(current: Current): Way {
	const outcome = buildOutcome();
	const { copy, follow } = copier(outcome, () => current()?.text ?? "", words.copied);
	const { hint, ...way } = buildWay(button(words.copy, "tombol sekunder", copy), outcome);
	say(hint, words.copyHint);
	return { ...way, update: follow };
}

/** The repository's own editor; a text too long for its address is copied, to be pasted there. */
function editorWay(current: Current, repository: string): Way {
	const link = el("a", { class: "tombol sekunder", target: "_blank", rel: "noopener" }, words.repository);
	const outcome = buildOutcome();
	const { hint, ...way } = buildWay(link, outcome);
	const { copy, follow } = copier(outcome, () => current()?.text ?? "", words.copied);
	link.addEventListener("click", () => {
		const now = current();
		if (now && !send.editorAddress(repository, now).filled) copy();
	});
	return {
		...way,
		update(now) {
			const { href, host, filled } = send.editorAddress(repository, now);
			link.setAttribute("href", href);
			say(hint, filled ? words.repositoryHint(host) : words.repositoryPaste(host));
			follow();
		},
	};
}

/** A way of one button; `act` gives the words for what was done. */
function buttonWay(label: string, act: () => Promise<string | undefined>, failed: string) {
	const outcome = buildOutcome();
	return buildWay(
		button(label, "tombol sekunder", () => attempt(outcome, act, failed)),
		outcome,
	);
}

let count = 0;
/** A button with the number of errors left, what came of it, and what it does. */
function buildWay(action: HTMLElement, { fault, done }: Outcome) {
	const hint = el("p", { class: "petunjuk", id: `t-kirim-${count++}` });
	const mark = el("span", { class: "sisa-salah" });
	action.setAttribute("aria-describedby", hint.id);
	action.append(mark);
	const element = el("div", { class: "jalan" }, action, fault.element, done, hint);
	return { fault, done, hint, mark, element };
}
