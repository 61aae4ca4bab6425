/** A QR code as one SVG path; for the browser. The build makes thousands of them and has a faster way, `qr-mask.ts`. */
import { encode } from "uqr";

export interface QrCode {
	/** Width and height in modules, quiet zone included. */
	readonly size: number;
	/** Path of the dark modules, one stroke for each run of a row. */
	readonly path: string;
}

/** Light modules on every side, as ISO/IEC 18004 demands; without them readers fail on busy paper. */
export const quietZone = 4;

/** Error correction M: still read when a seventh of it is worn off a poster. */
export function qrCode(text: string): QrCode {
	const { size, data } = encode(text, { ecc: "M", border: quietZone });
	const runs = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? "1" : "0"))
				.join("")
				.matchAll(/1+/g),
		].map(({ index, 0: { length } }) => `M${index} ${y + 0.5}h${length}`),
	);
	return { size, path: runs.join("") };
}
