import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// For two cores: a third worker has something to do while others wait for a build.
		maxWorkers: 3,
		projects: [
			{
				test: {
					name: "unit",
					// Properties over hostile text take their time on a busy machine.
					testTimeout: 60_000,
					include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/*.test.ts"],
				},
			},
			{
				// One real build, looked at as files and in a real browser.
				test: {
					name: "situs",
					include: ["tests/{situs,peramban}/**/*.test.ts"],
					globalSetup: ["tests/setup.ts"],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
