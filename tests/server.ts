/** A plain static server for tests: folders have an index.html, unknown addresses get 404.html. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
	".webp": "image/webp",
	".png": "image/png",
	".xml": "application/xml",
	".txt": "text/plain; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".wasm": "application/wasm",
};

export interface Served {
	readonly origin: string;
	readonly close: () => Promise<void>;
}
export interface ServeOptions {
	/** Headers by site path, as a host's configuration adds them. */
	readonly headers?: (path: string) => Record<string, string>;
	/** Pages by site path that stand before the folder's own. */
	readonly pages?: Readonly<Record<string, string>>;
}

/** Serves `folder` on a free port of the loopback address. */
export function serveFolder(
	folder: string,
	{ headers = () => ({}), pages = {} }: ServeOptions = {},
): Promise<Served> {
	return listen((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
		const page = pages[path];
		if (page !== undefined) {
			response.writeHead(200, { "content-type": types[".html"], ...headers(path) }).end(page);
			return;
		}
		let file = join(folder, path);
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
		const found = existsSync(file);
		if (!found) file = join(folder, "404.html");
		response.writeHead(found ? 200 : 404, {
			"content-type": types[extname(file)] ?? "application/octet-stream",
			...headers(path),
		});
		if (existsSync(file)) createReadStream(file).pipe(response);
		else response.end();
	});
}

/** Answers requests on a free port of the loopback address. */
export async function listen(answer: RequestListener): Promise<Served> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// A page that is left open is waited for by nobody.
				server.closeAllConnections();
			}),
	};
}
