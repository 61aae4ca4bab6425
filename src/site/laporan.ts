/** What the gate said of this build's content, for the report page and the notices on pages. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isError, type Problem } from "../gate/problem.ts";
import { type KindName, kimOfPath } from "../model/schemas/kinds.ts";
import { contentVersion } from "../model/versi-isi.ts";
import { options } from "../options.ts";
import { content } from "./content.ts";

export interface ReportGroup {
	/** KIM whose files these are; `undefined` for central content. */
	kim?: string;
	berkas: {
		path: string;
		masalah: Problem[];
		/** `tertahan`: good itself, but not published because of the file in `karena`. */
		keadaan: "terbit" | "versi-lama" | "tidak-terbit" | "tertahan";
		versi?: string;
		karena?: string;
	}[];
}

/** What made the site: the version of the program, and of the arrangement of content it reads. */
export function madeBy(): { corong: string; versi_isi: number } {
	const { version } = JSON.parse(readFileSync(join(options.root, "package.json"), "utf8")) as {
		version: string;
	};
	return { corong: version, versi_isi: contentVersion };
}

/** Problems by owner and file, with what became of each file. */
export async function gateReport(): Promise<{ bagian: ReportGroup[]; kesalahan: number; perhatian: number }> {
	const { problems, rejected, withheld, about } = await content();
	const fates = new Map(rejected.map(({ path, earlier }) => [path, earlier]));
	const causes = new Map(withheld.map(({ path, karena }) => [path, karena]));
	const byFile = Object.groupBy(problems, about);
	const files = [...new Set([...Object.keys(byFile), ...causes.keys()])].map((path) => {
		const versi = fates.get(path)?.tanggal;
		const karena = causes.get(path);
		const keadaan = karena ? "tertahan" : !fates.has(path) ? "terbit" : versi ? "versi-lama" : "tidak-terbit";
		return { path, masalah: byFile[path] ?? [], keadaan, versi, karena } as const;
	});
	const bagian = Object.entries(Object.groupBy(files, ({ path }) => kimOfPath(path) ?? "")).map(
		([kim, berkas = []]) => ({ kim: kim || undefined, berkas }),
	);
	const kesalahan = problems.filter(isError).length;
	return { bagian, kesalahan, perhatian: problems.length - kesalahan };
}

/** Day of the earlier version that is shown in place of a file with an error; `undefined` when it is current. */
export async function heldBack(kind: KindName, id: string): Promise<Temporal.PlainDate | undefined> {
	const earlier = (await content()).earlier(kind, id);
	return earlier && Temporal.PlainDate.from(earlier.tanggal);
}
