/**
 * While somebody writes: what is wrong with the file of a page, in place of the page, and in the terminal. A page that has
 * a mistake is never "not found", and never silently the version before.
 */
import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { parseAddress } from "../src/gate/addresses/families.ts";
import { isError, type Problem, pageAbout } from "../src/gate/problem.ts";
import { loadOnce } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { pathOf, placeOf } from "../src/model/schemas/kinds.ts";
import { formatProblems } from "./terminal.ts";

/** Asks for the page as it is published meanwhile. */
const asPublished = "?terbit";

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("\n", "<br>");

/** Errors of the file, or the profile, that a page is made of. */
export function errorsOf(address: string, { problems }: Pick<Loaded, "problems">): Problem[] {
	const files = parseAddress(address).map(({ kind, id }) => pathOf(kind, id));
	const own = new Set(files);
	const kim = files.map((file) => placeOf(file)?.params.kim).find((id) => id !== undefined);
	const isOfPage = ({ file }: Problem) => own.has(file);
	const errors = problems.filter((problem) => isError(problem) && isOfPage(problem));
	if (errors.length > 0 || kim === undefined) return errors;
	return problems.filter((problem) => isError(problem) && problem.file === pathOf("kim", kim));
}

/** What is wrong, as a page. */
export function reasonPage(address: string, errors: readonly Problem[], folder: string): string {
	const items = errors.map(
		({ file, line, message, suggestion, rule }) =>
			`<li><p><code>${escaped(`${folder}/${file}`)}</code>, baris ${line}</p><p><strong>${escaped(message)}</strong></p><p>${escaped(suggestion)}</p><p><a href="${pageAbout(rule)}">${escaped(rule)}</a></p></li>`,
	);
	return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Belum dapat terbit</title><style>body{font:1.1rem/1.6 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin-bottom:1.5rem}p{margin:.2rem 0}</style><script type="module" src="/@vite/client"></script><h1>Halaman ini belum dapat terbit</h1><p>Perbaiki yang berikut, lalu simpan; halaman ini memuat ulang sendiri.</p><ol>${items.join("")}</ol><p><a href="${escaped(address)}${asPublished}">Lihat yang tampil sementara ini</a></p></html>`;
}

/** Saves often come several at once. */
const quiet = 300;

/** Tells what is wrong, of pages in their place and of all files in the terminal after each save. */
export function reasons(folder: string): AstroIntegration {
	const say = async () => {
		const { problems, text } = await loadOnce(resolve(folder));
		console.log(`\n${formatProblems(problems, folder, text)}\n`);
	};
	return {
		name: "corong-alasan",
		hooks: {
			"astro:server:setup": ({ server }) => {
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.on("all", (_event, path) => {
					if (!resolve(path).startsWith(resolve(folder))) return;
					clearTimeout(waiting);
					waiting = setTimeout(() => void say(), quiet);
				});
				server.middlewares.use((request, response, next) => {
					const address = request.url ?? "/";
					if (!/^\/[^?]*\/$/.test(address)) return next();
					loadOnce(resolve(folder)).then((loaded) => {
						const errors = errorsOf(decodeURI(address), loaded);
						if (errors.length === 0) return next();
						response.setHeader("content-type", "text/html; charset=utf-8");
						response.end(reasonPage(address, errors, folder));
					}, next);
				});
			},
			"astro:server:start": say,
		},
	};
}
