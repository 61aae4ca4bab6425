/**
 * What Astro's pages cannot do for former addresses: feeds, calendars and data are served as copies, so that
 * who subscribed stays subscribed; hosts that know real redirects get their rules.
 */

import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { caddyFile } from "./hosts/caddy.ts";
import { nginxHttp, nginxServer } from "./hosts/nginx.ts";
import { headersFile, netlifyFile, redirectsFile } from "./hosts/pages.ts";
import { framed, type Gone, type Moved } from "./hosts/policy.ts";

export interface Kept {
	/** Every former page and file with the address that took over. */
	readonly moved: readonly Moved[];
	/** Public address of the site. */
	readonly origin: string;
	/** What data say of what was withdrawn. */
	readonly goneData: (gone: { alasan?: string | undefined; lihat: string }, origin: string) => object;
	/** Pages and data that were withdrawn, with what is said there. */
	readonly withdrawn: readonly {
		readonly address: string;
		readonly alasan?: string;
		readonly lihat: string;
	}[];
}

/** Folder of the rules for hosts; nothing a reader asks for lies there. */
const hostFolder = "_host";

const isPage = (address: string) => address.endsWith("/");
/** A frame stands in somebody else's page: it answers as ever, and says itself that the answer is no more. */
const isFrame = (address: string) => new RegExp(framed.pattern).test(address);
/** The file behind an answer of 410, which is no address that is gone itself. */
const shownFor = (address: string) =>
	isPage(address) ? `${address}index.html` : address.replace(/\.json$/, ".dicabut.json");

export const former = ({ moved, withdrawn, origin, goneData }: Kept): AstroIntegration => ({
	name: "corong-former",
	hooks: {
		"astro:build:done": async ({ dir }) => {
			const site = fileURLToPath(dir);
			const write = async (address: string, text: string) => {
				const file = join(site, address);
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, text);
			};
			// A page that waits for its day, or is of a KIM that is not built, has no former address either.
			const leading = moved.filter(({ to }) => existsSync(join(site, to.split("#")[0] ?? "")));
			for (const { from, to } of leading) {
				if (from.endsWith(".json") && isPage(to)) await write(from, `${JSON.stringify({ pindah: to })}\n`);
				if (isPage(from) || isPage(to)) continue;
				await mkdir(dirname(join(site, from)), { recursive: true });
				await copyFile(join(site, to), join(site, from));
			}
			// Where a page of the site says it itself, that one stays.
			const data = withdrawn.filter(
				({ address }) => address.endsWith(".json") && !existsSync(join(site, address)),
			);
			for (const { address, alasan, lihat } of data) {
				const text = `${JSON.stringify(goneData({ alasan, lihat }, origin))}\n`;
				await write(address, text);
				await write(shownFor(address), text);
			}
			const gone = [...withdrawn.filter(({ address }) => isPage(address) && !isFrame(address)), ...data].map(
				({ address }): Gone => ({ address, shown: shownFor(address) }),
			);
			await write("_redirects", redirectsFile(leading));
			await write(`${hostFolder}/netlify`, netlifyFile(leading, gone));
			await write(`${hostFolder}/nginx.conf`, nginxHttp(leading, gone));
			await write(`${hostFolder}/nginx-server.conf`, nginxServer());
			await write(`${hostFolder}/Caddyfile`, caddyFile(leading, gone));
			await write("_headers", headersFile());
		},
	},
});
