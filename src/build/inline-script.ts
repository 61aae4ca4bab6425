/**
 * A browser script as text, for a document that must carry it inside:
 * `import code from "../channels/paket/script.ts?sebaris"`. Checked, bundled and shrunk like any other script, in the
 * JavaScript of 2018, or of the year that is asked for (`?sebaris=2022`), which is shorter.
 */
import { build, type Plugin } from "vite";

const query = /\?sebaris(?:=(\d{4}))?$/;

export const inlineScript = (): Plugin => ({
	name: "corong-inline-script",
	enforce: "pre",
	async load(id) {
		const asked = query.exec(id);
		if (!asked) return undefined;
		const file = id.slice(0, asked.index);
		this.addWatchFile(file);
		return `export default ${JSON.stringify(await bundle(file, asked[1] ?? "2018"))};`;
	},
});

/** One classic script without imports. */
async function bundle(file: string, year: string): Promise<string> {
	const built = await build({
		configFile: false,
		envFile: false,
		logLevel: "error",
		build: {
			write: false,
			target: `es${year}`,
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
