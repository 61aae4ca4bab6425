/** What the gate says of a delivery before anything of it is written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { isError } from "../../src/gate/problem.ts";
import type { WorldData } from "../../src/gate/world.ts";
import { type Candidate, checkCandidates } from "../../src/intake/candidate.ts";
import { judgePicture } from "../../src/intake/pictures.ts";
import { viewFiles } from "../../src/intake/read.ts";
import { limits } from "../../src/model/limits.ts";
import { formatProblems } from "../terminal.ts";
import type { Asset } from "./arrivals.ts";

export interface Judgement {
	/** Whether it may be published. */
	readonly isGood: boolean;
	/** Problems as a person reads them; nothing when there are none. */
	readonly said: string;
}

/** Judges texts with the pictures that come along; those lie in a folder of their own until then. */
export async function judge(
	texts: readonly Candidate[],
	assets: readonly Asset[],
	folder: string,
	world: WorldData,
): Promise<Judgement> {
	const staging = mkdtempSync(join(tmpdir(), "corong-terima-"));
	try {
		for (const { path, bytes } of assets) {
			mkdirSync(dirname(join(staging, path)), { recursive: true });
			writeFileSync(join(staging, path), bytes);
		}
		const problems = await checkCandidates(texts, folder, world, viewFiles(staging));
		const bad = (await Promise.all(assets.map((asset) => assetFault(staging, asset)))).flat();
		const textOf = (path: string) => texts.find((text) => text.path === path)?.text ?? "";
		const said = problems.length > 0 ? [formatProblems(problems, folder, textOf)] : [];
		return { isGood: bad.length === 0 && !problems.some(isError), said: [...bad, ...said].join("\n") };
	} finally {
		rmSync(staging, { recursive: true });
	}
}

/** Why a picture or a document cannot be used. */
async function assetFault(staging: string, { path, bytes }: Asset): Promise<string[]> {
	const isDocument = path.endsWith(".pdf");
	const told = (why: string) => [
		`"${basename(path)}" tidak dapat dipakai: ${why}. Minta pengirim menyimpannya ulang.`,
	];
	if (bytes.length > (isDocument ? limits.fileBytes : limits.pictureBytes)) return told("terlalu besar");
	const fact = viewFiles(staging)(path);
	if (!fact || fact.fault) return told(fact?.fault ?? "tidak terbaca");
	const { fault } = isDocument ? {} : await judgePicture(join(staging, path));
	return fault ? told(fault) : [];
}
