/**
 * `npm run pemilik`: `.github/CODEOWNERS` from all profiles, so that GitHub asks the right people
 * before a change is published. It lies in the repository that holds the content.
 */

import { realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Owners } from "../src/gate/proposal.ts";
import { readContent } from "../src/intake/read.ts";
import { grownNames } from "../src/intake/records.ts";
import { byText } from "../src/model/kata.ts";
import { defaultContent, mustExist, project, readOptions } from "./opsi.ts";
import { ownersOf } from "./pengelola.ts";
import { sentenceOf } from "./tanya.ts";

export const codeownersPath = ".github/CODEOWNERS";

/** What no KIM looks after: the timeline, the portal's own content, code, and last the workflows. The last match counts. */
const guardedContent = ["situs.yaml", "peraturan.yaml", "pemilihan/", ...grownNames];
const guardedCode = [
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
] as const;

/** Where a content folder lies in its repository, and whether the program lies there as well. */
export interface Home {
	/** Content folder below the repository, with `/`. */
	readonly content: string;
	readonly hasCode: boolean;
}

/** The home of the sample, and of any content in a repository of its own that is laid out like it. */
const home: Home = { content: "content", hasCode: true };

/** What is guarded in a repository; the last match counts. */
export const guarded = ({ content, hasCode }: Home = home): string[] => [
	...guardedContent.map((path) => `/${content}/${path}`),
	...(hasCode ? guardedCode : []),
	"/.github/",
];

const header = (
	content: string,
) => `# Dibuat oleh npm run pemilik. Jangan disunting: yang diubah ialah kolom pengelola di
# ${content}/kim/<id>/profil.mdx dan pengurus_portal di ${content}/situs.yaml.
# Baris yang paling bawah menang. Pengurus portal ikut di setiap folder KIM, supaya usulan
# tetap dapat disetujui bila pengelolanya tidak menjawab.`;

/** The file's text. Ids and accounts come checked from \`ownersOf\`; no other text gets in. */
export function codeowners({ portal, kim }: Owners, place: Home = home): string {
	const { content } = place;
	const line = (path: string, ...accounts: string[]) => [path, ...new Set(accounts)].join(" ");
	const kims = [...kim]
		.filter(([, list]) => list.length > 0)
		.sort(([a], [b]) => byText(a, b))
		.map(([id, list]) => line(`/${content}/kim/${id}/`, ...list, ...portal));
	const groups =
		portal.length > 0
			? [
					["# Semua yang tidak disebut di bawah", line("*", ...portal)],
					["# Folder KIM", ...kims],
					[
						"# Jadwal, isi pusat, program, dan aturan main",
						...guarded(place).map((path) => line(path, ...portal)),
					],
				]
			: [
					[
						`# pengurus_portal di ${content}/situs.yaml belum diisi. Karena itu tidak ada pemilik umum: GitHub`,
						"# belum meminta persetujuan siapa pun, kecuali untuk folder KIM yang tercatat di berkas ini.",
					],
					["# Folder KIM", ...kims],
				];
	return `${[[header(content)], ...groups.filter((group) => group.length > 1)].map((group) => group.join("\n")).join("\n\n")}\n`;
}

/** Where a content folder lies: in this project, or at the top of a repository of its own. */
function homeOf(folder: string): Home & { root: string } {
	const real = realpathSync(folder);
	const below = relative(realpathSync(project), real).split(sep).join("/");
	return below.startsWith("..")
		? { root: dirname(real), content: basename(real), hasCode: false }
		: { root: project, content: below, hasCode: true };
}

/** The file as it should be for a content folder. */
export const codeownersOf = (folder: string): string =>
	codeowners(ownersOf(readContent(folder)), homeOf(folder));

if (import.meta.main) {
	const { values } = readOptions({ options: { content: { type: "string", default: defaultContent } } });
	mustExist(values.content);
	try {
		const text = codeownersOf(values.content);
		const file = join(homeOf(values.content).root, codeownersPath);
		const before = await readFile(file, "utf8").catch(() => "");
		await mkdir(dirname(file), { recursive: true });
		if (text !== before) await writeFile(file, text);
		console.log(`${relative("", file)} ${text === before ? "sudah sesuai." : "diperbarui."}`);
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = 1;
	}
}
