import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { judgePicture, openPicture } from "./pictures.ts";
import { folderWith } from "./uji.ts";

const noise = { width: 400, height: 300, channels: 3 as const };
const photo = () =>
	sharp(Buffer.from(Array.from({ length: 400 * 300 * 3 }, (_, at) => (at * 7919) % 251)), { raw: noise });

function fileWith(name: string, bytes: Uint8Array): string {
	const file = join(folderWith({}), name);
	writeFileSync(file, bytes);
	return file;
}

test("a whole photo is good", async () => {
	expect(await judgePicture(fileWith("a.jpg", await photo().jpeg().toBuffer()))).toEqual({});
});

test.each(["jpeg", "png", "webp"] as const)("a %s that was cut is told", async (format) => {
	const bytes = await photo().toFormat(format).toBuffer();
	const { fault } = await judgePicture(fileWith(`a.${format}`, bytes.subarray(0, bytes.length / 2)));
	expect(fault).toMatch(/terpotong|rusak/);
});

test("one with damaged bytes is told", async () => {
	const bytes = await photo().jpeg().toBuffer();
	const middle = bytes.length >> 1;
	bytes.fill(0xff, middle, middle + 40);
	const { damaged, fault } = await judgePicture(fileWith("a.jpg", bytes));
	expect(damaged || fault).toBeTruthy();
});

test("one that moves is told", async () => {
	const frames = Buffer.concat([Buffer.alloc(100 * 100 * 3, 10), Buffer.alloc(100 * 100 * 3, 200)]);
	const moving = await sharp(frames, { raw: { width: 100, height: 200, channels: 3, pageHeight: 100 } })
		.webp({ loop: 0, delay: [100, 100] })
		.toBuffer();
	expect(await judgePicture(fileWith("a.webp", moving))).toEqual({ animated: true });
});

test("the place a photo was taken at does not leave", async () => {
	const located = await photo()
		.withExif({ IFD0: { Copyright: "rahasia" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "0/1 8/1 0/1" } })
		.jpeg()
		.toBuffer();
	expect((await sharp(located).metadata()).exif).toBeDefined();
	const written = await openPicture(fileWith("a.jpg", located)).webp().toBuffer();
	expect((await sharp(written).metadata()).exif).toBeUndefined();
	expect(written.includes("rahasia")).toBe(false);
});
