/** Authors' pictures as the build reads them; the gate asks the same function, so that both agree. */
import { statSync } from "node:fs";
import sharp, { type Sharp } from "sharp";
import type { ImageFact } from "../gate/world.ts";
import { limits } from "../model/limits.ts";

/** A picture as it is held upright. Whatever else a camera wrote into it, the place too, is left behind when it is written. */
export const openPicture = (file: string): Sharp =>
	sharp(file, { limitInputPixels: limits.pixels, failOn: "warning", sequentialRead: true }).rotate();

type Judged = Pick<ImageFact, "fault" | "animated">;

/** What was found, by file, size and day: a picture is decoded once. */
const known = new Map<string, Promise<Judged>>();

/** Decodes a picture to its last line. */
export function judgePicture(file: string): Promise<Judged> {
	const { size, mtimeMs } = statSync(file);
	const key = `${file} ${size} ${mtimeMs}`;
	const found = known.get(key) ?? decode(file);
	known.set(key, found);
	return found;
}

async function decode(file: string): Promise<Judged> {
	try {
		const picture = openPicture(file);
		const { pages = 1 } = await picture.metadata();
		await picture.resize(64, 64, { fit: "inside" }).raw().toBuffer();
		return pages > 1 ? { animated: true } : {};
	} catch (error) {
		return { fault: faultOf(String(error)) };
	}
}

const faultOf = (said: string): string =>
	/premature|truncat|end of|unexpected eof|incomplete/i.test(said)
		? "gambarnya terpotong, tidak tersimpan sampai akhir"
		: "gambarnya rusak";
