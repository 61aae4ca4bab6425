/**
 * The face of a KIM that has no photo yet: a weave drawn from its id, the same on its cover, its icon, its
 * cards and its posters. Our own drawing; each family is named after the weave or batik that it was drawn
 * after, and none claims to be the cloth of a place.
 */

/** Threads of a tile in each direction. A tile repeats without a seam. */
export const motifSize = 16;
const half = motifSize / 2;

/** Most characters of a path: it stands in every page of the KIM. */
export const motifBudget = 400;

/** Opacity of the threads, in the tint of the KIM on its ground: words keep their contrast over them. */
export const threadOpacity = 0.3;

/** Which of eight bands a thread belongs to; `u` and `v` are steps from the middle, 0 to 7. */
type Family = (u: number, v: number) => number;

const band = (distance: number) => Math.min(half - 1, Math.max(0, Math.floor(distance)));

/** A hook, from the middle outwards: its bands by hand, since no distance winds. */
const hook = ["00000007", "11111107", "22222107", "33332107", "34432107", "34552107", "34444106", "33333366"];

/** Diamonds, crosses, ovals, hooks, plaits: the dozen ways in which a tile falls into bands. */
const families = {
	wajik: (u, v) => (u + v) >> 1,
	jala: (u, v) => Math.min(u + v, 14 - u - v),
	kawung: (u, v) => band(Math.max(Math.abs(u + v - 7) * 0.7, Math.abs(u - v) * 1.3)),
	ceplok: (u, v) => Math.min(Math.max(u, v), band((u + v) * 0.62)),
	kait: (u, v) => Number(hook[v]?.[u]),
	anyam: (u, v) => (((u >> 2) ^ (v >> 2)) & 1 ? 4 + (u & 3) : v & 3),
	pita: (u, v) => (v < 3 ? v : band(3 + Math.abs(((u + v) % 8) - 3.5))),
	gigi: (u, v) => (v + Math.min(u, 7 - u)) % half,
	silang: (u, v) => Math.abs(u - v),
	sisik: (u, v) => band(Math.min(Math.hypot(u, v), Math.hypot(7 - u, 7 - v)) * 1.3),
	kembang: (u, v) => band(Math.min(u, v) + (u + v > 8 ? 3 : 0)),
	patola: (u, v) => band((Math.max(u, v) + Math.min(u, v) / 2) * 0.78),
} as const satisfies Record<string, Family>;

/** The dozen, by the names an author may meet in the guide. */
export const motifFamilies = Object.keys(families) as (keyof typeof families)[];

/** A row of numbers from a text (FNV-1a, then xorshift): the same text always gives the same row. */
function dice(text: string): (sides: number) => number {
	let state = 2166136261;
	for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
	state = state ^ (state >>> 15) || 1;
	return (sides) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % sides;
	};
}

/** How a band is woven: bare ground, every second row, the rows between them, or closed. */
const weaves = [[], [1], [0], [0, 1]] as const;
type Weave = (typeof weaves)[number];
/** Bare and closed bands make the picture; the others are its shading, and rarer. */
const likely = [0, 3, 1, 0, 3, 2, 0, 3] as const;

const fromMiddle = (at: number) => Math.floor(Math.abs(at - half + 0.5));

const isRaised = (family: Family, bands: readonly Weave[], x: number, y: number): boolean => {
	const [u, v] = [fromMiddle(x), fromMiddle(y)];
	return bands[family(u, v)]?.some((row) => row === v % 2) ?? false;
};

/** Rows of threads as one line, to be stroked one unit wide: `M2 .5h3m4 0h1…`. */
function pathOf(raised: (x: number, y: number) => boolean): string {
	let path = "";
	let at: readonly [x: number, y: number] = [0, 0];
	for (let y = 0; y < motifSize; y++)
		for (let x = 0; x < motifSize; x++) {
			if (!raised(x, y)) continue;
			const from = x;
			while (x + 1 < motifSize && raised(x + 1, y)) x++;
			path += path ? `m${from - at[0]} ${y - at[1]}h${x + 1 - from}` : `M${from} ${y}.5h${x + 1 - from}`;
			at = [x + 1, y];
		}
	return path.replaceAll(" -", "-");
}

/** Share of the tile that may be raised: less is no picture, more hides the ground. */
const calm = { least: 0.24, most: 0.56 } as const;

export interface Motif {
	readonly keluarga: keyof typeof families;
	/** Data of one SVG path in a tile of `motifSize`, to be stroked one unit wide. */
	readonly path: string;
}

const known = new Map<string, Motif>();

/** The motif of a KIM, from its id alone. */
export function motif(id: string): Motif {
	const drawn = known.get(id) ?? draw(id);
	known.set(id, drawn);
	return drawn;
}

function draw(id: string): Motif {
	const roll = dice(id);
	const keluarga = motifFamilies[roll(motifFamilies.length)] ?? "wajik";
	for (;;) {
		const bands = Array.from({ length: half }, () => weaves[likely[roll(likely.length)] ?? 0]);
		const raised = (x: number, y: number) => isRaised(families[keluarga], bands, x, y);
		const path = pathOf(raised);
		const share = shareOf(path);
		if (share >= calm.least && share <= calm.most && path.length <= motifBudget) return { keluarga, path };
	}
}

/** Share of the tile that a path covers. */
export const shareOf = (path: string): number =>
	[...path.matchAll(/h(\d+)/g)].reduce((sum, [, run]) => sum + Number(run), 0) / motifSize ** 2;
