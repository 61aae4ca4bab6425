/** What this browser keeps of a draft, said as it is and never of more. */
import { type Attachments, namedIn } from "./attachments.ts";
import { type Draft, isEmpty } from "./draft.ts";
import { tulis } from "./words.ts";

export interface Kept {
	words: string;
	/** Whether something would be lost with the page. */
	isAtRisk: boolean;
}

/** `lasting` says whether texts are kept here. */
export function keptOf(draft: Draft, attached: Attachments, lasting: boolean): Kept {
	const files = namedIn(attached, draft.body);
	const unkept = files.filter(([, { kept }]) => !kept).length;
	if (isEmpty(draft)) return { words: lasting ? "" : tulis.draft.unsaved, isAtRisk: false };
	if (!lasting) return { words: tulis.draft.unsaved, isAtRisk: true };
	if (unkept > 0) return { words: tulis.draft.filesUnsaved(unkept), isAtRisk: true };
	return { words: tulis.draft.saved(files.length), isAtRisk: false };
}
