/** Loads once per build; while editing, loads again each time so that changes show. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let value: Promise<T> | undefined;
	return () => {
		if (import.meta.env.DEV) return load();
		value ??= load();
		return value;
	};
}
