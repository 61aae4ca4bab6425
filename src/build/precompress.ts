/**
 * Files compressed beforehand, for servers that send them as they are: to compress on the fly costs twelve times as
 * much. What was compressed once is kept by its content, for most pages do not change from one build to the next.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Less is not worth a file. */
const smallest = 1000;
const textual = /\.(?:html|css|js|mjs|json|xml|ics|svg|txt|webmanifest)$/;

const kinds = [
	{
		ending: "br",
		compress: (bytes: Buffer) =>
			promisify(brotliCompress)(bytes, {
				params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
			}),
	},
	{ ending: "gz", compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** No reader asks for these, and there are as many as pages: what mends a page is asked for once in a while. */
const seldom = /^(?:_host|tulis\/sumber)\//;

/** As many at a time as zlib has threads. */
const atOnce = 4;

/** Lays a `.br` and a `.gz` beside every file of a site that is worth it. */
export async function precompress(
	site: string,
	files: readonly string[],
	cache = resolve("node_modules/.cache/corong-mampat"),
) {
	const waiting = files.filter((file) => textual.test(file) && !seldom.test(file));
	const work = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			// What stayed from the site before is compressed already.
			if (kinds.every(({ ending }) => existsSync(join(site, `${file}.${ending}`)))) continue;
			const bytes = await readFile(join(site, file));
			if (bytes.length < smallest) continue;
			const hash = createHash("sha256").update(bytes).digest("hex");
			for (const { ending, compress } of kinds) {
				const kept = join(cache, `${hash}.${ending}`);
				const target = join(site, `${file}.${ending}`);
				if (await isCopied(kept, target)) continue;
				const packed = await compress(bytes);
				await writeFile(target, packed);
				await keep(kept, packed);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}

const isCopied = (kept: string, target: string): Promise<boolean> =>
	copyFile(kept, target).then(
		() => true,
		() => false,
	);

/** Puts what was compressed aside, whole or not at all: builds run at once, and somebody may erase what they keep. */
async function keep(kept: string, packed: Buffer): Promise<void> {
	const draft = `${kept}.${randomUUID()}`;
	try {
		await mkdir(dirname(kept), { recursive: true });
		await writeFile(draft, packed);
		await rename(draft, kept);
	} catch {
		// Compressed again next time.
	}
}
