/** Where something is kept from one build to the next, beside the sites; only to spare work, so it may be gone at any time. */
export interface Store {
	/** A digest of the program: another one may read and judge otherwise. */
	readonly code: string;
	read(): Uint8Array | undefined;
	write(bytes: Uint8Array): void;
}

/** The same for as long as somebody holds it: who looks again at what it wrote reads and judges little more than that. */
export function memory(): Store {
	let kept: Uint8Array | undefined;
	return {
		code: "",
		read: () => kept,
		write: (bytes) => {
			kept = bytes;
		},
	};
}

/** So many files are sooner worked out again than all of them written once more. */
export const few = 20;

/** A thing with its text, which is fetched each time somebody asks. */
export function withText<T extends { readonly text: string }>(thing: Omit<T, "text">, text: () => string): T {
	return {
		...thing,
		get text() {
			return text();
		},
	} as T;
}

/** A text of the site before. */
export interface KeptText {
	readonly text: string;
	readonly digest: string;
	/** First day it was published. */
	readonly tanggal: string;
}
/** Texts by path below the content folder. */
export type Kept = Pick<ReadonlyMap<string, KeptText>, "get">;
export const nothingKept: Kept = new Map();
