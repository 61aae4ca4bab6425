/** What becomes of a file when a text that was sent is taken in. */
import { changesBetween, withChanges } from "../../src/channels/tulis/kiriman/lines.ts";
import type { Sent } from "./arrivals.ts";
import { type Clash, merge } from "./merge.ts";
import { findVersion, presentVersion, type Version } from "./versions.ts";

export type Outcome =
	| {
			readonly kind: "tulis";
			readonly path: string;
			/** The present text; empty for a new file. */
			readonly before: string;
			readonly after: string;
			readonly isNew: boolean;
			/** It was made from an earlier version, and goes together with what was changed since. */
			readonly isMerged?: true;
			/** Nobody knows which version it was made from: it takes the place of the present one. */
			readonly isReplaced?: true;
	  }
	| { readonly kind: "sama"; readonly path: string }
	| {
			readonly kind: "bentrok";
			readonly path: string;
			readonly clashes: readonly Clash[];
			readonly isUnknown?: true;
	  }
	| { readonly kind: "tolak"; readonly path: string; readonly why: string };

/** A file that is to be written. */
export type Write = Extract<Outcome, { kind: "tulis" }>;

/** The text that somebody sent, on top of what lies in the folder. */
export function resolve(folder: string, sent: Sent): Outcome {
	const { path, versi } = sent;
	const present = presentVersion(folder, path);
	if (!present) return freshFile(sent);
	const done = present.text === sent.text || present.shown === sent.text;
	if (done) return { kind: "sama", path };
	if (versi === undefined) return inPlace(path, present, sent);
	const base = findVersion(folder, path, versi, present);
	if (!base) return unknownVersion(present, sent);
	const changes = sent.changes ?? changesBetween(base.shown, sent.text ?? "");
	return onTop(path, base, present, changes);
}

function freshFile({ path, versi, text, changes = [] }: Sent): Outcome {
	if (versi !== undefined)
		return {
			kind: "tolak",
			path,
			why: "Berkas ini sudah tidak ada di folder isi: mungkin berganti nama atau dihapus. Cari nama barunya, lalu sampaikan kepada pengirim.",
		};
	const after = text ?? withChanges("", changes);
	return after === undefined
		? { kind: "tolak", path, why: damaged }
		: { kind: "tulis", path, before: "", after, isNew: true };
}

const damaged =
	"Nomor baris di pesan ini tidak cocok dengan isinya. Minta pengirim menyalinnya sekali lagi dari meja tulis.";

/** A whole text for a file that is there, from whatever version. */
function inPlace(path: string, { text: before }: Version, { text, changes = [] }: Sent): Outcome {
	const after = text ?? withChanges("", changes);
	if (after === undefined) return { kind: "tolak", path, why: damaged };
	if (after === before) return { kind: "sama", path };
	return { kind: "tulis", path, before, after, isNew: false, isReplaced: true };
}

function unknownVersion({ shown }: Version, { path, changes, text = "" }: Sent): Outcome {
	const sent = changes ?? changesBetween(shown, text);
	const lines = shown.split("\n");
	const clashes = sent.map(({ at, was, now }) => ({
		was: changes ? was : [],
		now: lines.slice(at - 1, at - 1 + Math.max(was.length, 1)),
		sent: now,
	}));
	return { kind: "bentrok", path, clashes, isUnknown: true };
}

function onTop(path: string, base: Version, present: Version, sent: Parameters<typeof merge>[2]): Outcome {
	// What is not shown to anybody stays as it is.
	const full = withChanges(base.text, sent, base.shown);
	if (full === undefined) return { kind: "tolak", path, why: damaged };
	const merged = merge(base.text, present.text, changesBetween(base.text, full));
	if ("clashes" in merged) return { kind: "bentrok", path, clashes: merged.clashes };
	const after = withChanges(base.text, merged.changes);
	if (after === undefined) return { kind: "tolak", path, why: damaged };
	if (after === present.text) return { kind: "sama", path };
	const isMerged = base.text !== present.text;
	return { kind: "tulis", path, before: present.text, after, isNew: false, ...(isMerged && { isMerged }) };
}
