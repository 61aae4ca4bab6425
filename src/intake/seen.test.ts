import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { Refused } from "../text/allowed.ts";
import { Look, lookAt } from "./look.ts";
import { readContent } from "./read.ts";
import { Seen } from "./seen.ts";
import { nothingKept, type Store } from "./store.ts";
import { folderWith } from "./uji.ts";

/** What lies in a folder of a file system that counts so many milliseconds at a time; FAT knows every second second. */
function seenOn(folder: string, step: number): Look {
	const { at, entries } = lookAt(folder);
	const counted = entries.map((entry) => {
		const time = Math.floor(entry.changed / step);
		return { ...entry, changed: time * step, stamp: `${entry.size} ${time}` };
	});
	return new Look(at, counted);
}

const path = "kim/sekarbela/kabar/radio.md";
const textOf = (word: string) => `---\njudul: ${word}\n---\n\nBaca ${word}, gambar/foto.jpg\n`;

/** Builds one after the other over one folder; each leaves its texts to the next, as a site does. */
function builds(folder: string) {
	let bytes: Uint8Array | undefined;
	let texts = nothingKept;
	const asked: string[] = [];
	const store: Store = {
		code: "1",
		read: () => bytes,
		write: (now) => {
			bytes = now;
		},
	};
	const leave = (text: string, digest: string) => ({
		tanggal: "2020-11-17",
		digest,
		get text() {
			asked.push(text);
			return text;
		},
	});
	return {
		asked,
		isKept: (word: string) => Buffer.from(bytes ?? []).includes(word),
		build({ code = "1", step = 0.001, packed = (text: string) => text } = {}) {
			const files = readContent(folder, new Seen({ ...store, code }, texts), seenOn(folder, step));
			const [file] = files;
			const read = () => [file?.data, file?.text, file?.files];
			if (file)
				texts = new Map([[path, leave(packed(textOf(String(Object.values(file.data ?? {})))), file.digest)]]);
			return read;
		},
	};
}

/** A clock that is so many seconds ahead: nobody has written for so long. */
function later(seconds = 10): void {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + seconds * 1000 });
	onTestFinished(() => void vi.useRealTimers());
}
const anew = (word: string) => [{ judul: word }, textOf(word), [{ folder: "gambar", name: "foto.jpg" }]];

test("a file nobody wrote is not read, and its text is there for who asks", () => {
	const folder = folderWith({ [path]: textOf("satu") });
	const { build, asked } = builds(folder);
	later();
	build();
	const second = build();
	expect(asked).toEqual([]);
	expect(second()).toEqual(anew("satu"));
	expect(asked).toEqual([textOf("satu")]);
});

test("a file with as many letters in its place is read, whatever day it says it is of", () => {
	const folder = folderWith({ [path]: textOf("satu") });
	const { build } = builds(folder);
	const day = new Date("2020-11-01T00:00:00Z");
	utimesSync(join(folder, path), day, day);
	later();
	build();
	writeFileSync(join(folder, path), textOf("dua2"));
	utimesSync(join(folder, path), day, day);
	later();
	expect(build()()).toEqual(anew("dua2"));
});

test("nor is it missed when it was written in the moment in which the one before was read", () => {
	const folder = folderWith({ [path]: textOf("0000") });
	const { build } = builds(folder);
	for (const word of ["satu", "dua2", "tiga", "lima", "enam"]) {
		writeFileSync(join(folder, path), textOf(word));
		expect(build({ step: 2000 })()).toEqual(anew(word));
	}
});

test("where the text is kept no longer, that of the file is taken, unless somebody wrote it meanwhile", () => {
	const folder = folderWith({ [path]: textOf("satu") });
	const { build } = builds(folder);
	later();
	build({ packed: () => "" });
	const read = build();
	expect(read()).toEqual(anew("satu"));
	writeFileSync(join(folder, path), textOf("dua2"));
	// Said to whoever builds, and without a trace of the program.
	expect(read).toThrow(Refused);
	expect(read).toThrowErrorMatchingInlineSnapshot(
		`[Error: kim/sekarbela/kabar/radio.md disimpan lagi selagi situs dibangun. Ulangi perintahnya; tulisan yang baru ikut terbaca.]`,
	);
});

test("another program makes out everything anew; of a file that is gone nothing is kept", () => {
	const folder = folderWith({ [path]: textOf("rahasia") });
	const { build, isKept, asked } = builds(folder);
	later();
	build();
	expect(build({ code: "2" })()).toEqual(anew("rahasia"));
	expect(asked).toEqual([]);
	expect(isKept("rahasia")).toBe(true);
	rmSync(join(folder, path));
	build();
	expect(isKept("rahasia")).toBe(false);
});
