/** Links by name, as Obsidian and wikis have them. */
import { isAddressed, kimKinds, pathOf, placeOf } from "../model/schemas/kinds.ts";
import { slugOf } from "../model/slug.ts";
import { urls } from "../urls.ts";
import { chiefOf } from "./addresses/families.ts";
import type { Document } from "./document.ts";
import type { World } from "./world.ts";

/** The words, as a link where a page of that name is there. */
export function linkTo(target: string, words: string, { place }: Document, world: World): string {
	const slug = slugOf(
		target
			.replace(/#.*$/, "")
			.replace(/^.*\//, "")
			.replace(/\.mdx?$/i, ""),
	);
	const { kim } = place?.params ?? {};
	const label = words.trim();
	if (kim && slug === "profil") return `[${label}](${urls.kimProfile(kim)})`;
	const own = kim ? kimKinds.map((kind) => placeOf(pathOf(kind, `${kim}/${slug}`))) : [];
	const central = [
		placeOf(`faq/${slug}.mdx`),
		placeOf(`klarifikasi/${slug}.mdx`),
		placeOf(`halaman/${slug}.mdx`),
	];
	const found = [...own, ...central].find((one) => one && world.ids(one.kind).has(one.id));
	return found && isAddressed(found.kind) ? `[${label}](${chiefOf(found.kind, found.id)})` : label;
}
