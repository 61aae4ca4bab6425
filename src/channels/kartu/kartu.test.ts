import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { warnaList } from "../../model/schemas/kim.ts";
import { kartuSize } from "../../site/kartu-data.ts";
import { draw, paint } from "./draw.ts";
import { kartuTree } from "./layout.ts";

const site = { nama: "Corong KIM", host: "corong.example" };

/** Rows of pixels from top to bottom that differ from the paper, in the text's column. */
async function inkedRows(bytes: Uint8Array): Promise<boolean[]> {
	const { data, info } = await sharp(bytes)
		.extract({ left: 72, top: 0, width: 500, height: kartuSize.height })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return Array.from({ length: info.height }, (_, y) => {
		const row = data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels);
		return row.some((value) => value < 110);
	});
}

test("a card has the size link previews expect, and is drawn alike each time", async () => {
	const tree = kartuTree({ label: "Tahapan", judul: "Masa tenang", pokok: "6–8 Desember 2020" }, site);
	const [first, second] = [await paint(tree), await paint(tree)];
	expect(await sharp(first).metadata()).toMatchObject({ format: "png", ...kartuSize });
	expect(Buffer.compare(first, second)).toBe(0);
});

test("the longest title and line leave the edges free", async () => {
	const long = (length: number) =>
		"Wartawan menggugat "
			.repeat(10)
			.slice(0, length - 1)
			.concat("m");
	const card = { label: "Tanya jawab", judul: long(120), pokok: long(120), dasar: long(60) };
	const rows = await inkedRows(await paint(kartuTree(card, site)));
	// Between the band at the top and the wordmark, and below the last line, there is only paper.
	expect(rows.slice(20, 60)).not.toContain(true);
	expect(rows.slice(600)).not.toContain(true);
});

test.each(["hoaks", "benar"] as const)(
	"a claim that is %s leaves the edges free, struck through where it is false",
	async (putusan) => {
		const text = (length: number) => "Wartawan menggugat ".repeat(30).slice(0, length);
		const card = {
			label: "Klarifikasi",
			judul: text(100),
			periksa: { putusan, klaim: text(300) },
			dasar: text(60),
		};
		const tree = kartuTree(card, site);
		expect(JSON.stringify(tree).includes("line-through")).toBe(putusan === "hoaks");
		const rows = await inkedRows(await paint(tree));
		expect(rows.slice(20, 50)).not.toContain(true);
		expect(rows.slice(600)).not.toContain(true);
	},
);

test("a photo stands beside the title, whole", async () => {
	const src = `data:image/png;base64,${(
		await sharp({ create: { width: 300, height: 200, channels: 3, background: "#0f0" } })
			.png()
			.toBuffer()
	).toString("base64")}`;
	const card = { label: "KIM A", judul: "Rapat warga", kim: { warna: "biru", id: "a" } } as const;
	const { data, info } = await sharp(await paint(kartuTree(card, site, { src, width: 300, height: 200 })))
		.raw()
		.toBuffer({ resolveWithObject: true });
	let green = 0;
	for (let at = 0; at < data.length; at += info.channels) if (data[at] === 0 && data[at + 1] === 255) green++;
	expect(green).toBeGreaterThan(300 * 200 * 0.97);
});

test("what the font cannot draw is left out, and a word without end is broken", async () => {
	const tree = (judul: string) => kartuTree({ label: "Uji", judul }, site);
	expect(tree("Cara 😀 coblos\u200b")).toEqual(tree("Cara coblos"));
	const { data } = await sharp(await paint(tree("m".repeat(80))))
		.extract({ left: 1150, top: 0, width: 50, height: kartuSize.height })
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect(data.subarray(20 * 50).some((value) => value < 110)).toBe(false);
});

test("a card is drawn once for each content, and a folder that cannot be written to stops nothing", async () => {
	const folder = mkdtempSync(join(tmpdir(), "kartu-"));
	try {
		const [one, other] = ["Satu", "Dua"].map((judul) => kartuTree({ label: "Uji", judul }, site));
		if (!one || !other) throw new Error("two cards");
		await draw(one, folder);
		const [file = ""] = readdirSync(folder);
		writeFileSync(join(folder, file), "tanda");
		expect(Buffer.from(await draw(one, folder)).toString()).toBe("tanda");
		expect((await sharp(await draw(other, folder)).metadata()).format).toBe("png");
		expect(readdirSync(folder)).toHaveLength(2);
		expect((await draw(one, join(folder, file))).byteLength).toBeGreaterThan(1000);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test.each(warnaList)("a KIM of colour %s is drawn in it", async (warna) => {
	const card = { label: "KIM", judul: "KIM Sekarbela", kim: { warna, id: "sekarbela" } };
	const tree = kartuTree(card, site);
	const { background } = tree.props.style as { background: string };
	expect(background).toMatch(/^#[0-9a-f]{6}$/);
	expect(background).not.toBe("#fbfaf6");
});
