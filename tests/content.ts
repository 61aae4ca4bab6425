/** The authors' files: their stages as plain YAML, which the built site must agree with, and copies to change. */
import { cpSync, globSync, readFileSync, rmSync } from "node:fs";
import { parse } from "yaml";
import { recordNames } from "../src/intake/records.ts";
import { placeOf } from "../src/model/schemas/kinds.ts";
import { waitsOn } from "../src/model/terbit.ts";
import { root } from "./bangun.ts";

/** `per_tanggal` of the sample. */
export const sampleDay = "2020-11-17";

interface Line {
	readonly mulai?: string;
	readonly selesai?: string;
	readonly status?: string;
	readonly aturan?: string;
	readonly ditetapkan?: string;
}
export interface StageFile {
	readonly id: string;
	readonly judul: string;
	readonly jadwal: readonly Line[];
	readonly pengecualian?: readonly (Line & { readonly wilayah: string })[];
	readonly berlaku_untuk?: readonly string[];
	readonly tindakan?: string;
	readonly utama?: boolean;
}

/** Every stage file of an election. */
export const stageFiles = (election: string): StageFile[] =>
	globSync(`content/pemilihan/${election}/tahapan/*.mdx`, { cwd: root })
		.sort()
		.map((file) => {
			const [, frontmatter = ""] = readFileSync(root + file, "utf8").split(/^---$/m);
			return { id: file.replace(/^.*[\\/]|\.mdx$/g, ""), ...parse(frontmatter) };
		});

/** Whether a file of the sample, as a path below `content/`, waits for a day after the one it is shown as of. */
export function isNotYet(path: string): boolean {
	const kind = placeOf(path.replaceAll("\\", "/"))?.kind;
	const [, frontmatter = ""] = readFileSync(`${root}content/${path}`, "utf8").split(/^---$/m);
	return kind !== undefined && waitsOn(sampleDay, kind, parse(frontmatter));
}

/** Subsites, where they lie, and the race their residents vote in. */
export const subsites = {
	sekarbela: { wilayah: "52.71", race: "wali-kota" },
	"swarga-bara": { wilayah: "64.08", race: "bupati" },
	"singa-geweh": { wilayah: "64.08", race: "bupati" },
	"sangatta-utara": { wilayah: "64.08", race: "bupati" },
} as const;

/** Whether voters of a race live through a stage. */
export const concerns = ({ berlaku_untuk }: StageFile, race: string) =>
	berlaku_untuk === undefined || berlaku_untuk.includes(race);

/** The day the sample is shown as of. */
export const asOf = "2020-11-17";

/** Dates of regions that were known by then: decided, or without a day of decision already begun. */
export const filedExceptions = ({ pengecualian = [] }: StageFile) =>
	pengecualian.filter(({ ditetapkan, mulai, selesai }) => (ditetapkan ?? mulai ?? selesai ?? "") <= asOf);

/** The line that holds in a region: its own, or the last of the ledger. */
export const lineOf = (stage: StageFile, wilayah?: string): Line =>
	filedExceptions(stage).find((own) => wilayah?.startsWith(own.wilayah)) ?? stage.jadwal.at(-1) ?? {};

/** Copies the sample's content to a folder that is not there yet; nothing of the copy was ever published but what `records` tell. */
export function copyContent(folder: string, ...records: readonly string[]): void {
	cpSync(`${root}content`, folder, { recursive: true });
	for (const name of recordNames) if (!records.includes(name)) rmSync(`${folder}/${name}`, { force: true });
}
