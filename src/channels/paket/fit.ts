/** Keeps the paket below its limit: what is least useful goes first, and goes whole. */

import type { Sized } from "./html.ts";

/** A WhatsApp document that a slow network still carries in a minute; bytes of the file. */
export const limit = 100_000;

/** Something the paket can do without. */
export interface Droppable {
	/** Bytes the file is likely to lose with it. */
	readonly bytes: number;
}

/**
 * Renders with as many parts as fit, dropping from the end of `parts`. `render` is told what is kept, and gives the file in
 * pieces whose sizes are known. Throws when it does not fit even with none.
 */
export function shrinkToFit<T extends Droppable>(
	parts: readonly T[],
	render: (kept: ReadonlySet<T>) => readonly Sized[],
	most: number = limit,
): string {
	let count = parts.length;
	for (;;) {
		const pieces = render(new Set(parts.slice(0, count)));
		let excess = pieces.reduce((sum, { bytes }) => sum + bytes, 0) - most;
		if (excess <= 0) return pieces.map(({ html }) => html).join("");
		if (count === 0) throw new RangeError(`the paket is ${excess} bytes too large with nothing left to drop`);
		do {
			count--;
			excess -= parts[count]?.bytes ?? 0;
		} while (excess > 0 && count > 0);
	}
}
