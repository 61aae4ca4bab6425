/**
 * `npm run pemilik`: `.github/CODEOWNERS` from all profiles, so that GitHub asks the right people
 * before a change is published.
 */

import { readFile, writeFile } from "node:fs/promises";
import type { Owners } from "../src/gate/proposal.ts";
import { readContent } from "../src/intake/read.ts";
import { byText } from "../src/model/kata.ts";
import { ownersOf } from "./pengelola.ts";
import { sentenceOf } from "./tanya.ts";

export const codeownersPath = ".github/CODEOWNERS";

/** What no KIM looks after: the timeline, the portal's own content, code, and last the workflows. The last match counts. */
export const guarded = [
	"/content/situs.yaml",
	"/content/peraturan.yaml",
	"/content/pemilihan/",
	"/content/addresses.txt",
	"/content/answers.jsonl",
	"/deploy/",
	"/docs/",
	"/public/",
	"/src/",
	"/scripts/",
	"/tests/",
	"/.vscode/",
	"/.ci/",
	"/package.json",
	"/package-lock.json",
	"/astro.config.mjs",
	"/biome.json",
	"/tsconfig.json",
	"/vitest.config.ts",
	"/.github/",
] as const;

const header = `# Dibuat oleh npm run pemilik. Jangan disunting: yang diubah ialah kolom pengelola di
# content/kim/<id>/profil.mdx dan pengurus_portal di content/situs.yaml.
# Baris yang paling bawah menang. Pengurus portal ikut di setiap folder KIM, supaya usulan
# tetap dapat disetujui bila pengelolanya tidak menjawab.`;

/** The file's text. Ids and accounts come checked from \`ownersOf\`; no other text gets in. */
export function codeowners({ portal, kim }: Owners): string {
	const line = (path: string, ...accounts: string[]) => [path, ...new Set(accounts)].join(" ");
	const kims = [...kim]
		.filter(([, list]) => list.length > 0)
		.sort(([a], [b]) => byText(a, b))
		.map(([id, list]) => line(`/content/kim/${id}/`, ...list, ...portal));
	const groups =
		portal.length > 0
			? [
					["# Semua yang tidak disebut di bawah", line("*", ...portal)],
					["# Folder KIM", ...kims],
					["# Jadwal, isi pusat, program, dan aturan main", ...guarded.map((path) => line(path, ...portal))],
				]
			: [
					[
						"# pengurus_portal di content/situs.yaml belum diisi. Karena itu tidak ada pemilik umum: GitHub",
						"# belum meminta persetujuan siapa pun, kecuali untuk folder KIM yang tercatat di berkas ini.",
					],
					["# Folder KIM", ...kims],
				];
	return `${[[header], ...groups.filter((group) => group.length > 1)].map((group) => group.join("\n")).join("\n\n")}\n`;
}

/** The file as it should be for a content folder. */
export const codeownersOf = (folder: string): string => codeowners(ownersOf(readContent(folder)));

if (import.meta.main) {
	try {
		const text = codeownersOf("content");
		const before = await readFile(codeownersPath, "utf8").catch(() => "");
		if (text !== before) await writeFile(codeownersPath, text);
		console.log(`${codeownersPath} ${text === before ? "sudah sesuai." : "diperbarui."}`);
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = 1;
	}
}
