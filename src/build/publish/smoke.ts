/** What a server gives is compared with what was built: the last look, once the new site is served. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./mark.ts";

/** Pages looked at beside the first ones. */
const sample = 40;
const first = [
	"index.html",
	"faq/index.html",
	"kim/index.html",
	"laporan.json",
	"pagefind/pagefind-entry.json",
];
/** A server may still hold an answer for a moment. */
const attempts = 5;
const pause = 1000;
/** Milliseconds after which a server that says nothing counts as one that does not answer. */
const silence = 20_000;

/** Differences between the site in a folder and what is served at an address, each in a sentence; a few suffice. */
export async function differences(site: string, served: string): Promise<string[]> {
	const pages = filesBelow(site).filter((file) => file.endsWith(".html") && file !== "404.html");
	const each = Math.max(1, Math.ceil(pages.length / sample));
	const files = [...new Set([...first, ...pages.filter((_, index) => index % each === 0)])];
	const moved = new Set(
		readFileSync(join(site, "_redirects"), "utf8")
			.split("\n")
			.map((line) => line.split(" ")[0]),
	);
	const found: string[] = [];
	for (const file of files) {
		const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
		if (moved.has(address)) continue;
		const wrong = await patiently(() =>
			difference(new URL(address.slice(1), served), readFileSync(join(site, file))),
		);
		if (wrong) found.push(wrong);
		if (found.length === 3) break;
	}
	return found;
}

async function patiently(look: () => Promise<string | undefined>): Promise<string | undefined> {
	for (let attempt = 1; ; attempt++) {
		const wrong = await look();
		if (!wrong || attempt === attempts) return wrong;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}

async function difference(url: URL, bytes: Buffer): Promise<string | undefined> {
	try {
		const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(silence) });
		const body = Buffer.from(await response.arrayBuffer());
		// A withdrawn page answers 410, with the page that says so.
		if (response.status !== 200 && response.status !== 410) return `${url} menjawab ${response.status}`;
		return body.equals(bytes) ? undefined : `${url} bukan halaman yang baru dibangun`;
	} catch {
		return `${url} tidak menjawab`;
	}
}
