/** Draws a card to PNG, without network or fonts of the machine. What was drawn once is kept by its content. */

import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import satori, { type Font } from "satori";
import sharp from "sharp";
import { options } from "../../options.ts";
import { kartuSize } from "../../site/kartu-data.ts";
import type { Box } from "./box.ts";

const here = createRequire(join(options.root, "package.json"));
const kept = join(options.root, "node_modules", ".cache", "og");

const png = { compressionLevel: 6, adaptiveFiltering: false } as const;
/** What else decides the bytes. */
const tools = [
	here("satori/package.json").version,
	sharp.versions.sharp,
	sharp.versions.vips,
	"opaque",
	png,
	kartuSize,
];

let read: Promise<Font[]> | undefined;
/** One array for all cards: Satori reads the files of an array once. */
const fonts = () => {
	read ??= Promise.all(
		([400, 700] as const).map(async (weight) => ({
			name: "Source Serif 4",
			style: "normal" as const,
			weight,
			data: await readFile(
				here.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
			),
		})),
	);
	return read;
};

/** The card as PNG, drawn anew. Equal trees give equal bytes. */
export async function paint(tree: Box): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
		...kartuSize,
		fonts: await fonts(),
	});
	return new Uint8Array(await sharp(Buffer.from(svg)).removeAlpha().png(png).toBuffer());
}

/** The card as PNG, from the folder of drawn cards when it is there. */
export async function draw(tree: Box, folder = kept): Promise<Uint8Array<ArrayBuffer>> {
	const key = createHash("sha256")
		.update(JSON.stringify([tree, tools]))
		.digest("hex");
	const file = join(folder, `${key}.png`);
	const drawn = await readFile(file).catch(() => undefined);
	if (drawn) return new Uint8Array(drawn);
	const bytes = await paint(tree);
	await keep(file, bytes);
	return bytes;
}

/** Puts a drawn card aside, whole or not at all. A folder that cannot be written to only costs time. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
	const unfinished = `${file}.${randomUUID()}`;
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(unfinished, bytes);
		await rename(unfinished, file);
	} catch {
		// Drawn again next time.
	}
}
