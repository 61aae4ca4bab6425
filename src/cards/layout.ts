/** A card as the tree of boxes that Satori draws: calm paper for the portal, its own colour for a KIM. */
import { markOutline } from "../domain/kim.ts";
import { type Card, type CardSite, cardSize } from "./card.ts";
import { accentOf, colour } from "./colours.ts";

export interface Box {
	readonly type: string;
	readonly props: Readonly<Record<string, unknown>>;
}
type Style = Readonly<Record<string, string | number>>;

const box = (style: Style, ...children: readonly (Box | string | false | undefined)[]): Box => {
	const shown = children.filter((child) => child !== undefined && child !== false);
	// Satori takes several children only in a flex box, and a lone text as it is.
	return { type: "div", props: { style: { display: "flex", ...style }, children: shown } };
};

/** The site's mark, as in `components/layout/Mark.astro`. */
const funnel = (size: number, fill: string, slit?: string, style: Style = {}): Box => ({
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
const monogram = (inisial: string, fill: string, ink: string): Box =>
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

/** Size of a title by its length, so that the longest a schema allows still fits. */
const titleSizes = [
	[17, 92],
	[28, 80],
	[44, 74],
	[72, 66],
	[100, 57],
	[Number.POSITIVE_INFINITY, 51],
] as const;

const lineSizes = [
	[38, 36],
	[48, 31],
	[Number.POSITIVE_INFINITY, 27],
] as const;

const sizeFor = (length: number, sizes: readonly (readonly [number, number])[]) =>
	sizes.find(([most]) => length <= most)?.[1] ?? 0;
/** Beside the mark of a KIM a title has less room. */
const narrow = 1.3;

interface Palette {
	paper: string;
	ink: string;
	soft: string;
	accent: string;
	line: string;
	/** Of the large mark behind the text. */
	shade: string;
}

const portal: Palette = {
	paper: colour("kertas"),
	ink: colour("tinta"),
	soft: colour("tinta-lembut"),
	accent: colour("aksen"),
	line: colour("garis"),
	shade: "#f3f0e6",
};

const ofKim = (warna: string): Palette => ({
	paper: accentOf(warna),
	ink: colour("di-aksen"),
	soft: "rgba(255,255,255,.85)",
	accent: colour("di-aksen"),
	line: "rgba(255,255,255,.35)",
	shade: "rgba(255,255,255,.07)",
});

/** Room for the text. */
const margins = { left: 72, top: 58, width: 1056, height: 526 };

export function cardTree({ label, judul, pokok, dasar, kim }: Card, { nama, host }: CardSite): Box {
	const { paper, ink, soft, accent, line, shade } = kim ? ofKim(kim.warna) : portal;
	return box(
		{ ...cardSize, position: "relative", background: paper, color: ink, fontFamily: "Source Serif 4" },
		box({ position: "absolute", top: 0, left: 0, width: cardSize.width, height: 14, background: accent }),
		funnel(560, shade, undefined, { position: "absolute", right: -8, top: 36 }),
		box(
			{
				position: "absolute",
				...margins,
				flexDirection: "column",
				justifyContent: "space-between",
			},
			box(
				{ alignItems: "center" },
				funnel(48, accent, paper),
				box({ marginLeft: 14, fontSize: 34, fontWeight: 700 }, nama),
			),
			box(
				{ alignItems: "center" },
				kim && monogram(kim.inisial, ink, paper),
				box(
					{ flexDirection: "column", flexGrow: 1, flexShrink: 1, flexBasis: 0 },
					box({ fontSize: 29, color: soft, marginBottom: 14 }, label),
					box(
						{
							fontSize: sizeFor(judul.length * (kim ? narrow : 1), titleSizes),
							fontWeight: 700,
							lineHeight: 1.12,
						},
						judul,
					),
				),
			),
			box(
				{
					justifyContent: "space-between",
					alignItems: "flex-end",
					borderTop: `2px solid ${line}`,
					paddingTop: 22,
				},
				box(
					{ flexDirection: "column", flexShrink: 1, paddingRight: 40 },
					pokok && box({ fontSize: sizeFor(pokok.length, lineSizes), fontWeight: 700, color: accent }, pokok),
					dasar && box({ fontSize: 26, color: soft, marginTop: 4 }, dasar),
				),
				box({ fontSize: 26, color: soft, flexShrink: 0 }, host),
			),
		),
	);
}
