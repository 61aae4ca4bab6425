import { expect, test } from "vitest";
import type { KindName } from "../model/schemas/kinds.ts";
import { type Published, withoutOrphans } from "./published.ts";

const file = (kind: KindName, id: string): Published => ({
	path: `${kind}/${id}`,
	kind,
	accepted: { id } as Published["accepted"],
	addressed: [],
});

test("pages of a KIM wait for its profile, and say so; nothing else waits", () => {
	const standing = [file("kim", "a"), file("kabar", "a/x"), file("faq", "x"), file("kimFaq", "a/x")];
	const orphans = [file("kabar", "b/x"), file("agenda", "b/x"), file("kimHalaman", "c/x")];
	const { published, withheld } = withoutOrphans([...orphans, ...standing]);
	expect(published).toEqual(standing);
	expect(withheld).toEqual([
		{ path: "kabar/b/x", karena: "kim/b/profil.mdx" },
		{ path: "agenda/b/x", karena: "kim/b/profil.mdx" },
		{ path: "kimHalaman/c/x", karena: "kim/c/profil.mdx" },
	]);
});
