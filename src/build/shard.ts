/**
 * A build in parts, on as many machines: each KIM belongs to one of them, and what is nobody's own to the first. Every
 * part knows the whole content, so that a page is the same wherever it is made.
 */
import { createHash } from "node:crypto";
import { options } from "../options.ts";

/** What is a KIM's own: its pages, the pictures of its links, its data, what the desk knows of it. */
const ofKim = /^\/(?:og\/|api\/v1\/|tulis\/(?:sumber\/)?)?kim\/([^/.#?]+)/;

/** Number of the part to which an address belongs, from 1. */
export function partOf(address: string, parts: number): number {
	const [, kim] = ofKim.exec(address) ?? [];
	if (kim === undefined) return 1;
	return 1 + (createHash("sha256").update(kim).digest().readUInt32BE() % parts);
}

/** Whether what answers at an address is made in this build. */
export const isMadeHere = (address: string): boolean =>
	!options.shard || partOf(address, options.shard.of) === options.shard.part;
