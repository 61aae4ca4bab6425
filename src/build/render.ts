/**
 * What a route answers, from the program that Vite made: Astro's own renderer, without the server around it. For every
 * file that server makes a request, headers, cookies and a response, turns the text into bytes and back twice, and looks
 * for the route's module, props and styles anew, which took as long as the rendering. What is published is the same to
 * the byte, which `tests/situs/render.test.ts` holds.
 */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { APIRoute, AstroGlobal, RouteData, SSRManifest, SSRResult } from "astro";
import { chunkToString, renderSlotToString, renderToString } from "astro/runtime/server/index.js";

type Component = Parameters<typeof renderToString>[1] & { readonly moduleId?: string };
type Params = Readonly<Record<string, string | undefined>>;
type Slots = Parameters<typeof renderToString>[3];

/** A module below `src/pages/`. */
interface Module {
	readonly default?: Component;
	readonly GET?: APIRoute;
}

/** One of the paths that a route's `getStaticPaths` named. */
interface StaticPath {
	readonly params: Params;
	readonly props?: Readonly<Record<string, unknown>>;
}

/** As much of Astro's program as is asked of it here. */
export interface Program {
	readonly manifest: SSRManifest;
	/** Paths by address, of routes whose paths were asked for. */
	readonly routeCache: {
		get(
			route: RouteData,
		): { readonly staticPaths?: { readonly keyed: ReadonlyMap<string, StaticPath> } } | undefined;
	};
	getComponentByRoute(route: RouteData): Promise<Module>;
}

/** Where a page is published. */
interface Where {
	readonly url: URL;
	readonly site: URL | undefined;
}

/** What all pages of a route have in common. */
interface Common {
	readonly module: Module;
	readonly styles: readonly { readonly props: object; readonly children: string }[];
	readonly styleHashes: readonly string[];
}

/** The text of a page, or what an endpoint answers. */
export type Render = (address: URL, route: RouteData) => Promise<string | Response>;

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

async function commonOf(program: Program, route: RouteData): Promise<Common> {
	const sheets = program.manifest.routes.find(({ routeData }) => routeData === route)?.styles ?? [];
	const styles = sheets.map((sheet) => {
		if (sheet.type !== "inline") throw new Error(`${route.route} has styles in a file`);
		return { props: {}, children: sheet.content };
	});
	return {
		module: await program.getComponentByRoute(route),
		styles,
		styleHashes: styles.map(({ children }) => hashOf(children)),
	};
}

/** The path that answers at an address; a name that is a parameter is asked for with a slash after it. */
function pathAt(program: Program, route: RouteData, address: string): StaticPath {
	if (route.pathname !== undefined) return { params: {} };
	const known = program.routeCache.get(route)?.staticPaths?.keyed;
	const path = known?.get(address) ?? known?.get(address.replace(/\/$/, ""));
	if (!path) throw new Error(`${address} is no path of ${route.route}`);
	return path;
}

/** `Astro.slots` of a component. */
const slotsIn = (result: SSRResult, slots: Slots | null) => ({
	has: (name: string) => Boolean(slots?.[name]),
	render: async (name: string) => chunkToString(result, await renderSlotToString(result, slots?.[name])),
});

/** Where a script of a component is published. */
function scriptOf({ base, entryModules }: SSRManifest, script: string): string {
	const file = entryModules[script];
	if (!file) throw new Error(`${script} is no script of the site`);
	return posix.join("/", base, file);
}

/** What Astro's renderer knows of the page it makes. Pages of this site ask `Astro` for nothing but what is here. */
function resultFor(
	{ manifest }: Program,
	{ module, styles, styleHashes }: Common,
	{ params }: StaticPath,
	{ url, site }: Where,
): SSRResult {
	const { csp } = manifest;
	const meta = manifest.componentMetadata.get(module.default?.moduleId ?? "");
	const scripts = [...(csp?.scriptDirective.hashes ?? [])];
	const policy = { insertScriptHash: (hash: (typeof scripts)[number]) => scripts.push(hash) };
	const result = {
		base: manifest.base,
		cancelled: false,
		clientDirectives: manifest.clientDirectives,
		componentMetadata: manifest.componentMetadata,
		compressHTML: manifest.compressHTML,
		createAstro: (props: object, slots: Slots | null) =>
			({ props, params, url, site, csp: policy, slots: slotsIn(result, slots) }) as unknown as AstroGlobal,
		cspAlgorithm: csp?.algorithm ?? "SHA-256",
		cspDestination: "meta",
		directives: csp?.directives ?? [],
		inlinedScripts: manifest.inlinedScripts,
		links: new Set(),
		params,
		partial: false,
		pathname: url.pathname,
		renderers: manifest.renderers,
		resolve: async (script: string) => scriptOf(manifest, script),
		scriptDirective: { ...csp?.scriptDirective, hashes: scripts },
		scripts: new Set(),
		shouldInjectCspMetaTags: manifest.shouldInjectCspMetaTags,
		// The page's own styles are in its metadata; Astro's list has those of the whole site, more than the page itself.
		styleDirective: { resources: csp?.styleDirective.resources ?? [], hashes: [] },
		styles: new Set(styles),
		_metadata: {
			extraHead: [],
			extraScriptHashes: [],
			extraStyleHashes: [...styleHashes],
			hasDirectives: new Set(),
			hasHydrationScript: false,
			hasRenderedHead: false,
			hasRenderedServerIslandRuntime: false,
			headInTree: meta?.containsHead ?? false,
			pendingSlotEvaluations: [],
			propagators: new Set(),
			renderedScripts: new Set(),
			rendererSpecificHydrationScripts: new Set(),
			routeHasPropagation: (meta?.propagation ?? "none") !== "none",
			templateDepth: 0,
		},
	} as unknown as SSRResult;
	return result;
}

/** How the program renders. What is common to the pages of a route is looked for once. */
export function rendererOf(program: Program): Render {
	const { site: origin } = program.manifest;
	const site = origin ? new URL(origin) : undefined;
	const known = new Map<RouteData, Promise<Common>>();
	return async (url, route) => {
		const common = await known.getOrInsertComputed(route, () => commonOf(program, route));
		const path = pathAt(program, route, decodeURI(url.pathname));
		const { default: component, GET } = common.module;
		const { params, props = {} } = path;
		if (GET) return GET({ params, props, site, url } as unknown as Parameters<APIRoute>[0]);
		if (!component) throw new Error(`${route.route} renders nothing`);
		const result = resultFor(program, common, path, { url, site });
		return renderToString(result, component, { ...props }, {}, true, route);
	};
}
