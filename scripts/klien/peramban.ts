/** A second browser than the one our own tests run in: a partner's page with our answers in it, and what it prints. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { serveFolder } from "../../tests/server.ts";
import { inFirefox, type Tab } from "./bidi.ts";
import { type Client, debian, type Site } from "./program.ts";

/** Answers that a partner shows, as names of their pages. */
const answers = ({ folder }: Site) =>
	globSync("api/v1/oembed/faq/*.json", { cwd: folder })
		.map((file) => file.replace(/^.*[\\/]|\.json$/g, ""))
		.sort()
		.slice(0, 8);

/** What oEmbed hands out for an answer, at the address the site is served at here. */
function framed({ folder, origin }: Site, slug: string): string {
	const { html, provider_url } = JSON.parse(
		readFileSync(join(folder, `api/v1/oembed/faq/${slug}.json`), "utf8"),
	) as { html: string; provider_url: string };
	return html.replaceAll(new URL(provider_url).origin, origin);
}

const partner = (site: Site, slug: string) =>
	`<!doctype html><meta charset="utf-8"><title>Mitra</title><style>body{width:360px}</style>
	<script async src="${site.origin}/sematan/corong-faq.js"></script>
	<corong-faq slug="${slug}"><a href="${site.origin}/faq/${slug}/">Jawaban</a></corong-faq>
	${framed(site, slug)}`;

/** Waits until the component has its height, and gives it with that of the plain frame. */
const heights = `new Promise((resolve) => {
	const own = document.querySelector("corong-faq").shadowRoot.querySelector("iframe");
	const plain = document.querySelector("blockquote + iframe");
	plain.scrollIntoView();
	let tries = 0;
	const look = setInterval(() => {
		if (own.offsetHeight === 0 && ++tries < 200) return;
		clearInterval(look);
		resolve([own.offsetHeight, plain.offsetHeight].join(" "));
	}, 50);
})`;

async function faultsOfFrames(site: Site, tab: Tab): Promise<string[]> {
	const slugs = answers(site);
	const pages = Object.fromEntries(slugs.map((slug) => [`/${slug}`, partner(site, slug)]));
	const other = await serveFolder(site.folder, { pages });
	const faults: string[] = [];
	for (const slug of slugs) {
		await tab.open(`${other.origin}/${slug}`);
		const [own = 0, plain = 0] = (await tab.ask(heights)).split(" ").map(Number);
		if (own < 100) faults.push(`${slug}: komponen setinggi ${own} piksel`);
		// A frame that no script sizes: the whole answer is in it, and little is empty.
		if (plain < own || plain > own * 1.8 + 60) faults.push(`${slug}: bingkai ${plain} piksel, isinya ${own}`);
		faults.push(...tab.complaints().map((text) => `${slug}: ${text}`));
	}
	await other.close();
	return faults;
}

/** Pages of a PDF; what says so may lie in a compressed part of it. */
function pagesIn(pdf: Buffer): number {
	const text = pdf.toString("latin1");
	const packed = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(([, bytes = ""]) =>
		inflateSync(Buffer.from(bytes, "latin1")).toString("latin1"),
	);
	return [text, ...packed].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function faultsOnPaper({ folder, origin }: Site, tab: Tab): Promise<string[]> {
	const posters = globSync("{tahapan/*/*,kim/*}/poster/index.html", { cwd: folder }).sort();
	const some = posters.filter((_, index) => index % Math.ceil(posters.length / 6) === 0);
	const faults: string[] = [];
	for (const file of [...some, "lapor/lembar/index.html"]) {
		const page = file.replaceAll("\\", "/").replace("index.html", "");
		await tab.open(`${origin}/${page}`);
		const sheets = Number(await tab.ask("document.querySelectorAll('.lembar').length"));
		const printed = pagesIn(await tab.print());
		if (printed !== sheets) faults.push(`${page}: tercetak ${printed} lembar dari ${sheets}`);
		faults.push(...tab.complaints().map((text) => `${page}: ${text}`));
	}
	return faults;
}

const firefox: Client = {
	name: "firefox-esr",
	what: "bingkai dan komponen di halaman mitra setinggi isinya, setiap lembar tercetak di satu lembar kertas",
	check: debian("firefox-esr", "firefox-esr", (site) =>
		inFirefox(async (tab) => ({
			faults: [...(await faultsOfFrames(site, tab)), ...(await faultsOnPaper(site, tab))],
		})),
	),
};

export const browsers: readonly Client[] = [firefox];
