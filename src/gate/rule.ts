import type { Document } from "./document.ts";
import type { Finding } from "./problem.ts";
import type { World } from "./world.ts";

/** A rule is a named question about one file. Its name is what an author sees in brackets. */
export interface Rule {
	readonly name: string;
	check(document: Document, world: World): Iterable<Finding>;
}
