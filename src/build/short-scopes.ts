/**
 * Short names for the scopes of components. Astro marks each element of a component, and each selector of its styles,
 * with `data-astro-cid-` and eight letters that nothing compresses; the number of the component says the same.
 */
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const root = normalizePath(fileURLToPath(new URL("../../", import.meta.url)));
const scope = /\bdata-astro-cid-[a-z\d]{8}\b/g;

export function shortScopes(): Plugin {
	const components = globSync("src/**/*.astro", { cwd: root }).map(normalizePath).toSorted();
	const names = new Map(components.map((file, index) => [root + file, `data-s${index.toString(36)}`]));
	return {
		name: "corong-short-scopes",
		// Among the first, where Astro's own stands before it: what it makes of a component is code by then, not yet bundled.
		enforce: "pre",
		transform(code, id) {
			const name = names.get(id.split("?", 1)[0] ?? "");
			return name && code.includes("data-astro-cid-")
				? { code: code.replace(scope, name), map: null }
				: undefined;
		},
	};
}
