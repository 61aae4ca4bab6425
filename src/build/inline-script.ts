/**
 * A browser script as text, for a document that must carry it inside:
 * `import code from "../channels/paket/script.ts?sebaris"`. Checked, bundled and shrunk like any other script.
 */
import { build, type Plugin } from "vite";

const query = "?sebaris";

export const inlineScript = (): Plugin => ({
	name: "corong-inline-script",
	enforce: "pre",
	async load(id) {
		if (!id.endsWith(query)) return undefined;
		const file = id.slice(0, -query.length);
		this.addWatchFile(file);
		return `export default ${JSON.stringify(await bundle(file))};`;
	},
});

/** One classic script without imports, in the JavaScript of 2018. */
async function bundle(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		envFile: false,
		logLevel: "error",
		build: {
			write: false,
			target: "es2018",
			minify: true,
			modulePreload: false,
			rolldownOptions: { input: file, output: { format: "iife" } },
		},
	});
	const [first] = [built].flat();
	const chunk = first && "output" in first ? first.output[0] : undefined;
	if (!chunk) throw new Error(`no script came of ${file}`);
	return chunk.code.trim();
}
