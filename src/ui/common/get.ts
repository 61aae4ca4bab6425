/** Files that a search reads: from the network, or, without one, as they were loaded last. */

const asked = new Map<string, Promise<unknown>>();

/** A copy for the day without a network; a browser that keeps none still searches. */
const keep = (path: string, answer: Response) =>
	"caches" in self ? caches.open("cari").then((cache) => cache.put(path, answer)) : undefined;
const kept = (path: string) => ("caches" in self ? caches.match(path) : undefined);

async function load(path: string): Promise<unknown> {
	try {
		const answer = await fetch(path);
		if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
		const copy = answer.clone();
		const content: unknown = await answer.json();
		// Not before it was read: the page of a hotspot that asks to log in must not take the place of a good copy.
		keep(path, copy)?.catch(() => {});
		return content;
	} catch (error) {
		const copy = await kept(path);
		if (!copy) throw error;
		return copy.json();
	}
}

/** What a file holds, asked for once; what failed is asked for again the next time. */
export function get<T>(path: string): Promise<T> {
	const known = asked.get(path);
	if (known) return known as Promise<T>;
	const answer = load(path);
	asked.set(path, answer);
	answer.catch(() => asked.delete(path));
	return answer as Promise<T>;
}
