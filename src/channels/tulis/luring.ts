/**
 * The desk's service worker: after one visit the desk opens without internet. Its scope is the desk; every other page of
 * the site goes past it. What can be fetched is fetched: what is kept answers only while the network does not, so nobody
 * sees a desk older than the last one the network gave.
 */
import { keptIn } from "./offline.ts";

/** What this script needs of its surroundings, for which the page's types have no names. */
interface Surroundings extends EventTarget {
	registration: ServiceWorkerRegistration;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
}
interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Surroundings;
const scope = new URL(worker.registration.scope);
const data = new URL("dunia.json", scope).href;
/** A network that takes longer than this, in milliseconds, is none. */
const patience = 4000;
/** Files whose name changes with what is in them, as a text names them. */
const hashed = /[\w/.-]*\.[\w-]{8}\.(?:js|css|woff2)\b/g;
const isHashed = /\.[\w-]{8}\.(?:js|css|woff2)$/;

const on = <E extends Event>(name: string, act: (event: E) => void) =>
	worker.addEventListener(name, act as EventListener);

on<Lasting>("install", (event) => event.waitUntil(renew().then(() => worker.skipWaiting())));
on<Lasting>("activate", (event) => event.waitUntil(worker.clients.claim()));
on<Asked>("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET" || origin !== scope.origin) return;
	if (request.mode === "navigate") {
		if (pathname === scope.pathname) event.respondWith(desk(event));
	} else if (isHashed.test(pathname)) event.respondWith(keptFirst(request));
	else if (pathname.startsWith(scope.pathname)) event.respondWith(newest(request));
});

/** The desk's page: that of the network, which is then kept with all it needs. */
async function desk(event: Asked): Promise<Response> {
	const kept = await caches.match(scope.href);
	const fresh = fetch(event.request).then((response) => {
		// There is no desk here any more.
		if (response.status === 404 || response.status === 410) event.waitUntil(retire());
		else if (response.ok) event.waitUntil(renew(response.clone()));
		return response;
	});
	event.waitUntil(fresh.catch(() => undefined));
	return kept ? firstOf(fresh, kept) : fresh;
}

/** The network's answer, unless it does not come or is a server's trouble. */
const firstOf = (fresh: Promise<Response>, kept: Response): Promise<Response> =>
	Promise.race([
		fresh.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept),
		new Promise<Response>((done) => setTimeout(() => done(kept), patience)),
	]);

async function newest(request: Request): Promise<Response> {
	const [cache, kept] = await Promise.all([caches.open(keptIn), caches.match(request.url)]);
	const fresh = fetch(request).then(async (response) => {
		if (response.ok) await cache.put(request.url, response.clone());
		return response;
	});
	return kept ? firstOf(fresh, kept) : fresh;
}

async function keptFirst(request: Request): Promise<Response> {
	const kept = await caches.match(request.url);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await (await caches.open(keptIn)).put(request.url, response.clone());
	return response;
}

/** Keeps a desk whole: first what its page names, then the page; only then does what it no longer names go. */
async function renew(page?: Response): Promise<void> {
	const response = page ?? (await fetch(scope.href, { cache: "no-cache" }));
	if (!response.ok) throw new Error(`${response.status}`);
	const html = await response.clone().text();
	// A desk that does not ask for this worker has no use for it.
	if (!html.includes("luring.js")) return retire();
	const cache = await caches.open(keptIn);
	const files = await keepNamed(cache, html, scope.href, new Set());
	await cache.add(new Request(data, { cache: "no-cache" }));
	await cache.put(scope.href, response);
	const old = (await cache.keys()).filter(({ url }) => isHashed.test(url) && !files.has(url));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** Keeps the files that a text names, and those that they name. */
async function keepNamed(cache: Cache, text: string, base: string, known: Set<string>): Promise<Set<string>> {
	const named = [...text.matchAll(hashed)].map(([name]) => new URL(name, base).href);
	for (const url of new Set(named)) {
		if (known.has(url)) continue;
		known.add(url);
		const kept = await cache.match(url);
		const file = kept ?? (await fetch(url));
		// Looks like the name of a file, and is none.
		if (file.status === 404) continue;
		if (!file.ok) throw new Error(`${file.status} ${url}`);
		if (!kept) await cache.put(url, file.clone());
		if (url.endsWith(".js")) await keepNamed(cache, await file.text(), url, known);
	}
	return known;
}

/** Nothing stays behind of this worker; drafts and pictures are no part of it. */
async function retire(): Promise<void> {
	await Promise.all([caches.delete(keptIn), worker.registration.unregister()]);
}
