import fc from "fast-check";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrCode } from "./qr.ts";
import { builtQrCode } from "./qr-mask.ts";

/** The pixels a camera would see: `scale` for each module, black on white. */
function draw(path: string, size: number, scale = 4): Uint8ClampedArray {
	const width = size * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) ([\d.]+)h(\d+)/g))
		for (let row = Math.floor(+y) * scale; row < Math.ceil(+y) * scale; row++)
			for (let column = +x * scale; column < (+x + +length) * scale; column++)
				pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return pixels;
}

test.each([
	"https://kim.contoh.go.id/faq/cek-dpt/",
	`https://kim.contoh.go.id/kim/${"panjang-".repeat(12)}x/faq/${"tanya-".repeat(10)}x/`,
])("a camera reads %s", (address) => {
	const { size, path } = qrCode(address);
	expect(jsQR(draw(path, size), size * 4, size * 4)?.data).toBe(address);
});

test("the build's code is the browser's, whatever its length", () => {
	const text = fc.oneof(
		fc.webUrl(),
		fc.string({ maxLength: 300, unit: "grapheme" }),
		fc.stringMatching(/^\d{0,400}$/),
	);
	fc.assert(
		fc.property(text, (text) => {
			expect(builtQrCode(text)).toEqual(qrCode(text));
		}),
		{ numRuns: 150 },
	);
	const long = "https://kim.contoh.go.id/".repeat(92);
	for (const length of [700, 1500, 2300])
		expect(builtQrCode(long.slice(0, length))).toEqual(qrCode(long.slice(0, length)));
});

test("has a quiet zone on every side", () => {
	const { size, path } = qrCode("https://kim.contoh.go.id/");
	for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) ([\d.]+)h(\d+)/g)) {
		expect(Math.min(+x, +y)).toBeGreaterThanOrEqual(4);
		expect(Math.max(+x + +length, +y + 0.5)).toBeLessThanOrEqual(size - 4);
	}
});
