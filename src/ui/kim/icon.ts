/** The icon of a KIM's pages in a browser's tab: one tile of its weave in its colours. */
import { motif, motifSize } from "./motif.ts";
import { pairOf } from "./pair.ts";

/** An SVG file. An icon knows nothing of the page's styles, so the colours stand in it. */
export function kimIcon({ id, warna }: { id: string; warna: string }): string {
	const { kain, benang } = pairOf(warna);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${motifSize} ${motifSize}"><rect width="${motifSize}" height="${motifSize}" rx="3" fill="${kain}"/><path d="${motif(id).path}" stroke="${benang}"/></svg>\n`;
}
