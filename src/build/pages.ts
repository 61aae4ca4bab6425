/**
 * How pages are made: Astro renders one, it is finished while it is in memory, and written once. KIM come one after the
 * other, with everything that is theirs, so that what a KIM needed can be forgotten. Who renders is Astro's build, or the
 * program of the build before where nothing of it changed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer, RouteData } from "astro";
import { ownerOf } from "../urls/share.ts";
import { type Bundle, keepBundle, layFiles, programOf } from "./bundle.ts";
import { withNarrowPolicy } from "./csp.ts";
import type { Progress } from "./progress.ts";
import { guarded } from "./quarantine.ts";
import { type Program, type Render, rendererOf } from "./render.ts";
import { factsOf } from "./scope/facts.ts";
import { noteMade, nothingMade } from "./scope/made.ts";
import { bundleToKeep, planOfBuild, renewable } from "./scope/plan.ts";
import { isMadeHere } from "./shard.ts";
import { typeset } from "./typeset.ts";
import { programIn } from "./work.ts";

type IsKim = (id: string) => boolean;
type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** The file of what was asked for, below the site. A file is asked for with a slash where its name is a parameter. */
export function fileOf(address: string, { type }: Pick<RouteData, "type">): string {
	const path = address.replace(/^\/|\/$/g, "");
	if (type !== "page") return path;
	return path === "404" ? "404.html" : posix.join(path, "index.html");
}

/** The centre first, then KIM by KIM, but for what stays as it is; else in Astro's order. */
function inTurn(paths: readonly Path[], isKim: IsKim): Path[] {
	const groups = Map.groupBy(paths, ({ pathname, route }) => ownerOf(fileOf(pathname, route), isKim));
	const { owners, keepsRest, renewal } = planOfBuild();
	// Of these no more was asked for than is to be made.
	const renewed = new Set(renewal && renewable.values());
	for (const owner of owners) if (!renewed.has(owner)) groups.delete(owner);
	if (keepsRest) groups.delete(undefined);
	const list = [...groups];
	return [
		...list.filter(([owner]) => !owner || !isKim(owner)),
		...list.filter(([owner]) => owner && isKim(owner)),
	].flatMap(([, own]) => own);
}

/** Writes files below a folder; each folder is made once. */
function writerBelow(folder: string): (file: string, content: string | Uint8Array) => void {
	const made = new Set<string>();
	return (file, content) => {
		const parent = dirname(file);
		if (!made.has(parent)) {
			mkdirSync(join(folder, parent), { recursive: true });
			made.add(parent);
		}
		writeFileSync(`${folder}/${file}`, content);
	};
}

/** A page as it is published. Head and body are put together at the end, for to copy a page takes as long as to look it through. */
function finished(file: string, html: string): string {
	const at = Math.max(0, html.indexOf("<body"));
	const [head, body] = [html.slice(0, at), html.slice(at)];
	return withNarrowPolicy(head, body) + (file.endsWith("index.html") ? typeset(body) : body);
}

/** Finishes what was rendered. */
export async function finishedOf(file: string, rendered: string | Response): Promise<string | Uint8Array> {
	if (!file.endsWith(".html") && typeof rendered !== "string")
		return new Uint8Array(await rendered.arrayBuffer());
	return finished(file, typeof rendered === "string" ? rendered : await rendered.text());
}

let memory = Buffer.allocUnsafeSlow(2 ** 20);
/** A page's bytes, until the next page's are wanted: memory of its own would take as long again. */
function bytesOf(page: string): Uint8Array {
	// No sign takes more than three.
	if (memory.length < 3 * page.length) memory = Buffer.allocUnsafeSlow(6 * page.length);
	return memory.subarray(0, memory.write(page));
}

/** Makes the file at an address: renders, finishes and writes it; nothing is left to do. */
type Make = (address: URL, route: RouteData) => Promise<void>;

function makerInto(folder: string, render: Render, progress: Progress): Make {
	const write = writerBelow(folder);
	return async (url, route) => {
		progress.step();
		const address = decodeURI(url.pathname);
		const file = fileOf(address, route);
		const made = isMadeHere(address)
			? await guarded(address, async () => finishedOf(file, await render(url, route)))
			: undefined;
		if (made === undefined) return;
		const bytes = typeof made === "string" ? bytesOf(made) : made;
		write(file, bytes);
		noteMade(file, factsOf(file, bytes, typeof made === "string" ? made : undefined));
	};
}

