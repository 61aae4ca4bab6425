import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { type EntrySchema, entrySchema, type KindName, kindNames } from "./model/schemas/kinds.ts";
import { region } from "./model/schemas/region.ts";
import { kindLoader, regionLoader } from "./site/loaders.ts";

const ofKind = (kind: KindName): [KindName, object] => [
	kind,
	defineCollection({ loader: kindLoader(kind), schema: entrySchema(kind) }),
];

export const collections = {
	...(Object.fromEntries(kindNames.map(ofKind)) as {
		[K in KindName]: { loader: Loader; schema: EntrySchema<K> };
	}),
	wilayah: defineCollection({ loader: regionLoader, schema: region }),
};
