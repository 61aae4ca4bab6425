/** Ends a run with the files that took longest. */
import type { Reporter, TestModule } from "vitest/node";

const shown = 10;

/** What a file cost: its imports, its preparations and its tests. */
function duration(module: TestModule): number {
	const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
		module.diagnostic();
	return environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
}

export default class Slowest implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const slowest = modules
			.map((module) => ({ seconds: duration(module) / 1000, module }))
			.toSorted((a, b) => b.seconds - a.seconds)
			.slice(0, shown);
		const lines = slowest.map(
			({ seconds, module }) =>
				`${seconds.toFixed(1).padStart(7)} s  ${module.project.name}  ${module.relativeModuleId}`,
		);
		console.log(`\nSlowest files:\n${lines.join("\n")}`);
	}
}
