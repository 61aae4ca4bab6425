/**
 * The drawing of the country: outlines of islands, simplified from Natural Earth (public domain), and a point for each
 * province, in the same plain degrees (21.5 units each). Points lie far enough apart to be touched one by one; that of
 * Jakarta and that of Yogyakarta therefore lie a little off the coast.
 */
import type { IslandId } from "../../model/islands.ts";
import data from "./atlas.json" with { type: "json" };

export type Point = readonly [x: number, y: number];

interface Shape {
	/** Left, top, width and height. */
	readonly box: string;
	/** Where its name is written. */
	readonly label: Point;
	readonly path: string;
}

/** How the drawing is framed. */
export const frame = { box: "0 0 1000 385", equator: 135 } as const;

/** The shape of an island. */
export function shapeOf(island: IslandId): Shape {
	const { kotak, nama, garis } = data.pulau[island];
	const [x = 0, y = 0] = nama;
	return { box: kotak.join(" "), label: [x, y], path: garis };
}

/** Where a province lies; `undefined` for one that the drawing does not know. */
export function pointOf(province: string): Point | undefined {
	const [x, y] = (data.provinsi as Record<string, number[]>)[province] ?? [];
	return x === undefined || y === undefined ? undefined : [x, y];
}

/** The place of an island's outline in a page. */
export const outlineId = (island: IslandId) => `garis-${island}`;
