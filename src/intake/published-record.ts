/** The published record as a file: `terbit.jsonl` of the content folder, one fact a line; `npm run catat` adds to it. */

import { createHash } from "node:crypto";
import { chiefOf } from "../gate/addresses/families.ts";
import { byText } from "../model/kata.ts";
import {
	type Fact,
	factText,
	type PublishedRecord,
	publishedName,
	publishedRecord,
	standingMark,
	stateFact,
	toPublishedLine,
	withdrawnMark,
} from "../model/published.ts";
import type { DataOf } from "../model/schemas/kinds.ts";
import { fact } from "../model/schemas/terbit.ts";
import { type LineFault, readLines } from "./lines.ts";
import type { Loaded } from "./loaded.ts";

/** What is looked at to note it. */
type Noted = Pick<Loaded, "of" | "book" | "record" | "firstAddress">;

export interface ReadRecord {
	readonly record: PublishedRecord;
	readonly faults: readonly LineFault[];
}

/** Reads the file as it may be found after a merge or an edit by hand; good lines are kept. Never throws. */
export function readPublished(text: string): ReadRecord {
	const { values, faults } = readLines(text, (data): Fact | string => {
		const parsed = fact.safeParse(data);
		return parsed.success ? parsed.data : "baris ini bukan catatan terbit";
	});
	return { record: publishedRecord(values), faults };
}

/** The file with some facts more: sorted, each once. What cannot be read stays where a person can see it. */
export function formatPublished(before: string, added: readonly Fact[]): string {
	const { record, faults } = readPublished(before);
	const known = new Set(record.facts.map(factText));
	if (faults.length > 0 || added.every((one) => known.has(factText(one)))) return before;
	const texts = new Set([...known, ...added.map(factText)]);
	return `${[...texts].sort(byText).join("\n")}\n`;
}

/** A short name of exactly these words. */
const fingerprint = (words: readonly unknown[]): string =>
	createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 10);

/** The fingerprint of what a calendar says of a stage besides its days. */
export const stageMark = ({
	judul,
	ringkasan,
	tindakan,
	tenggat_warga,
}: Pick<DataOf<"tahapan">, "judul" | "ringkasan" | "tindakan" | "tenggat_warga">): string =>
	fingerprint([judul, ringkasan, tindakan ?? "", tenggat_warga ?? ""]);

/** That of an event of a KIM, its days and hours included: it has no ledger. */
export const eventMark = ({
	judul,
	ringkasan,
	tempat,
	mulai,
	selesai,
	pukul,
}: Pick<DataOf<"agenda">, "judul" | "ringkasan" | "tempat" | "mulai" | "selesai" | "pukul">): string =>
	fingerprint([judul, ringkasan, tempat, mulai, selesai ?? "", pukul ?? ""]);

/** The facts of what is published now that are not noted yet; `day` is the day on which they are. */
export function newFacts({ of, book, record, firstAddress }: Noted, day: string): Fact[] {
	const chiefs = [...book.live].flatMap(([address, entry]) =>
		entry && address === chiefOf(entry.kind, entry.id)
			? [{ address, entry, first: firstAddress(address) }]
			: [],
	);
	const names = chiefs
		.filter(({ address, first }) => first !== address)
		.map(({ address, first }): Fact => ({ jenis: "nama", alamat: address, semula: first }));
	const marks = new Map([
		...of("tahapan").map(({ id, data }) => [firstAddress(chiefOf("tahapan", id)), stageMark(data)] as const),
		...of("agenda").map(({ id, data }) => [firstAddress(chiefOf("agenda", id)), eventMark(data)] as const),
	]);
	for (const { entry, first } of chiefs)
		if (entry.dicabut) marks.set(first, withdrawnMark);
		else if (!marks.has(first) && record.states(first).length > 0) marks.set(first, standingMark);
	const states = [...marks].flatMap(([first, mark]) => stateFact(record, first, { mark, day }) ?? []);
	return [
		...names,
		...of("tahapan").flatMap(({ id, data }) => lineFacts(firstAddress(chiefOf("tahapan", id)), data)),
		...states,
	];
}

const lineFacts = (alamat: string, { jadwal, pengecualian = [] }: DataOf<"tahapan">): Fact[] => [
	...jadwal.map((line): Fact => ({ jenis: "jadwal", alamat, baris: toPublishedLine(line) })),
	...pengecualian.map(
		(line): Fact => ({ jenis: "jadwal", alamat, wilayah: line.wilayah, baris: toPublishedLine(line) }),
	),
];

/** The remedy for every fault of the file. */
export const publishedRemedy = `Kembalikan barisnya dari riwayat (git checkout ${publishedName}), lalu jalankan npm run catat. Berkas ini tidak disunting dengan tangan.`;
