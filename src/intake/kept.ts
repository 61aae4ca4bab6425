/** What the site before was made of: the texts of KIM as they were published, for when history cannot be asked. */
import { check } from "../gate/check.ts";
import { isError } from "../gate/problem.ts";
import type { World } from "../gate/world.ts";
import { placeOf } from "../model/schemas/kinds.ts";
import type { LastGood } from "./last-good.ts";
import type { Accepted } from "./loaded.ts";
import { documentOf } from "./read.ts";
import { type Kept, type KeptText, withText } from "./store.ts";

/** The kept versions of some files, as far as they still pass the gate. */
export function keptVersions(kept: Kept, paths: readonly string[], world: World): Map<string, LastGood> {
	const found = new Map<string, LastGood>();
	for (const path of paths) {
		const { text, tanggal } = kept.get(path) ?? {};
		if (text === undefined || tanggal === undefined) continue;
		const document = documentOf(path, new TextEncoder().encode(text));
		if (document.place && !check(document, world).some(isError))
			found.set(path, { document, earlier: { tanggal } });
	}
	return found;
}

/** A file as it is shown; with the day of that version, where it is an earlier one. */
export type Shown = Pick<Accepted, "path" | "text" | "digest"> & { readonly tanggal?: string | undefined };

/** What is to be kept of a site that is published on a day: every page of a KIM. */
export const toKeep = (
	accepted: readonly Shown[],
	before: Kept,
	day: string,
): ReadonlyMap<string, KeptText> =>
	new Map(
		accepted
			.filter(({ path }) => placeOf(path)?.params.kim !== undefined)
			.map((file) => {
				const { path, digest, tanggal } = file;
				const old = before.get(path);
				const first = tanggal ?? (old?.digest === digest ? old.tanggal : day);
				return [path, withText<KeptText>({ digest, tanggal: first }, () => file.text)];
			}),
	);
