/** Every KIM as the props of its pages; each page of a subsite starts from here. */
import { options } from "../options.ts";
import { type Kim, kimsOf } from "./kim.ts";
import { once } from "./once.ts";

export interface SubsiteProps {
	kim: Kim;
}

/** KIM whose pages this build has to make. */
export const kimsToMake = once(() => kimsOf((id) => !options.kept.has(id)));

/** One static path per KIM. */
export const subsitePaths = async () =>
	(await kimsToMake()).map((kim) => ({ params: { kim: kim.id }, props: { kim } }));

/** One static path per item of each KIM. */
export async function itemPaths<T extends { slug: string }, P extends string>(
	parameter: P,
	itemsOf: (kim: string) => Promise<readonly T[]>,
) {
	const perKim = await Promise.all(
		(await kimsToMake()).map(async (kim) =>
			(await itemsOf(kim.id)).map((item) => ({
				params: { kim: kim.id, [parameter]: item.slug } as Record<"kim" | P, string>,
				props: { kim, item },
			})),
		),
	);
	return perKim.flat();
}
