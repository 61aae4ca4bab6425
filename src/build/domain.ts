/**
 * Makes one KIM's own site of a built one: its pages move to the root, what they load comes along, and everything else
 * is a link to the portal. Runs before anything is written that names pages: the rules for hosts, the search.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { comesAlong, type Domain, onDomain } from "../urls/domain.ts";
import { absolute, liveOn, ownDomain } from "../urls.ts";
import type { Kept } from "./former.ts";
import { filesBelow } from "./publish/mark.ts";

/** Makes the site that is built one KIM's own, or a portal again; a portal has no domain. */
export function settleDomain(kim: string | undefined, portal: string): Domain | undefined {
	liveOn(kim === undefined ? undefined : { kim, portal });
	return ownDomain();
}

/** Whether what is built is one KIM's own site. */
export const isOwnSite = (): boolean => ownDomain() !== undefined;

/** The path under which this site serves what has a path on the portal; `undefined` where it does not. */
export function servedAs(path: string): string | undefined {
	const domain = ownDomain();
	if (!domain) return path;
	return comesAlong(path, domain) ? onDomain(path, domain) : undefined;
}

/** The public address of a page of this site, by the one it was built with. */
export const publicAddress = (built: string): string => absolute(new URL(built).pathname, built);

/** Of what is kept at addresses of the portal, that which this site serves. */
export const keptHere = ({ moved, withdrawn }: Kept): Kept => ({
	moved: moved.flatMap(({ from, to }) => {
		const [here, there] = [servedAs(from), servedAs(to)];
		return here && there ? [{ from: here, to: there }] : [];
	}),
	withdrawn: withdrawn.flatMap((one) => {
		const address = servedAs(one.address);
		return address ? [{ ...one, address }] : [];
	}),
});

/** Scripts and styles stay to the letter, for their hashes are in the page's policy. */
const tag = /<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
/** Attributes that hold site paths: one, several with what belongs to each, or one behind a delay. */
const attribute = /(\s[\w-]+=")(\/(?!\/)[^"]*|\d+; ?url=\/[^"]*)(?=")/g;
const single = /(^|[\s=])(\/(?!\/)[^\s,]*)/g;

/** A page as it stands on the domain. */
export const movedPage = (html: string, domain: Domain): string =>
	html.replace(tag, (markup, code?: string) =>
		code
			? markup
			: markup.replace(
					attribute,
					(_, before: string, value: string) =>
						before + value.replace(single, (__, gap: string, path: string) => gap + onDomain(path, domain)),
				),
	);

export const domainSite = (domain: Domain): AstroIntegration => ({
	name: "corong-domain",
	hooks: {
		"astro:build:done": ({ dir }) => {
			const site = fileURLToPath(dir);
			const files = filesBelow(site);
			for (const file of files) if (!comesAlong(`/${file}`, domain)) rmSync(join(site, file));
			for (const file of files) if (comesAlong(`/${file}`, domain)) move(site, file, domain);
			for (const folder of ["kim", "api"]) rmSync(join(site, folder), { recursive: true, force: true });
		},
	},
});

function move(site: string, file: string, domain: Domain): void {
	const from = join(site, file);
	if (file.endsWith(".html")) writeFileSync(from, movedPage(readFileSync(from, "utf8"), domain));
	const to = join(site, onDomain(`/${file}`, domain));
	if (to === from) return;
	if (existsSync(to)) throw new Error(`${file} and a file of the site itself want the same address`);
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}
