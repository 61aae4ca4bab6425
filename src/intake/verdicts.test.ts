import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import * as gate from "../gate/check.ts";
import { loadContent } from "./load.ts";
import type { Loaded } from "./loaded.ts";
import type { Store } from "./store.ts";
import { folderWith, good } from "./uji.ts";

/** A store in memory; `reads` counts how often something was there. */
function storeOf(code = "1"): Store & { code: string; bytes: Uint8Array | undefined } {
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

/** Other news of the same KIM, which is not there at first. */
const other = {
	path: kabar.replace(/[^/]+$/, "lain.md"),
	address: `/${kabar.replace(/[^/]+$/, "lain/")}`,
};

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
	"a link to news that may come": (folder) =>
		writeFileSync(join(folder, kabar), `${files[kabar]}\n[x](${other.address})\n`),
	"that news": (folder) => writeFileSync(join(folder, other.path), files[kabar] ?? ""),
	"that news is withdrawn": (folder) =>
		writeFileSync(
			join(folder, other.path),
			(files[kabar] ?? "").replace("---\n", '---\ndicabut: {alasan: "Keliru.", lihat: /faq/}\n'),
		),
	"that news answers for what is linked": (folder) =>
		writeFileSync(
			join(folder, other.path.replace("lain.md", "sekali.md")),
			(files[kabar] ?? "").replace("---\n", `---\nalias: [${other.address}]\n`),
		),
	"that news is gone": (folder) => rmSync(join(folder, other.path), { force: true }),
	"the file is gone": (folder) => rmSync(join(folder, kabar), { force: true }),
	"as it was": (folder) => writeFileSync(join(folder, kabar), files[kabar] ?? ""),
};

test("with what was said before, the same comes of the content as without", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(changes)), { maxLength: 6 }), async (names) => {
			const folder = folderWith(files);
			const before = { verdicts: storeOf(), seen: storeOf() };
			await loadContent(folder, undefined, before);
			for (const name of names) {
				changes[name]?.(folder);
				const [remembering, anew] = [await loadContent(folder, undefined, before), await loadContent(folder)];
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

test("news that is new is judged alone; who asked for it is judged with it", async () => {
	const folder = folderWith({ ...files, [kabar]: `${files[kabar]}\n[x](${other.address})\n` });
	const verdicts = storeOf();
	await loadContent(folder, undefined, { verdicts });
	const asked = vi.spyOn(gate, "check");
	writeFileSync(join(folder, other.path), files[kabar] ?? "");
	await loadContent(folder, undefined, { verdicts });
	expect(asked.mock.calls.map(([{ path }]) => path).toSorted()).toEqual([other.path, kabar].toSorted());
});
