/** Drafts stay in this browser, one for each KIM and kind, until their author clears them. */
import { type Draft, isEmpty } from "./draft.ts";
import { isTulisKind, type TulisKind } from "./kinds.ts";

export interface Drafts {
	/** `false` when this browser keeps nothing; then drafts last as long as the page. */
	readonly lasting: boolean;
	load(kim: string, kind: TulisKind): Draft | undefined;
	save(kim: string, kind: TulisKind, draft: Draft): void;
	clear(kim: string, kind: TulisKind): void;
	/** What was last written. */
	last(): { kim: string; kind: TulisKind } | undefined;
	remember(kim: string, kind: TulisKind): void;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const prefix = "corong.tulis.";
/** Under which a draft is stored, and claimed by a tab. */
export const draftKey = (kim: string, kind: TulisKind) => `${prefix}${kim}.${kind}`;
const lastKey = `${prefix}terakhir`;

/** `undefined` in private windows and where storage is switched off. */
function storage(): Store | undefined {
	try {
		localStorage.setItem(`${prefix}coba`, "");
		localStorage.removeItem(`${prefix}coba`);
		return localStorage;
	} catch {
		return undefined;
	}
}

function memory(): Store {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

/** What was stored, if it is a draft: another version of this page may have written something else. */
function toDraft(text: string | null): Draft | undefined {
	try {
		const data: unknown = JSON.parse(text ?? "");
		if (!isRecord(data) || !isRecord(data.values) || typeof data.body !== "string") return undefined;
		const { values, body, name, yaml, asal } = data;
		return {
			values,
			body,
			...(typeof name === "string" && { name }),
			...(typeof yaml === "string" && { yaml }),
			...(typeof asal === "string" && { asal }),
		};
	} catch {
		return undefined;
	}
}

export function openDrafts(store = storage()): Drafts {
	const kept = store ?? memory();
	let full = false;
	const write = (key: string, text: string) => {
		try {
			kept.setItem(key, text);
			full = false;
		} catch {
			full = true;
		}
	};
	return {
		get lasting() {
			return store !== undefined && !full;
		},
		load: (kim, kind) => toDraft(kept.getItem(draftKey(kim, kind))),
		save(kim, kind, draft) {
			if (isEmpty(draft)) kept.removeItem(draftKey(kim, kind));
			else write(draftKey(kim, kind), JSON.stringify(draft));
		},
		clear: (kim, kind) => kept.removeItem(draftKey(kim, kind)),
		last() {
			const [kim, kind] = (kept.getItem(lastKey) ?? "").split(" ");
			return kim && isTulisKind(kind) ? { kim, kind } : undefined;
		},
		remember: (kim, kind) => write(lastKey, `${kim} ${kind}`),
	};
}
