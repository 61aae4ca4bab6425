import { day } from "../../model/schemas/fields.ts";
import type { TahapanData } from "../../model/schemas/tahapan.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import type { World } from "../world.ts";

type RevisiLine = Partial<TahapanData["jadwal"][number]> | null | undefined;

/** A stage of one day, where another stage of that day has hours: without its own it claims the whole day. */
function* withoutHours(document: Document, world: World): Generator<Finding> {
	const { pemilihan = "", slug = "" } = document.place?.params ?? {};
	const stages = world.stages(pemilihan);
	const own = stages.get(slug);
	if (!own?.mulai || own.mulai !== own.selesai || own.berjam) return;
	const other = [...stages.values()].find(
		({ id, mulai, selesai, berjam }) =>
			id !== slug && berjam && mulai === own.mulai && selesai === own.selesai,
	);
	if (other)
		yield {
			offset: offsetOf(document, ["jadwal"]),
			severity: "warning",
			message: `tahapan ini sehari dengan "${other.judul}", yang punya jam, tetapi jamnya sendiri belum ditulis`,
			suggestion: `Tulis pukul: pada baris jadwal terakhir, atau sesudah: ${other.id} bila ia dimulai sesudahnya.`,
		};
}

/** A correction speaks of the line above it, and is no decision of its own. */
function* corrections(document: Document, lines: readonly RevisiLine[]): Generator<Finding> {
	for (const [index, one] of lines.entries()) {
		const above = lines[index - 1];
		if (!one?.ralat || (above && above.ditetapkan === one.ditetapkan)) continue;
		yield {
			offset: offsetOf(document, ["jadwal", index, "ralat"]),
			message: above
				? "ralat tidak sama tanggal keputusannya dengan baris yang diperbaikinya"
				: "baris pertama tidak dapat menjadi ralat; tidak ada baris di atasnya",
			suggestion:
				"Taruh ralat tepat di bawah baris yang keliru, dengan dasar dan ditetapkan yang sama. Keputusan baru ditulis tanpa ralat.",
		};
	}
}

/** The ledger is in the order in which its lines were decided, and stages of one day agree with each other. */
export const jadwal: Rule = {
	name: "jadwal",
	*check(document, world) {
		if (document.place?.kind !== "tahapan") return;
		const lines = (document.data as Partial<TahapanData> | undefined)?.jadwal;
		if (!Array.isArray(lines)) return;
		let latest = "";
		for (const [index, line] of lines.entries()) {
			// What is no day is told by the rule of columns.
			const decided = day.safeParse(line?.ditetapkan).data;
			if (decided && decided < latest)
				yield {
					offset: offsetOf(document, ["jadwal", index, "ditetapkan"]),
					message: `baris jadwal ke-${index + 1} ditetapkan sebelum baris di atasnya`,
					suggestion: "Buku jadwal diurutkan menurut tanggal keputusan; baris terbaru paling bawah.",
				};
			if (decided) latest = decided;
		}
		yield* corrections(document, lines);
		yield* withoutHours(document, world);
	},
};
