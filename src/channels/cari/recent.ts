/** What was looked for last: on this device alone, and gone when the reader says so. */

const key = "cari";
const most = 5;

/** A browser may refuse to keep anything. */
const store = () => {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
};

/** What stands under the key may be anybody's. */
export function recent(): string[] {
	try {
		const list = JSON.parse(store()?.getItem(key) ?? "[]") as unknown[];
		return list.filter((one) => typeof one === "string").slice(0, most);
	} catch {
		return [];
	}
}

export function remember(query: string): void {
	const list = [query, ...recent().filter((other) => other !== query)].slice(0, most);
	try {
		store()?.setItem(key, JSON.stringify(list));
	} catch {
		// Full or forbidden: then nothing is remembered.
	}
}

export const forget = (): void => store()?.removeItem(key);
