/** `.mdx` as Astro compiles it: only files the gate accepted, and only as it accepted them. */
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import { defineMdastPlugin } from "satteri";
import { normalizePath, type Plugin } from "vite";
import { Refused } from "../text/allowed.ts";
import { bodyPlugin, features } from "../text/plugins.ts";

export interface Modules {
	/** Texts of the accepted files by their place below the project; other ones after a save. */
	texts(): Promise<ReadonlyMap<string, string>>;
	/** The place, below the project, that stands for a file of the content folder. */
	moduleAt(file: string): string;
}

const root = normalizePath(fileURLToPath(new URL("../../", import.meta.url)));
/** A module's id without what is asked of it, below the project. */
const placeOf = (id: string) =>
	(id.startsWith(root) ? id.slice(root.length).split("?", 1)[0] : undefined) ?? "";

const why = (place: string) =>
	`${place} bukan bagian dari isi yang sudah diperiksa. Tulisan hanya dibaca dari folder isi; pindahkan ke sana, atau hapus.`;

/**
 * Astro's Markdown processor with our plugins. A file that the gate has not accepted, such as one below
 * `src/pages`, is not compiled, however harmless it looks; nor is one that asks for a layout, which is code.
 */
export const bodies = (modules: Modules) =>
	satteri({
		features,
		mdastPlugins: [
			defineMdastPlugin({
				name: "corong-diterima",
				async before(_, { fileURL, data }) {
					const place = placeOf(normalizePath(fileURL ? fileURLToPath(fileURL) : ""));
					const { frontmatter } = (data as { astro?: { frontmatter?: object } }).astro ?? {};
					if (!(await modules.texts()).has(place) || "layout" in Object(frontmatter))
						throw new Refused(why(place));
				},
			}),
			bodyPlugin(),
		],
	});

/** Astro's list of what `render()` can render. Its own would have paths of the disk, and of another build. */
const list = /\/\.astro\/content-modules\.mjs$/;

/** Gives Astro the accepted text of a content file. The disk is not asked: the file there may have changed since. */
export const acceptedText = (modules: Modules): Plugin => ({
	name: "corong-mdx",
	enforce: "pre",
	hotUpdate({ file, modules: known }) {
		const changed = this.environment.moduleGraph.getModuleById(root + modules.moduleAt(file));
		return changed ? [...known, changed] : undefined;
	},
	async resolveId(id) {
		return id.includes(".mdx") && (await modules.texts()).has(placeOf(id)) ? id : undefined;
	},
	async load(id) {
		if (!id.includes(".mdx") && !list.test(id)) return undefined;
		const texts = await modules.texts();
		if (!list.test(id)) return texts.get(placeOf(id));
		const entries = [...texts.keys()].map(
			(file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(root + file)})]`,
		);
		return `export default new Map([${entries.join(",\n")}]);`;
	},
});
