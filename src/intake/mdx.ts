/** The `.mdx` files a site is made of, as Astro is given them. */
import { relative } from "node:path";
import { formatOf, type KindName, kindNames, kinds } from "../model/schemas/kinds.ts";
import { loadOnce } from "./load.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/** Where Astro takes an `.mdx` to lie, below the project. There need be no such file: its text is what the gate accepted. */
export const moduleOf = ({ path }: Pick<Accepted, "path">): string => `content/${path.replaceAll("\\", "/")}`;

const mdxKinds = kindNames.filter((kind) => formatOf(kinds[kind].path) === "mdx");

/** So many profiles are modules of the site; each costs 6 ms and 0.4 MB. Of more, all are rendered as earlier versions are. */
const most = 100;

/** Whether profiles are modules of the site, and in Astro's store; of many KIM they are neither. */
export const profilesAreModules = (loaded: Loaded, kim?: readonly string[]): boolean =>
	loaded.of("kim").filter(({ id }) => !kim || kim.includes(id)).length + loaded.elsewhere.kims.length <= most;

/**
 * Text of every `.mdx` to compile, by where Astro takes it to lie; of profiles only those of the KIM that are
 * built. What was withdrawn is shown nowhere, and an earlier version of a file is no module: it has no file.
 */
export function mdxModules(loaded: Loaded, kim?: readonly string[]): ReadonlyMap<string, string> {
	const built = (kind: KindName) => {
		const all = loaded.of(kind) as Accepted[];
		if (kind !== "kim") return all;
		return profilesAreModules(loaded, kim) ? all.filter(({ id }) => !kim || kim.includes(id)) : [];
	};
	return new Map(
		mdxKinds.flatMap((kind) =>
			built(kind)
				.filter(({ id, data }) => !("dicabut" in Object(data)) && !loaded.earlier(kind, id))
				.map((accepted) => [moduleOf(accepted), accepted.text] as const),
		),
	);
}

/** The same for who asks often and must follow every save; asked again and again it is worked out once. */
export function contentModules(folder: string, kim?: readonly string[]) {
	const known = new WeakMap<Loaded, ReadonlyMap<string, string>>();
	return {
		async texts() {
			const loaded = await loadOnce(folder);
			const texts = known.get(loaded) ?? mdxModules(loaded, kim);
			known.set(loaded, texts);
			return texts;
		},
		moduleAt: (file: string) => moduleOf({ path: relative(folder, file) }),
	};
}
