/** Loads once per build; while editing, loads again each time so that changes show. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let value: Promise<T> | undefined;
	return () => {
		if (import.meta.env.DEV) return load();
		value ??= load();
		return value;
	};
}

/** As `once`, for each of what `nameOf` tells apart; with `most`, for the newest of them: what is asked again soon or never. */
export function onceEach<A extends readonly unknown[], T>(
	nameOf: (...of: A) => string | Promise<string>,
	load: (...of: A) => Promise<T>,
	most = Number.POSITIVE_INFINITY,
): (...of: A) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return async (...of) => {
		if (import.meta.env.DEV) return load(...of);
		const name = await nameOf(...of);
		const value = known.get(name) ?? load(...of);
		known.set(name, value);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
		return value;
	};
}
