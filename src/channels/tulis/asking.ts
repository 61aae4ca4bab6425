/** The engine as the page asks it: started when it is first needed, asked one thing at a time. */
import { type Remote, wrap } from "comlink";
import type { Engine } from "./engine.ts";
import type { TulisData } from "./query.ts";

export interface Asking {
	/** The engine; the first call starts it. Rejects where it cannot be loaded; asked again it tries again. */
	engine(): Promise<Remote<Engine>>;
}

export function openEngine(data: TulisData): Asking {
	let started: Promise<Remote<Engine>> | undefined;
	return {
		engine() {
			started ??= start(data).catch((error) => {
				started = undefined;
				throw error;
			});
			return started;
		},
	};
}

function start(data: TulisData): Promise<Remote<Engine>> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./engine.ts", import.meta.url), { type: "module" });
		const engine = wrap<Engine>(worker);
		worker.addEventListener("error", (event) => {
			worker.terminate();
			reject(event);
		});
		engine.know(data).then(() => resolve(engine), reject);
	});
}
