/** A QR code as one SVG path; for the build and for the browser. */
import { encode } from "uqr";
import { bestMasked } from "./qr-mask.ts";

export interface QrCode {
	/** Width and height in modules, quiet zone included. */
	readonly size: number;
	/** Path of the dark modules, one stroke for each run of a row. */
	readonly path: string;
}

/** Light modules on every side, as ISO/IEC 18004 demands; without them readers fail on busy paper. */
const quietZone = 4;

/** Error correction M: still read when a seventh of it is worn off a poster. */
export function qrCode(text: string): QrCode {
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
