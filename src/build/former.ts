/**
 * What Astro's pages cannot do for former addresses: feeds, calendars and data are served as copies, so that
 * who subscribed stays subscribed; hosts that know real redirects get their rules.
 */

import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { urls } from "../urls.ts";
import { caddyFile } from "./hosts/caddy.ts";
import { nginxHttp, nginxServer } from "./hosts/nginx.ts";
import { headersFile, netlifyFile, redirectsFile } from "./hosts/pages.ts";
import { framed, type Gone, type Moved } from "./hosts/policy.ts";
import { keptAt } from "./scope/plan.ts";

export interface Kept {
	/** Every former page and file with the address that took over. */
	readonly moved: readonly Moved[];
	/** Pages and data that were withdrawn, with what is said there. */
	readonly withdrawn: readonly ({ readonly address: string } & Told)[];
}

/** What is said of something withdrawn. */
interface Told {
	readonly alasan?: string | undefined;
	readonly lihat: string;
}

/** Folder of the rules for hosts; nothing a reader asks for lies there. */
const hostFolder = "_host";

const isPage = (address: string) => address.endsWith("/");
const fileOf = (address: string) => (isPage(address) ? `${address}index.html` : address);
/**
 * Frames stand in somebody else's page, and oEmbed asks for them: both answer as ever, and say themselves that the
 * answer is no more.
 */
const answersStill = (address: string) =>
	new RegExp(framed.pattern).test(address) || address.includes("/oembed/");
/** The file behind an answer of 410, which is no address that is gone itself. */
const shownFor = (address: string) =>
	isPage(address) ? fileOf(address) : address.replace(/\.json$/, ".dicabut.json");

/** Where what answers at an address lies: in this site, or still in the one before. */
function placeIn(site: string, address: string): string | undefined {
	const [path = ""] = address.split("#");
	const here = join(site, path);
	return existsSync(here) ? here : keptAt(fileOf(path).slice(1));
}

async function copyTo(file: string, from = ""): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await copyFile(from, file);
}

/** The picture of a shared link, for chats that show it again under its former address. */
async function keepPicture(site: string, from: string, to: string): Promise<void> {
	if (!isPage(from) || !isPage(to)) return;
	const [old, now] = [from, to].map((page) => urls.kartu(page.slice(1, -1))) as [string, string];
	const picture = placeIn(site, now);
	if (picture && !existsSync(join(site, old))) await copyTo(join(site, old), picture);
}

/** What an address book keeps. */
export const keptIn = ({ redirects, live }: AddressBook): Kept => ({
	moved: redirects,
	withdrawn: [...live].flatMap(([address, entry]) =>
		entry?.dicabut && !address.includes("#") ? [{ address, ...entry.dicabut }] : [],
	),
});

/** As much of the gate's address book as is needed here. */
export interface AddressBook {
	readonly redirects: readonly Moved[];
	readonly live: ReadonlyMap<string, { readonly dicabut?: Told | undefined } | undefined>;
}

/** Writes what is kept into a site that is otherwise whole. */
export async function writeFormer(site: string, { moved, withdrawn }: Kept): Promise<void> {
	const write = async (address: string, text: string) => {
		const file = join(site, address);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	};
	const isBuilt = (address: string) => placeIn(site, address) !== undefined;
	// A page that waits for its day, or is of a KIM that is not built, has no former address either.
	const leading = moved.filter(({ to }) => isBuilt(to));
	for (const { from, to } of leading) {
		await keepPicture(site, from, to);
		if (from.endsWith(".json") && isPage(to)) await write(from, `${JSON.stringify({ pindah: to })}\n`);
		if (isPage(from) || isPage(to)) continue;
		await copyTo(join(site, from), placeIn(site, to));
	}
	const gone = withdrawn
		.filter(({ address }) => !answersStill(address) && isBuilt(address))
		.map(({ address }): Gone => ({ address, shown: shownFor(address) }));
	for (const { address, shown } of gone)
		if (!isPage(address)) await copyTo(join(site, shown), placeIn(site, address));
	await write("_redirects", redirectsFile(leading));
	await write(`${hostFolder}/netlify`, netlifyFile(leading, gone));
	await write(`${hostFolder}/nginx.conf`, nginxHttp(leading, gone));
	await write(`${hostFolder}/nginx-server.conf`, nginxServer());
	await write(`${hostFolder}/Caddyfile`, caddyFile(leading, gone));
	await write("_headers", headersFile());
}

export const former = (kept: Kept): AstroIntegration => ({
	name: "corong-former",
	hooks: { "astro:build:done": ({ dir }) => writeFormer(fileURLToPath(dir), kept) },
});
