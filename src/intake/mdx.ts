/** The `.mdx` files a site is made of, as Astro is given them. */
import { relative } from "node:path";
import { formatOf, kindNames, kinds } from "../model/schemas/kinds.ts";
import { loadOnce } from "./load.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/** Where Astro takes an `.mdx` to lie, below the project. There need be no such file: its text is what the gate accepted. */
export const moduleOf = ({ path }: Pick<Accepted, "path">): string => `content/${path.replaceAll("\\", "/")}`;

const mdxKinds = kindNames.filter((kind) => formatOf(kinds[kind].path) === "mdx");

/**
 * Text of every `.mdx` to compile, by where Astro takes it to lie; of profiles only those of the KIM that are
 * built. What was withdrawn is shown nowhere, and an earlier version of a file is no module: it has no file.
 */
export const mdxModules = (loaded: Loaded, kim?: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		mdxKinds.flatMap((kind) =>
			(loaded.of(kind) as Accepted[])
				.filter(({ id, data }) => {
					const isBuilt = kind !== "kim" || !kim || kim.includes(id);
					return isBuilt && !("dicabut" in Object(data)) && !loaded.earlier(kind, id);
				})
				.map((accepted) => [moduleOf(accepted), accepted.text] as const),
		),
	);

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
