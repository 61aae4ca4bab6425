/** Authors' pictures as the build reads them; the gate asks the same function, so that both agree. */
import { statSync } from "node:fs";
import sharp, { type Sharp } from "sharp";
import type { ImageFact } from "../gate/world.ts";
import { limits } from "../model/limits.ts";

/** What a picture may have wrong with it and still be shown: phones write many a JPEG that is not quite one. */
type Care = "warning" | "truncated";

/** A picture as it is held upright. Whatever else a camera wrote into it, the place too, is left behind when it is written. */
export const openPicture = (file: string, failOn: Care = "truncated"): Sharp =>
	sharp(file, { limitInputPixels: limits.pixels, failOn, sequentialRead: true }).rotate();

type Judged = Pick<ImageFact, "fault" | "animated" | "damaged">;

/** What was found, by file, size and day: a picture is decoded once. */
const known = new Map<string, Promise<Judged>>();

/** Decodes a picture to its last line. */
export function judgePicture(file: string): Promise<Judged> {
	const { size, mtimeMs } = statSync(file);
	const key = `${file} ${size} ${mtimeMs}`;
	const found = known.get(key) ?? judge(file);
	known.set(key, found);
	return found;
}

async function judge(file: string): Promise<Judged> {
	if ((await decode(file, "warning")) === undefined) {
		const { pages = 1 } = await openPicture(file).metadata();
		return pages > 1 ? { animated: true } : {};
	}
	const said = await decode(file, "truncated");
	return said === undefined ? { damaged: true } : { fault: faultOf(said) };
}

/** What is said of a picture that cannot be read; `undefined` of one that can. */
async function decode(file: string, care: Care): Promise<string | undefined> {
	try {
		await openPicture(file, care).resize(64, 64, { fit: "inside" }).raw().toBuffer();
		return undefined;
	} catch (error) {
		return String(error);
	}
}

const faultOf = (said: string): string =>
	/premature|truncat|end of|unexpected eof|incomplete/i.test(said)
		? "gambarnya terpotong, tidak tersimpan sampai akhir"
		: "gambarnya rusak";
