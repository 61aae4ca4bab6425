/**
 * What the command line decided, for the one process that builds. `scripts/` sets these variables;
 * nothing else reads the environment.
 */
const read = (name: string) => process.env[`CORONG_${name}`] || undefined;

/** `2/4`; asked of each file, so that it is read once. */
function shardIn(text = ""): { readonly part: number; readonly of: number } | undefined {
	const [part, of] = text.split("/").map(Number);
	return part && of ? { part, of } : undefined;
}

const plan = Symbol.for("corong.plan");
interface Plan {
	readonly owners: ReadonlySet<string>;
	readonly renewal?: Renewal;
}
const planned = () => (globalThis as { [plan]?: Plan })[plan];

/** What is told of the country where only some KIM are at hand: of all others, what the site before says. */
export interface Renewal {
	/** Folder of that site. */
	readonly site: string;
	/** What was noted of its search; see `channels/cari/noted.ts`. */
	readonly search: string;
}

export const options = {
	/** This project's own folder. Astro runs the code from a bundle that lies elsewhere, so it has to be told. */
	root: read("ROOT") ?? process.cwd(),
	/** Content folder. */
	content: read("CONTENT") ?? "content",
	/** Output folder. */
	out: read("OUT") ?? "dist",
	/** Folder to build in; it is put into service once it is whole. */
	get work() {
		return read("WORK");
	},
	/** Folder of what a build keeps, for the process that only makes the bundle of one. */
	get bundle() {
		return read("BUNDLE");
	},
	/** Whether this is the command that builds, which keeps its own work folders; while somebody edits, Astro does. */
	get builds() {
		return read("BUILDS") !== undefined;
	},
	/** `YYYY-MM-DD`: see the site as of this day. */
	today: read("TODAY"),
	/** Public address, instead of the one in `situs.yaml`. */
	site: read("SITE"),
	/** KIM and provinces whose files stay as the site before has them: nobody asks for their pages. Decided by `build/scope/plan.ts`. */
	get kept(): ReadonlySet<string> {
		return planned()?.owners ?? new Set();
	},
	/** Set where lists of the country are made of those of the site before. Decided by `build/scope/plan.ts`. */
	get renewal(): Renewal | undefined {
		return planned()?.renewal;
	},
	/** Only these subsites. */
	kim: read("KIM")
		?.split(",")
		.map((id) => id.trim())
		.filter(Boolean),
	/** Which part of a build in parts this is, from 1. */
	shard: shardIn(read("SHARD")),
	/** The KIM whose own domain `site` is: the one that was named together with an address. */
	get ownKim() {
		return this.site && this.kim?.length === 1 ? this.kim[0] : undefined;
	},
} as const;
