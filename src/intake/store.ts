/** Where something is kept from one build to the next, beside the sites; only to spare work, so it may be gone at any time. */
export interface Store {
	/** A digest of the program: another one may read and judge otherwise. */
	readonly code: string;
	read(): Uint8Array | undefined;
	write(bytes: Uint8Array): void;
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
