/** A card as the tree of boxes that Satori draws: calm paper for the portal, its own colour for a KIM. */

import type { Putusan } from "../../model/klarifikasi.ts";
import { type Kartu, kartuSize } from "../../site/kartu-data.ts";
import { motif } from "../../ui/kim/motif.ts";
import { pairOf } from "../../ui/kim/pair.ts";
import { claimAs, verdictWords } from "../../words/klarifikasi.ts";
import { type Box, box } from "./box.ts";
import { colour } from "./colours.ts";
import type { Foto } from "./foto.ts";
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
	[140, 51],
	[Number.POSITIVE_INFINITY, 44],
] as const;

const lineSizes = [
	[38, 36],
	[90, 33],
	[Number.POSITIVE_INFINITY, 29],
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

/** Letters of a title count more where it has less room. */
const crowding = ({ kim, periksa, pokok = "" }: Kartu, foto: Foto | undefined) =>
	(kim ? narrow : 1) * (foto ? 1.5 : 1) * (periksa ? 1.6 : 1) * (pokok.length > 90 ? 1.5 : 1);

/** The verdict, stamped across the corner. */
const stamp = (putusan: Putusan): Box =>
	box(
		{
			position: "absolute",
			top: 0,
			right: 0,
			padding: "2px 30px 8px",
			border: `8px solid ${verdictColours[putusan]}`,
			borderRadius: 14,
			background: portal.paper,
			color: verdictColours[putusan],
			fontSize: 68,
			fontWeight: 700,
			letterSpacing: 3,
			textTransform: "uppercase",
			transform: "rotate(3deg)",
		},
		verdictWords[putusan],
	);

const verdictColours: Readonly<Record<Putusan, string>> = {
	hoaks: colour("awas"),
	menyesatkan: colour("awas"),
	"perlu-konteks": colour("tinta"),
	benar: colour("baik"),
};

/** What is false is struck through, so that a picture seen in passing does not spread it. */
function claim({ putusan, klaim }: NonNullable<Kartu["periksa"]>, { soft, ink }: Palette): Box {
	const [name = "", said = ""] = claimAs(putusan, short(klaim, 120)).split(/: (?=“)/);
	const struck = putusan === "hoaks" || putusan === "menyesatkan";
	return box(
		{ flexDirection: "column", marginBottom: 20 },
		box({ fontSize: 29, color: ink, fontWeight: 700, marginBottom: 4 }, `${name}:`),
		box({ fontSize: 31, color: soft, ...(struck && { textDecoration: "line-through" }) }, said),
	);
}

/** A text of at most so many letters, cut between words. */
const short = (text: string, most: number) =>
	text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;

/** What the page is about: its kind, the claim it checks, its title; beside a photo. */
function middle(kartu: Kartu, palette: Palette, foto: Foto | undefined): Box {
	const { label, judul, kim, periksa } = kartu;
	const { ink, soft } = palette;
	return box(
		{ alignItems: "center" },
		box(
			{
				flexDirection: "column",
				flexGrow: 1,
				flexShrink: 1,
				flexBasis: 0,
				paddingRight: kim && !foto ? 330 : 0,
			},
			!periksa && box({ fontSize: 29, color: soft, marginBottom: 14 }, label),
			periksa && claim(periksa, palette),
			box(
				{
					fontSize: sizeFor(judul.length * crowding(kartu, foto), titleSizes),
					fontWeight: 700,
					lineHeight: 1.12,
					wordBreak: "break-word",
				},
				judul,
			),
		),
		foto && {
			type: "img",
			props: { ...foto, style: { marginLeft: 48, borderRadius: 16, border: `6px solid ${ink}` } },
		},
	);
}

export function kartuTree(kartu: Kartu, { nama, host }: KartuSite, foto?: Foto): Box {
	const { pokok, dasar, kim, periksa } = kartu;
	const palette = kim ? ofKim(kim.warna) : portal;
	const { paper, ink, soft, accent, line } = palette;
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
			middle(kartu, palette, foto),
			box(
				{
					justifyContent: "space-between",
					alignItems: "flex-end",
					borderTop: `2px solid ${line}`,
					paddingTop: 22,
				},
				box(
					{ flexDirection: "column", flexShrink: 1, paddingRight: 40 },
					pokok &&
						box(
							{ fontSize: sizeFor(pokok.length, lineSizes), fontWeight: 700, color: accent },
							short(pokok, 170),
						),
					dasar && box({ fontSize: 26, color: soft, marginTop: 4 }, dasar),
				),
				box({ fontSize: 26, color: kim ? ink : soft, flexShrink: 0 }, host),
			),
			periksa && stamp(periksa.putusan),
		),
	);
}
