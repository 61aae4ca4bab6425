import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { longestTest, patience } from "./tests/batas.ts";
import { LongestFirst } from "./tests/giliran.ts";

/** Tests that run commands, git or other processes: slow for what they look at, so kept apart. */
const commands = [
	"scripts/{jenis,kim-baru,masukan-baru,pemilihan-baru,periksa,perjalanan,proposal,situs-baru,terima}.test.ts",
	"src/gate/sibuk.test.ts",
];

export default defineConfig({
	test: {
		// For two cores: a third worker has something to do while others wait for a build.
		maxWorkers: 3,
		// What is loaded once serves all files a worker is given: modules, parsed pages, the way to the browser.
		isolate: false,
		testTimeout: longestTest,
		hookTimeout: longestTest,
		teardownTimeout: patience,
		// Commands that tests start again and again begin at once: what Node makes of their code is kept.
		env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/uji/kode", import.meta.url)) },
		expect: { poll: { timeout: patience } },
		slowTestThreshold: 5000,
		// Styles are left out of tests, but for the one that is read as text.
		css: { include: [/warna\.css\?raw$/] },
		reporters: ["default", "./tests/pelapor.ts"],
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				// In memory.
				extends: true,
				test: {
					name: "unit",
					include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/*.test.ts"],
					exclude: commands,
				},
			},
			{ extends: true, test: { name: "perintah", include: commands } },
			{
				// One real build, looked at as files and in a real browser.
				extends: true,
				test: {
					name: "situs",
					include: ["tests/{situs,peramban}/**/*.test.ts"],
					globalSetup: ["tests/setup.ts"],
					setupFiles: ["tests/siap.ts"],
				},
			},
			{
				// What an operator fears, played: builds killed or two at once, files that break, disks full, hostile tenants,
				// real servers. What one of them breaks is nobody else's. `npm run latihan`.
				extends: true,
				test: {
					name: "latihan",
					isolate: true,
					include: ["tests/latihan/**/*.test.ts"],
					globalSetup: ["tests/setup.ts"],
					setupFiles: ["tests/siap.ts"],
				},
			},
		],
	},
});
