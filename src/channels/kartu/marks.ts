/** The marks on a card: the site's funnel, and the weave of a KIM. */
import { kartuSize } from "../../site/kartu-data.ts";
import { motifSize, threadOpacity } from "../../ui/kim/motif.ts";
import type { Box, Style } from "./box.ts";

/** The site's mark, as in `components/layout/Mark.astro`. */
export const funnel = (size: number, fill: string, slit?: string, style: Style = {}): Box => ({
	type: "svg",
	props: {
		width: size,
		height: size,
		viewBox: "0 0 32 32",
		style,
		children: [
			{ type: "path", props: { d: "M4 9 24 3v26L4 23z", fill } },
			{
				type: "path",
				props: {
					d: "M27 10a8 8 0 0 1 0 12",
					fill: "none",
					stroke: fill,
					"stroke-width": 2.6,
					"stroke-linecap": "round",
				},
			},
			slit && {
				type: "path",
				props: { d: "M8 13v6", stroke: slit, "stroke-width": 2.6, "stroke-linecap": "round" },
			},
		].filter(Boolean),
	},
});

/** The weave of a KIM over the whole card, a thread a cloth of about a hundred threads. */
export function weave(path: string, thread: string, style: Style): Box {
	const scale = 12;
	const tile = motifSize * scale;
	const across = Math.ceil(kartuSize.width / tile);
	const down = Math.ceil(kartuSize.height / tile);
	return {
		type: "svg",
		props: {
			...kartuSize,
			viewBox: `0 0 ${kartuSize.width} ${kartuSize.height}`,
			style,
			children: Array.from({ length: across * down }, (_, at) => ({
				type: "path",
				props: {
					d: path,
					transform: `translate(${(at % across) * tile} ${Math.floor(at / across) * tile}) scale(${scale})`,
					fill: "none",
					stroke: thread,
					"stroke-opacity": threadOpacity,
				},
			})),
		},
	};
}
