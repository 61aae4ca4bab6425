/** The desk without internet, as its page sees it. The worker itself: luring.ts. */
import { urls } from "../../urls.ts";

/** Where the worker keeps the desk. */
export const keptIn = "corong.tulis.luring";

/** Asked for with `?lepas`, the desk gives up what it kept of itself; drafts and pictures stay. */
const isToGo = () => new URLSearchParams(location.search).has("lepas");

/** Lets the desk open without internet from now on. Where a browser cannot, everything else works. */
export async function keepDesk(): Promise<void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return;
	if (isToGo()) {
		const registration = await serviceWorker.getRegistration(urls.tulis);
		await Promise.all([registration?.unregister(), caches.delete(keptIn)]);
	} else await serviceWorker.register(urls.tulisLuring, { scope: urls.tulis, updateViaCache: "none" });
}

/** Keeps what the desk knows of a KIM: the first time it is asked for, no worker listens yet. */
export async function keepKim(kim: string): Promise<void> {
	if (!("caches" in globalThis) || isToGo()) return;
	const cache = await caches.open(keptIn);
	await cache.add(urls.tulisKim(kim));
}