/** Where a page or file is asked for, as Astro does it: a name that is a parameter has a slash after it, ending or not. */
export function addressOf({ pathname, route: { type } }: Path): string {
	const path = pathname.replace(/^\/|\/$/g, "");
	const isNamed = type !== "page" && /\.\w+$/.test(pathname);
	return path === "" || isNamed ? `/${path}` : `/${path}/`;
}

/** Addresses of the pages that the last build asked for, made here or in another part, without a slash before them. */
let asked: readonly string[] = [];
export const askedPages = (): readonly string[] => asked;

/** One waits for a picture while another is made; more of them only keep each other's leftovers alive. */
const atOnce = 2;

interface Order {
	/** Folder of the site. */
	readonly out: string;
	/** Public address. */
	readonly address: string;
	readonly isKim: IsKim;
	readonly progress: Progress;
}

/** Makes everything the program has paths for. */
async function makeAll(
	program: Program,
	paths: readonly Path[],
	{ out, address, isKim, progress }: Order,
): Promise<void> {
	const first = new Map<string, Path>();
	for (const path of inTurn(paths, isKim)) if (!first.has(addressOf(path))) first.set(addressOf(path), path);
	const make = makerInto(out, rendererOf(program), progress);
	asked = [...first].filter(([, { route }]) => route.type === "page").map(([at]) => at.slice(1));
	progress.begin(first.size);
	nothingMade();
	const waiting = first.entries();
	const work = async () => {
		for (const [at, { route }] of waiting) {
			await make(new URL(at, address), route).catch((error) => {
				console.log(`${at} tidak dapat ditampilkan.`);
				throw error;
			});
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, work));
	} finally {
		progress.end();
	}
}

/** Makes the pages with a bundle that was kept. */
export async function renderWith(bundle: Bundle, order: Order): Promise<void> {
	// Where files without an owner stay, so do these.
	if (!planOfBuild().keepsRest) layFiles(bundle, order.out);
	const { program, paths } = await programOf(bundle.folder);
	await makeAll(program, await paths(), order);
}

/** What Astro has made once it would render: the program, and the site, which holds no page yet. */
interface Made {
	readonly program: string;
	readonly out: string;
}

/** Leaves the bundle to the next build; what only spares that some work stops nobody, such as on a full disk. */
function keepWhatIsMade({ program, out }: Made): void {
	const bundle = bundleToKeep();
	try {
		if (bundle) keepBundle(bundle.folder, bundle.key, program, out);
	} catch {
		// The next build makes it anew.
	}
}

type Astro = AstroPrerenderer & { readonly app?: Program };

/** Something in the place of Astro's rendering; Astro is left with no page to make. */
function instead(name: string, render: (astro: Astro, made: Made) => Promise<void>): AstroIntegration {
	let made: Made = { program: "", out: "" };
	return {
		name,
		hooks: {
			"astro:config:done": ({ config }) => {
				made = { out: fileURLToPath(config.outDir), program: programIn(config.build.server) };
			},
			"astro:build:start": ({ setPrerenderer }) =>
				setPrerenderer((astro: Astro) => ({
					...astro,
					name,
					async getStaticPaths() {
						await render(astro, made);
						return [];
					},
				})),
		},
	};
}

/** The pages of the site, made KIM by KIM as soon as Astro has its program. */
export const pages = (order: Omit<Order, "out">): AstroIntegration =>
	instead("corong-pages", async (astro, made) => {
		if (!astro.app) throw new Error("Astro has no program to render with");
		keepWhatIsMade(made);
		await makeAll(astro.app, await astro.getStaticPaths(), { ...order, out: made.out });
	});

/** No page, but the bundle to make them with. */
export const bundleAlone = (): AstroIntegration =>
	instead("corong-bundle", async (_, { program, out }) => {
		const bundle = bundleToKeep();
		if (!bundle) throw new Error("there is no place for the bundle");
		keepBundle(bundle.folder, bundle.key, program, out);
	});
