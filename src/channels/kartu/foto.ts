/** The photo on a card, as an address that Satori can draw. Whole: nobody is cut off. */
import sharp from "sharp";
import { smallPicture } from "../../site/gambar.ts";
import type { Kartu } from "../../site/kartu-data.ts";

export interface Foto {
	readonly src: string;
	readonly width: number;
	readonly height: number;
}

/** Room for a photo beside a title. */
const room = { width: 460, height: 345 } as const;

/** `undefined` when there is none, or it cannot be read: the card is then drawn without. */
export async function fotoOf({ foto }: Kartu): Promise<Foto | undefined> {
	const bytes = foto && (await smallPicture(foto.owner, foto.file));
	if (!bytes) return undefined;
	const { data, info } = await sharp(bytes)
		.resize({ ...room, fit: "inside" })
		.flatten({ background: "#fff" })
		.jpeg({ quality: 85 })
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return { src: `data:image/jpeg;base64,${data.toString("base64")}`, width, height };
}
