/** What a build notes beside a site of the whole content it was made of, so that the next one reads only what somebody touched. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Place } from "../src/build/publish/place.ts";
import { countryFile, searchFile } from "../src/build/publish/sites.ts";
import { handedNote } from "../src/channels/cari/handed.ts";
import { daysOf } from "../src/intake/clock.ts";
import type { Country } from "../src/intake/country.ts";
import type { Look } from "../src/intake/look.ts";
import type { Zona } from "../src/model/wilayah.ts";
import { dayIn } from "./content.ts";
import { codeHere, optional } from "./lingkup.ts";
import type { ContentRows } from "./pengurus-halaman.ts";
import { buildSettings } from "./sudah-terbit.ts";

export interface CountryNote {
	/** What it was noted under besides KIM: program, options, days, files of the centre. */
	readonly under: string;
	/** The zone of the site, and the day on its clock: on another day other things are told. */
	readonly zona: Zona;
	readonly hari: string;
	/** The day the site is seen as of. */
	readonly day: string;
	readonly country: Country;
	/** The key of what Vite made for it. */
	readonly bundle: string;
	readonly rows: ContentRows;
	/** Of what was noted of the search beside it, where that is there. */
	readonly search: number | undefined;
}

/** What a country is noted under; nothing where a later write into a file of the centre might not be told. */
export function underIn({ stamps }: Look, isCompressed: boolean): string | undefined {
	if (stamps.centre === undefined) return undefined;
	const made = [codeHere(), buildSettings(), daysOf(process.env.CORONG_TODAY), isCompressed, stamps.centre];
	return createHash("sha256").update(JSON.stringify(made)).digest("hex");
}

/** What was noted of the content that a site was made of, where all but KIM is as it was. */
export function countryAt(
	place: Place,
	site: string | undefined,
	under: string | undefined,
): CountryNote | undefined {
	if (site === undefined || under === undefined) return undefined;
	try {
		const note = JSON.parse(readFileSync(countryFile(place, site), "utf8")) as CountryNote;
		return note.under === under && note.hari === dayIn(note.zona) ? note : undefined;
	} catch {
		return undefined;
	}
}

export const noteCountry = (place: Place, site: string, note: CountryNote): void =>
	optional(() => writeFileSync(countryFile(place, site), JSON.stringify(note)));

/** Notes what the search of a site is made of: what was handed over, else what was noted of the site before. */
export function noteSearch(place: Place, site: string, before: string | undefined): number | undefined {
	try {
		const bytes = Buffer.from(handedNote() ?? readFileSync(searchFile(place, before ?? "")));
		writeFileSync(searchFile(place, site), bytes);
		return crc32(bytes);
	} catch {
		return undefined;
	}
}

/** What was noted of the search of a site, as it was written. */
export function searchAt(
	place: Place,
	site: string | undefined,
	{ search }: CountryNote,
): string | undefined {
	if (site === undefined || search === undefined) return undefined;
	try {
		const text = readFileSync(searchFile(place, site), "utf8");
		return crc32(text) === search ? text : undefined;
	} catch {
		return undefined;
	}
}
