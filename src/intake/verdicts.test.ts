import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadContent } from "./load.ts";
import type { Loaded } from "./loaded.ts";
import { folderWith, good } from "./uji.ts";
import type { VerdictStore } from "./verdicts.ts";

/** A store in memory; `reads` counts how often something was there. */
function storeOf(code = "1"): VerdictStore & { code: string; bytes: Uint8Array | undefined } {
	return {
		code,
		bytes: undefined,
		read() {
			return this.bytes;
		},
		write(bytes) {
			this.bytes = bytes;
		},
	};
}

const files = good(
	"situs",
	"peraturan",
	"istilah",
	"pemilihan",
	"tahapan",
	"faq",
	"kim",
	"kabar",
	"kimFaq",
	"agenda",
);
const kabar = Object.keys(files).find((path) => path.includes("/kabar/")) ?? "";

/** What matters of a load. */
const seen = ({ problems, rejected, of, book }: Loaded) =>
	JSON.stringify([
		problems,
		rejected,
		["kim", "kabar", "kimFaq", "agenda", "faq"].map((kind) => of(kind as "kabar")),
		[...book.live],
	]);

const changes: Readonly<Record<string, (folder: string) => void>> = {
	"a sentence": (folder) => writeFileSync(join(folder, kabar), `${files[kabar]}\nSatu kalimat.\n`),
	"a mistake": (folder) =>
		writeFileSync(join(folder, kabar), (files[kabar] ?? "").replace("---\n", "---\nlayout: x\n")),
	"a picture that is not there": (folder) =>
		writeFileSync(join(folder, kabar), `${files[kabar]}\n![x](gambar/tidak-ada.jpg)\n`),
	"a picture as another program names it": (folder) =>
		writeFileSync(join(folder, kabar), `${files[kabar]}\n![[foto.jpg]]\n`),
	"the picture lies there": (folder) => {
		mkdirSync(join(folder, kabar, "../../gambar"), { recursive: true });
		writeFileSync(join(folder, kabar, "../../gambar/foto.jpg"), "x");
	},
	"a stage is noted with another day": (folder) =>
		writeFileSync(
			join(folder, "terbit.jsonl"),
			'{"jenis":"jadwal","alamat":"/tahapan/2020/coklit/","baris":{"mulai":"2020-01-01"}}\n',
		),
	"a link to a question": (folder) =>
		writeFileSync(join(folder, kabar), `${files[kabar]}\n::faq{id="tidak-ada"}\n`),
	"the file is gone": (folder) => rmSync(join(folder, kabar), { force: true }),
	"as it was": (folder) => writeFileSync(join(folder, kabar), files[kabar] ?? ""),
};

test("with what was said before, the same comes of the content as without", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(changes)), { maxLength: 6 }), async (names) => {
			const folder = folderWith(files);
			const verdicts = storeOf();
			await loadContent(folder, undefined, { verdicts });
			for (const name of names) {
				changes[name]?.(folder);
				const [remembering, anew] = [
					await loadContent(folder, undefined, { verdicts }),
					await loadContent(folder),
				];
				expect(seen(remembering)).toBe(seen(anew));
			}
		}),
		{ numRuns: 15 },
	);
});

test("what cannot be read is nothing", async () => {
	const folder = folderWith(files);
	const verdicts = storeOf();
	verdicts.bytes = new Uint8Array([1, 2, 3]);
	expect(seen(await loadContent(folder, undefined, { verdicts }))).toBe(seen(await loadContent(folder)));
});
