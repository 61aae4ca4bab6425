/** A card as the tree of boxes that Satori draws: calm paper for the portal, its own colour for a KIM. */

import { type Kartu, kartuSize } from "../../site/kartu-data.ts";
import { motif } from "../../ui/kim/motif.ts";
import { pairOf } from "../../ui/kim/pair.ts";
import { type Box, box } from "./box.ts";
import { colour } from "./colours.ts";
import { funnel, weave } from "./marks.ts";

/** Whose cards they are. */
export interface KartuSite {
	readonly nama: string;
	/** Host of the public address. */
	readonly host: string;
}

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
/** The name of a KIM leaves its weave to be seen. */
const narrow = 1.3;

interface Palette {
	paper: string;
	ink: string;
	soft: string;
	accent: string;
	line: string;
}

const portal: Palette = {
	paper: colour("kertas"),
	ink: colour("tinta"),
	soft: colour("tinta-lembut"),
	accent: colour("aksen"),
	line: colour("garis"),
};
/** Of the large mark behind the text of the portal's cards. */
const shade = "#f3f0e6";

const ofKim = (warna: string): Palette => {
	const { kain, benang } = pairOf(warna);
	return { paper: kain, ink: "#ffffff", soft: benang, accent: "#ffffff", line: "rgba(255,255,255,.35)" };
};

/** Behind the words: the mark of the portal, or the weave of a KIM, above its name and fading towards it. */
const behind = (kim: Kartu["kim"]): Box[] =>
	kim
		? [
				weave(motif(kim.id).path, pairOf(kim.warna).benang, { position: "absolute", top: 0, left: 0 }),
				box({
					position: "absolute",
					top: 0,
					left: 0,
					width: kartuSize.width,
					height: kartuSize.height,
					backgroundImage: fade(pairOf(kim.warna).kain),
				}),
			]
		: [funnel(560, shade, undefined, { position: "absolute", right: -8, top: 36 })];

/** Clear on the right, the ground alone under the words. */
const fade = (ground: string) => `linear-gradient(90deg, ${ground} 55%, ${ground}00 100%)`;

/** Room for the text. */
const margins = { left: 72, top: 58, width: 1056, height: 526 };

export function kartuTree({ label, judul, pokok, dasar, kim }: Kartu, { nama, host }: KartuSite): Box {
	const { paper, ink, soft, accent, line } = kim ? ofKim(kim.warna) : portal;
	return box(
		{ ...kartuSize, position: "relative", background: paper, color: ink, fontFamily: "Source Serif 4" },
		...behind(kim),
		box({ position: "absolute", top: 0, left: 0, width: kartuSize.width, height: 14, background: accent }),
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
				box(
					{ flexDirection: "column", flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: kim ? 330 : 0 },
					box({ fontSize: 29, color: soft, marginBottom: 14 }, label),
					box(
						{
							fontSize: sizeFor(judul.length * (kim ? narrow : 1), titleSizes),
							fontWeight: 700,
							lineHeight: 1.12,
							wordBreak: "break-word",
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
				box({ fontSize: 26, color: kim ? ink : soft, flexShrink: 0 }, host),
			),
		),
	);
}
