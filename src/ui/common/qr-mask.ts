/**
 * A QR code for the build, in less than half of the library's time, of which nearly all was the choice among eight masks. The
 * best is the one whose picture has the fewest of what irritates a reader (ISO/IEC 18004, 7.8.3): the same choice, so that
 * a code is the same wherever it is made.
 */
import { encode } from "uqr";
import { type QrCode, quietZone } from "./qr.ts";

/** Whether a mask turns the module at a place over. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
	(x, y) => (x + y) % 2 === 0,
	(_, y) => y % 2 === 0,
	(x) => x % 3 === 0,
	(x, y) => (x + y) % 3 === 0,
	(x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
	(x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
	(x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
	(x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Bits that tell a reader the correction (M is 0) and the mask, with a code of their own. */
function formatOf(mask: number): number {
	let rest = mask;
	for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
	return ((mask << 10) | rest) ^ 0x5412;
}

/** Both places of each of those bits, from the lowest, as `[x, y]`; a negative number counts from the far side. */
const formatPlaces: readonly (readonly [x: number, y: number])[][] = Array.from({ length: 15 }, (_, bit) => [
	bit < 6 ? [8, bit] : bit < 8 ? [8, bit + 1] : bit === 8 ? [7, 8] : [14 - bit, 8],
	bit < 8 ? [-1 - bit, 8] : [8, bit - 15],
]);

/** What turns a code with the first mask into one with another: 1 where a module changes. */
function changeTo(mask: number, free: Uint8Array, size: number): Uint8Array {
	const [first, other] = [masks[0], masks[mask]];
	const change = new Uint8Array(size * size);
	if (!first || !other) return change;
	for (let at = 0; at < change.length; at++) {
		const [x, y] = [at % size, Math.floor(at / size)];
		if (free[at] && first(x, y) !== other(x, y)) change[at] = 1;
	}
	const differ = formatOf(0) ^ formatOf(mask);
	for (const [bit, places] of formatPlaces.entries())
		for (const [x, y] of places)
			change[((y + size) % size) * size + ((x + size) % size)] = (differ >>> bit) & 1;
	return change;
}

const changes = new Map<number, readonly Uint8Array[]>();

/** Lengths of the runs of a line, light and dark in turn. */
const runs = new Uint16Array(180);

/** Irritating parts of all lines: runs of five and more, and what looks like the corner of a code. */
function ofLines(cells: Uint8Array, size: number, along: number, across: number): number {
	let sum = 0;
	for (let line = 0; line < size; line++) {
		let count = 0;
		let isDark = 0;
		let run = 0;
		for (let i = 0, at = line * across; i < size; i++, at += along) {
			if (cells[at] !== isDark) {
				runs[count++] = run;
				isDark = 1 - isDark;
				run = 0;
			}
			run++;
			if (run >= 5) sum += run === 5 ? 3 : 1;
		}
		runs[count++] = run;
		if (isDark) runs[count++] = 0;
		sum += 40 * corners(count, size);
	}
	return sum;
}

/** How often 1:1:3:1:1 stands between light runs of which one has four and the other one at least; the margin is light. */
function corners(count: number, size: number): number {
	let found = 0;
	runs[0] = (runs[0] as number) + size;
	runs[count - 1] = (runs[count - 1] as number) + size;
	for (let at = 6; at < count; at += 2) {
		const one = runs[at - 1] as number;
		if (runs[at - 2] !== one || runs[at - 3] !== 3 * one || runs[at - 4] !== one || runs[at - 5] !== one)
			continue;
		const before = runs[at - 6] as number;
		const after = runs[at] as number;
		if (before >= one && after >= 4 * one) found++;
		if (before >= 4 * one && after >= one) found++;
	}
	return found;
}

/** Blocks of two by two in one colour, and how far the dark modules are from a half. */
function ofAreas(cells: Uint8Array, size: number): number {
	let sum = 0;
	let dark = 0;
	const last = cells.length - size - 1;
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at] as number;
		dark += cell;
		if (at >= last || (at + 1) % size === 0) continue;
		if (cell === cells[at + 1] && cell === cells[at + size] && cell === cells[at + size + 1]) sum += 3;
	}
	return sum + (Math.ceil(Math.abs(dark * 20 - cells.length * 10) / cells.length) - 1) * 10;
}

/** The modules with the mask that suits them best, from those with the first one. `free` are those that hold data. */
function bestMasked(cells: Uint8Array, free: Uint8Array, size: number): Uint8Array {
	const known = changes.get(size) ?? masks.map((_, mask) => changeTo(mask, free, size));
	changes.set(size, known);
	let best = cells;
	let least = Number.POSITIVE_INFINITY;
	for (const change of known) {
		const masked = cells.slice();
		for (let at = 0; at < masked.length; at++) masked[at] = (cells[at] as number) ^ (change[at] as number);
		let sum = ofAreas(masked, size);
		if (sum < least) sum += ofLines(masked, size, 1, size);
		if (sum < least) sum += ofLines(masked, size, size, 1);
		if (sum < least) [best, least] = [masked, sum];
	}
	return best;
}

/** The same as `qrCode` of the browser. */
export function builtQrCode(text: string): QrCode {
	const { size, data, types } = encode(text, { ecc: "M", border: 0, maskPattern: 0 });
	const cells = new Uint8Array(size * size);
	const free = new Uint8Array(size * size);
	for (let at = 0; at < cells.length; at++) {
		const [x, y] = [at % size, Math.floor(at / size)];
		if (data[y]?.[x]) cells[at] = 1;
		if (types[y]?.[x] === 0) free[at] = 1;
	}
	return { size: size + 2 * quietZone, path: pathOf(bestMasked(cells, free, size), size) };
}

function pathOf(cells: Uint8Array, size: number): string {
	let path = "";
	for (let at = 0; at < cells.length; ) {
		const from = at;
		const end = at - (at % size) + size;
		while (at < end && cells[at]) at++;
		if (at > from)
			path += `M${(from % size) + quietZone} ${Math.floor(from / size) + quietZone + 0.5}h${at - from}`;
		else at++;
	}
	return path;
}
