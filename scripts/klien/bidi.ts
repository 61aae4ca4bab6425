/** A few words of WebDriver BiDi (w3.org/TR/webdriver-bidi), the language in which any browser can be driven. */
import { spawn } from "node:child_process";
import { inFolder, places } from "./program.ts";

/** A page in a browser. */
export interface Tab {
	/** Goes to an address, and waits until everything has loaded. */
	open(address: string): Promise<void>;
	/** What a script gives back, as text; a promise is waited for. */
	ask(script: string): Promise<string>;
	/** The page as it would be printed on A4. */
	print(): Promise<Buffer>;
	/** What went wrong in a page since it was last asked. */
	complaints(): string[];
}

interface Answer {
	readonly id?: number;
	readonly method?: string;
	readonly params?: { readonly level?: string; readonly text?: string | null };
	readonly result?: unknown;
	readonly error?: string;
	readonly message?: string;
}

/** The conversation with a browser: commands, each answered once, and what it tells of itself. */
class Session {
	#socket: WebSocket;
	#waiting = new Map<number, PromiseWithResolvers<unknown>>();
	#last = 0;
	readonly heard: string[] = [];

	constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener("message", ({ data }) => this.#hear(JSON.parse(String(data)) as Answer));
	}

	#hear({ id, method, params, result, error, message }: Answer): void {
		if (method === "log.entryAdded" && params?.level === "error") this.heard.push(params.text ?? "");
		const waiting = id === undefined ? undefined : this.#waiting.get(id);
		if (error) waiting?.reject(new Error(`${error}: ${message}`));
		else waiting?.resolve(result);
	}

	say<T>(method: string, params: object = {}): Promise<T> {
		const id = ++this.#last;
		const waiting = Promise.withResolvers<unknown>();
		this.#waiting.set(id, waiting);
		this.#socket.send(JSON.stringify({ id, method, params }));
		return waiting.promise as Promise<T>;
	}
}

/** Where a browser that was just started listens. */
async function listening(stderr: NodeJS.ReadableStream): Promise<string> {
	let said = "";
	for await (const text of stderr) {
		said += text;
		const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
		if (address) return address;
	}
	throw new Error(said.trim().split("\n").at(-1));
}

async function open(address: string): Promise<Tab> {
	const socket = new WebSocket(`${address}/session`);
	await new Promise((resolve, reject) => {
		socket.addEventListener("open", resolve);
		socket.addEventListener("error", reject);
	});
	const session = new Session(socket);
	await session.say("session.new", { capabilities: {} });
	await session.say("session.subscribe", { events: ["log.entryAdded"] });
	const { contexts } = await session.say<{ contexts: { context: string }[] }>("browsingContext.getTree");
	const context = contexts[0]?.context;
	return {
		open: async (url) =>
			void (await session.say("browsingContext.navigate", { context, url, wait: "complete" })),
		ask: async (expression) => {
			const { result, exceptionDetails } = await session.say<{
				result?: { value?: unknown };
				exceptionDetails?: { text: string };
			}>("script.evaluate", { expression, target: { context }, awaitPromise: true });
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return String(result?.value);
		},
		print: async () => {
			const page = { width: 21, height: 29.7 };
			const { data } = await session.say<{ data: string }>("browsingContext.print", { context, page });
			return Buffer.from(data, "base64");
		},
		complaints: () => session.heard.splice(0),
	};
}

/** Works in a Firefox that nobody sees, with a profile of its own; both are gone afterwards. */
export const inFirefox = <T>(work: (tab: Tab) => Promise<T>): Promise<T> =>
	inFolder(async (profile) => {
		const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
		const child = spawn("firefox-esr", args, {
			env: { ...process.env, PATH: places, HOME: profile },
			stdio: ["ignore", "ignore", "pipe"],
		});
		try {
			return await work(await open(await listening(child.stderr)));
		} finally {
			const ended = new Promise((resolve) => child.on("exit", resolve));
			child.kill();
			await ended;
		}
	});
