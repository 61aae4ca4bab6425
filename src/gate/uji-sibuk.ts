/** The process of sibuk.test.ts: takes a file through gate and page, says what became of it and what it cost. */
import { documentOf } from "../intake/read.ts";
import { renderBody } from "../text/render.ts";
import { konteks } from "../text/uji.ts";
import { check } from "./check.ts";
import { isError } from "./problem.ts";
import { dunia } from "./uji.ts";

function fateOf(path: string, text: string): string {
	try {
		const document = documentOf(path, Buffer.from(text));
		if (!document.tree || check(document, dunia).some(isError)) return "ditolak";
		renderBody(document.tree, konteks);
		return "terbit";
	} catch (error) {
		return String(error);
	}
}

process.on("message", ({ path, text }: { path: string; text: string }) => {
	const before = process.cpuUsage();
	const fate = fateOf(path, text);
	const { user, system } = process.cpuUsage(before);
	process.send?.({ fate, cost: user + system });
});
