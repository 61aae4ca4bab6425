/** The files that a page of the site is made of, found and read by the engine. */
import { isKims, type PageSource, sourceOfPage } from "../../gate/addresses/sources.ts";
import { pathOf } from "../../model/schemas/kinds.ts";
import { nameOf } from "../../model/slug.ts";
import { urls } from "../../urls.ts";
import type { Draft } from "./draft.ts";
import { parseFile } from "./file.ts";
import { loadJson, loadKim } from "./load.ts";
import type { PublishedFile } from "./published.ts";

const fileOf = ({ kind, id }: Pick<PageSource, "kind" | "id">): PublishedFile => ({
	kim: isKims(kind) ? (id.split("/")[0] ?? "") : "",
	kind,
	id,
});

/** The files that the page at an address is made of; none where nobody mends it here. */
export async function filesOfPage(address: string): Promise<PublishedFile[]> {
	const source = sourceOfPage(address);
	if (!source?.isList) return source ? [fileOf(source)] : [];
	const { ids } = await loadKim(source.id);
	return (ids[source.kind] ?? []).map((id) => fileOf({ kind: source.kind, id }));
}

/** The file as it is shown on the site. Throws when it does not come. */
export async function openPublished({ kind, id }: PublishedFile): Promise<Draft> {
	const { text } = await loadJson<{ text: string }>(urls.tulisSource(pathOf(kind, id)));
	return { ...parseFile(text, nameOf(id)), asal: text };
}
