/** What a good file gives to the site, and which good files have to wait for another. */
import { type Entry, entriesOf } from "../gate/addresses/entries.ts";
import type { Document } from "../gate/document.ts";
import { isOfKim, type KindName } from "../model/schemas/kinds.ts";
import { namedIn } from "../text/named.ts";
import { textDigest } from "./digest.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/** What a file gives to the site; taken while its body is at hand. */
export interface Published {
	path: string;
	kind: KindName;
	accepted: Accepted;
	addressed: Entry[];
}

/** Addresses of this site that a text may link to. */
const addressesIn = (text: string) => [...new Set(text.match(/(?<=[("'\s=])\/[^\s"')>\]]+/g))];

/** What a document gives; nothing when it stands in no known place or its fields do not fit. */
export function publishedOf(document: Document | undefined): Published | undefined {
	if (!document?.place || !document.fields?.success) return undefined;
	const { place, text, path } = document;
	const { kind, id } = place;
	const { data } = document.fields;
	const named = place.params.kim === undefined ? "" : textDigest(namedIn(text));
	return {
		path,
		kind,
		accepted: { id, path, data, text, digest: textDigest(text), named, leads: addressesIn(text) } as Accepted,
		addressed: entriesOf({ kind, id, data, document }),
	};
}

/** Splits off the pages of a KIM without a profile: there is no subsite to show them in. */
export function withoutOrphans(files: readonly Published[]): {
	published: Published[];
	withheld: Loaded["withheld"];
} {
	const kims = new Set(files.filter(({ kind }) => kind === "kim").map(({ accepted }) => accepted.id));
	const published: Published[] = [];
	const withheld: Loaded["withheld"] = [];
	for (const file of files) {
		const kim = file.accepted.id.split("/")[0] ?? "";
		if (isOfKim(file.kind) && !kims.has(kim))
			withheld.push({ path: file.path, karena: `kim/${kim}/profil.mdx` });
		else published.push(file);
	}
	return { published, withheld };
}
