/**
 * `npm run pindah`: brings content to the arrangement that this version of Corong reads, and renews the pages it was started
 * with as far as nobody has changed them. Says what it did; `--coba` only says it.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Candidate } from "../src/intake/candidate.ts";
import { migrate } from "../src/intake/pindah.ts";
import { byText } from "../src/model/kata.ts";
import { type Migration, migrations } from "../src/model/pindah.ts";
import { contentVersion, firstVersion } from "../src/model/versi-isi.ts";
import { npmRun, printSteps } from "./berkas-baru.ts";
import { defaultContent, mustExist, readOptions, stop } from "./opsi.ts";
import { starterFiles } from "./rintisan.ts";
import { begunOn, type Fate, fatesIn, noteShipped } from "./rintisan-catatan.ts";

/** What is to be written, and what is to be said of it. */
interface Plan {
	readonly files: ReadonlyMap<string, string>;
	readonly gone: readonly string[];
	readonly said: readonly string[];
}

/** Every step from a version on, over all files of a folder. */
export function planSteps(
	files: readonly Candidate[],
	version: number,
	steps: readonly Migration[] = migrations,
): Plan {
	const said: string[] = [];
	let present = files.map((file) => ({ before: file, now: file }));
	steps.slice(version - firstVersion).forEach((step, index) => {
		const next = present.map(({ before, now }) => ({ before, now: migrate(now, step) }));
		const touched = next.filter(
			({ now }, at) => now.text !== present[at]?.now.text || now.path !== present[at]?.now.path,
		);
		said.push(`Versi ${version + index + 1}: ${step.arti} (${touched.length} berkas berubah)`);
		present = next;
	});
	const reached = firstVersion + steps.length;
	const changed = present
		.map(({ before, now }) => ({ before, now: version < reached ? marked(now, reached) : now }))
		.filter(({ before, now }) => before.text !== now.text || before.path !== now.path);
	return {
		files: new Map(changed.map(({ now }) => [now.path, now.text])),
		gone: changed.filter(({ before, now }) => before.path !== now.path).map(({ before }) => before.path),
		said,
	};
}

/** `situs.yaml` with the version that the content has reached. */
const marked = (file: Candidate, version: number): Candidate =>
	file.path !== "situs.yaml"
		? file
		: {
				...file,
				text: /^versi_isi:.*$/m.test(file.text)
					? file.text.replace(/^versi_isi:.*$/m, `versi_isi: ${version}`)
					: `${file.text.replace(/\n*$/, "\n")}versi_isi: ${version}\n`,
			};

const filesIn = (folder: string): Candidate[] =>
	globSync("**/*.{md,mdx,yaml,yml}", { cwd: folder })
		.map((path) => path.replaceAll("\\", "/"))
		.sort(byText)
		.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

function write(folder: string, { files, gone }: Plan): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const path of gone) rmSync(join(folder, path));
}

/** The pages that came with the site: new words for those that nobody has changed. */
function renewShipped(folder: string, isTrial: boolean): string[] {
	const hari = begunOn(folder);
	if (!hari) return [];
	const present = starterFiles(hari);
	const fates = fatesIn(folder, present);
	const those = (fate: Fate) => present.filter(({ path }) => fates.get(path) === fate);
	const renewed = those("baru");
	if (!isTrial) {
		write(folder, { files: new Map(renewed.map(({ path, text }) => [path, text])), gone: [], said: [] });
		noteShipped(folder, hari, present);
	}
	return [
		...renewed.map(({ path }) => `Halaman bawaan diperbarui: ${path}`),
		...those("diubah").map(({ path }) => `Ada naskah baru, tetapi dibiarkan karena sudah Anda ubah: ${path}`),
	];
}

function versionOf(folder: string): number {
	const situs = parse(readFileSync(join(folder, "situs.yaml"), "utf8")) as { versi_isi?: unknown } | null;
	return typeof situs?.versi_isi === "number" ? situs.versi_isi : firstVersion;
}

if (import.meta.main) {
	const { values } = readOptions({
		options: {
			content: { type: "string", default: defaultContent },
			coba: { type: "boolean", default: false },
		},
	});
	const { content, coba } = values;
	mustExist(content);
	const version = versionOf(content);
	if (version > contentVersion)
		stop(
			`Isi ini memakai susunan versi ${version}, sedangkan Corong ini baru mengenal versi ${contentVersion}. Ambil Corong yang lebih baru.`,
		);
	const plan = planSteps(filesIn(content), version);
	if (!coba) write(content, plan);
	const said = [...plan.said, ...renewShipped(content, coba)];
	console.log(
		said.length === 0
			? `Isi di ${content} sudah versi ${contentVersion}; tidak ada yang perlu dipindahkan.`
			: `${coba ? "Yang akan dikerjakan" : "Yang dikerjakan"} di ${content}:\n${said.map((line) => `  ${line}`).join("\n")}`,
	);
	if (!coba && said.length > 0)
		printSteps(
			`${npmRun("periksa", content)}   memeriksa semua isi.`,
			`${npmRun("catat", content)}   mencatat alamat baru.`,
		);
}
