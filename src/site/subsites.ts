/** Every KIM as the props of its pages; each page of a subsite starts from here. */
import type { Kim } from "./kim.ts";
import { kims } from "./kim.ts";

export interface SubsiteProps {
	kim: Kim;
}

/** One static path per KIM. */
export const subsitePaths = async () =>
	(await kims()).map((kim) => ({ params: { kim: kim.id }, props: { kim } }));

/** One static path per item of each KIM. */
export async function itemPaths<T extends { slug: string }, P extends string>(
	parameter: P,
	itemsOf: (kim: string) => Promise<T[]>,
) {
	const perKim = await Promise.all(
		(await kims()).map(async (kim) =>
			(await itemsOf(kim.id)).map((item) => ({
				params: { kim: kim.id, [parameter]: item.slug } as Record<"kim" | P, string>,
				props: { kim, item },
			})),
		),
	);
	return perKim.flat();
}
