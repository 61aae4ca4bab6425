/** The last builds at a place, for whoever runs the site. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./place.ts";
import type { Figures } from "./verify.ts";

export interface Build {
	/** When it was put into service. */
	readonly waktu: string;
	readonly situs: string;
	readonly detik: number;
	readonly kesalahan: number;
	readonly ukuran: Figures;
}

const file = ({ store }: Place) => join(store, "catatan.jsonl");
const longest = 100;

/** The builds there were, the latest last. A line that was cut short by a crash is none. */
export function builds(place: Place): Build[] {
	try {
		return readFileSync(file(place), "utf8")
			.split("\n")
			.flatMap((line) => {
				try {
					return [JSON.parse(line)];
				} catch {
					return [];
				}
			});
	} catch {
		return [];
	}
}

export function note(place: Place, build: Build): void {
	const before = builds(place);
	if (before.length >= longest)
		writeFileSync(
			file(place),
			before
				.slice(-longest / 2)
				.map((each) => `${JSON.stringify(each)}\n`)
				.join(""),
		);
	appendFileSync(file(place), `${JSON.stringify(build)}\n`);
}
