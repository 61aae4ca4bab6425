import { expect, test } from "vitest";
import { progressLine, progressOn } from "./progress.ts";

/** What a screen shows of 100 steps of 100 ms each. */
function shown(isTTY: boolean, isQuiet: boolean): string[] {
	const lines: string[] = [];
	let time = 0;
	const screen = { isTTY, write: (text: string) => lines.push(text) > 0 };
	const progress = progressOn(screen as never, () => time, isQuiet);
	progress.begin(100);
	for (let step = 0; step < 100; step++) {
		time += 100;
		progress.step();
	}
	progress.end();
	return lines;
}

test("a line tells how far it is, after three seconds, and is gone at the end", () => {
	const lines = shown(true, false);
	expect(lines[0]).toBe("\r\x1b[K30 dari 100 halaman, kira-kira 7 detik lagi");
	expect(lines.length).toBeLessThan(20);
	expect(lines.at(-1)).toBe("\r\x1b[K");
});

test.each([
	[false, false],
	[true, true],
])("nothing is told where nobody looks (screen %s, CI %s)", (isTTY, isQuiet) => {
	expect(shown(isTTY, isQuiet)).toEqual([]);
});

test("a long time is told in minutes", () => {
	expect(progressLine(1200, 68_147, 5000)).toBe("1.200 dari 68.147 halaman, kira-kira 5 menit lagi");
});
