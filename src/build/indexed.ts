/** The pages whose texts are put into an index: those that were made, and for the portal's index those that stayed as well. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { indexFor, portalIndex } from "../urls/indeks.ts";
import { shares } from "../urls/share.ts";
import { isOwnSite } from "./domain.ts";
import { filesBelow } from "./publish/mark.ts";
import { madeFacts } from "./scope/made.ts";
import { keptAt, planOfBuild } from "./scope/plan.ts";

const page = /(^|\/)index\.html$/;
const isOfPortal = (url: string) => indexFor(`/${url}`) === portalIndex;

/** Address of a page by its file, without a slash before it. */
const urlOf = (file: string): string => file.replace(page, "$1");

/** Addresses of pages, in order, without a slash before them. A KIM's or province's index stays with its pages. */
export function pagesToIndex(site: string): string[] {
	const { owners, known } = planOfBuild();
	// Pages of an own domain were moved after they were made.
	const files = isOwnSite() ? filesBelow(site) : [...madeFacts().keys()];
	const made = files.filter((file) => page.test(file)).map(urlOf);
	if (owners.has(shares.index)) return made.filter((url) => !isOfPortal(url)).sort();
	const ofCentre = [shares.centre, shares.lists].filter((share) => owners.has(share));
	const stay = ofCentre
		.flatMap((share) => [...(known?.filesOf(share).keys() ?? [])])
		.filter((file) => page.test(file))
		.map(urlOf);
	return [...new Set([...made, ...stay.filter(isOfPortal)])].sort();
}

/** Where a file of the site lies while it is built. */
export function fileAt(site: string, file: string): string {
	const made = join(site, file);
	return madeFacts().has(file) || existsSync(made) ? made : (keptAt(file) ?? made);
}
