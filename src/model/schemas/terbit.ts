/** The lines of `terbit.jsonl`: what was published, one fact each. */
import * as z from "zod";
import { day } from "./fields.ts";

/** Of a line of a schedule ledger, what says when, and by which decision. */
export const publishedLine = z.strictObject({
	mulai: z.string().optional(),
	selesai: z.string().optional(),
	pukul: z.string().optional(),
	status: z.string().optional(),
	aturan: z.string().optional(),
	dasar: z.string().optional(),
	ditetapkan: z.string().optional(),
	/** Day of the correction, for a line that corrects the one above it. */
	ralat: z.string().optional(),
});
export type PublishedLine = z.infer<typeof publishedLine>;

const address = z.string().regex(/^\/[^\s]*$/);

/** One line of the file. */
export const fact = z.discriminatedUnion("jenis", [
	/** A line of a stage's ledger; with a region, a line that holds there alone. */
	z.strictObject({
		jenis: z.literal("jadwal"),
		alamat: address,
		wilayah: z.string().optional(),
		baris: publishedLine,
	}),
	/** What stands at an address now was first published under another. */
	z.strictObject({ jenis: z.literal("nama"), alamat: address, semula: address }),
	/** How something stood from a day on: the fingerprint of its words, or that it is withdrawn. `ke` only grows. */
	z.strictObject({
		jenis: z.literal("keadaan"),
		alamat: address,
		ke: z.number().int().positive(),
		sidik: z.string(),
		hari: day,
	}),
]);
export type Fact = z.infer<typeof fact>;
