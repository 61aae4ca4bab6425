/** The marks on a card: the site's, and that of a KIM. */
import { markOutline } from "../../ui/kim/mark.ts";
import { type Box, box, type Style } from "./box.ts";

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

/** The mark of a KIM: its initials in a speech bubble, as in `components/kim/Monogram.astro`. */
export const monogram = (inisial: string, fill: string, ink: string): Box =>
	box(
		{ width: 190, height: 190, position: "relative", flexShrink: 0, marginRight: 52 },
		{
			type: "svg",
			props: {
				width: 190,
				height: 190,
				viewBox: "0 0 48 48",
				style: { position: "absolute", top: 0, left: 0 },
				children: [{ type: "path", props: { d: markOutline, fill } }],
			},
		},
		box(
			{
				width: 190,
				height: 190,
				alignItems: "center",
				justifyContent: "center",
				position: "absolute",
				top: 0,
				left: 0,
				fontSize: 84,
				fontWeight: 700,
				color: ink,
			},
			inisial,
		),
	);
