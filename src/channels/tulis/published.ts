/** What a published page is made of, opened at the desk to be mended. */
import { isKims, type PageSource, sourceOfPage } from "../../gate/addresses/sources.ts";
import { pathOf } from "../../model/schemas/kinds.ts";
import { urls } from "../../urls.ts";
import type { Choice } from "./choose.ts";
import { el } from "./dom.ts";
import { type Draft, parseFile } from "./file.ts";
import { loadJson } from "./load.ts";
import { tulis } from "./words.ts";
import { loadKim } from "./world.ts";

/** One file of the site. */
export interface PublishedFile extends Choice {
	readonly id: string;
}

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

const nameOf = (id: string) => id.split("/").at(-1) ?? id;

/** Whether a draft is of that file, and whether of the version that is shown now. */
export const isOfSame = (draft: Draft, published: Draft): { file: boolean; version: boolean } => ({
	file: draft.asal !== undefined && draft.name === published.name,
	version: draft.asal === published.asal,
});

/** Lets one of several files be chosen. */
export function chooseFile(
	area: HTMLElement,
	files: readonly PublishedFile[],
	done: (file: PublishedFile) => void,
): void {
	const cards = files.map((file) => {
		const words = el("strong", {}, nameOf(file.id).replaceAll("-", " "));
		const card = el("button", { type: "button", class: "kartu" }, el("span", {}, words));
		card.addEventListener("click", () => done(file));
		return card;
	});
	area.replaceChildren(el("p", {}, tulis.mend.which), el("div", { class: "pilihan" }, ...cards));
}
