/** A text comes to the desk: a file of this device, or a page of the site that is to be mended. */
import type { Asking } from "./asking.ts";
import type { Choice } from "./choose.ts";
import type { Complaint } from "./complaint.ts";
import { confirmed } from "./dialogs.ts";
import { type Draft, isEmpty } from "./draft.ts";
import type { Drafts } from "./drafts.ts";
import { chooseFile, isOfSame, type PublishedFile } from "./published.ts";
import { tulis } from "./words.ts";

interface Desk {
	asking: Asking;
	drafts: Drafts;
	/** Where a file of this device is asked for. */
	fault: Complaint;
	/** Where the choice stands. */
	choices: HTMLElement;
	/** Sits down to a draft. */
	begin(choice: Choice, draft: Draft): Promise<void>;
	/** Asks whom to write for, below a line that says why. */
	choose(kim: string | undefined, why: string): void;
	/** Says below the heading what was opened, and leads there. */
	opened(words: string): void;
}

/** Programs' own files, whose text can be copied and pasted. */
const isDocument = /\.(?:docx?|odt|rtf|pdf|pages|xlsx?)$/i;

/** Opens a file for who writes `choice`; `present` is what stands on the desk. */
export async function openHere(desk: Desk, file: File, { kim, kind }: Choice, present: Draft): Promise<void> {
	desk.fault.clear();
	if (isDocument.test(file.name)) return desk.fault.tell(tulis.draft.document(file.name));
	const opened = await desk.asking
		.engine()
		.then(async (engine) => engine.open(await file.arrayBuffer(), file.name, kind))
		.catch(() => undefined);
	if (!opened) return desk.fault.tell(tulis.draft.notOpened(file.name));
	if ("fault" in opened)
		return desk.fault.tell(`${file.name}: ${opened.fault.message}. ${opened.fault.suggestion}`);
	const before = opened.kind === kind ? present : desk.drafts.load(kim, opened.kind);
	const mayOpen =
		!before || isEmpty(before) || (await confirmed(tulis.draft.replaceQuestion, tulis.draft.yesReplace));
	if (!mayOpen) return;
	await desk.begin({ kim, kind: opened.kind }, opened.draft);
	desk.opened(tulis.draft.opened(file.name));
}

/** Opens what the page at an address is made of, or asks which of its files. */
export async function mendPage(desk: Desk, address: string): Promise<void> {
	const files = await desk.asking
		.engine()
		.then((engine) => engine.filesOfPage(address))
		.catch(() => undefined);
	const [only, ...others] = files ?? [];
	if (!only) desk.choose(undefined, files ? tulis.mend.notHere : tulis.mend.gone);
	else if (others.length === 0) await mend(desk, only);
	else chooseFile(desk.choices, [only, ...others], (file) => mend(desk, file));
}

/** Opens a file as it is shown on the site; what was begun and not sent yet is not lost without a question. */
export async function mend(desk: Desk, file: PublishedFile): Promise<void> {
	const published = await desk.asking
		.engine()
		.then((engine) => engine.openPublished(file))
		.catch(() => undefined);
	if (!published) return desk.choose(file.kim || undefined, tulis.mend.gone);
	const stored = desk.drafts.load(file.kim, file.kind);
	const isNew = !stored || isEmpty(stored) || (await mayReplace(stored, published));
	await desk.begin(file, isNew ? published : stored);
	desk.opened(isNew ? tulis.mend.opened : tulis.mend.kept);
}

function mayReplace(stored: Draft, published: Draft): Promise<boolean> | boolean {
	const { file, version } = isOfSame(stored, published);
	if (file && version) return false;
	return confirmed(file ? tulis.mend.olderQuestion : tulis.mend.otherQuestion, tulis.mend.yesOpen);
}
