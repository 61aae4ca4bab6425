/** The build command with one route more, which tells what the other door makes of every `.mdx`. */
import { fileURLToPath } from "node:url";
import { applyBuildOptions } from "../../../scripts/opsi.ts";

applyBuildOptions();
process.env.CORONG_BUILDS = "1";
const { build } = await import("astro");
await build({
	logLevel: "warn",
	integrations: [
		{
			name: "dua-pintu",
			hooks: {
				"astro:config:setup": ({ injectRoute }) =>
					injectRoute({
						pattern: "/dua-pintu.json",
						entrypoint: fileURLToPath(new URL("pintu-lain.ts", import.meta.url)),
					}),
			},
		},
	],
});
