import type { TahapanData } from "../../model/schemas/tahapan.ts";
import { offsetOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** The ledger is in the order in which its lines were decided. */
export const jadwal: Rule = {
	name: "jadwal",
	*check(document) {
		if (document.place?.kind !== "tahapan") return;
		const lines = (document.data as Partial<TahapanData> | undefined)?.jadwal;
		if (!Array.isArray(lines)) return;
		let latest = "";
		for (const [index, line] of lines.entries()) {
			const decided = typeof line?.ditetapkan === "string" ? line.ditetapkan : undefined;
			if (decided && decided < latest)
				yield {
					offset: offsetOf(document, ["jadwal", index, "ditetapkan"]),
					message: `baris jadwal ke-${index + 1} ditetapkan sebelum baris di atasnya`,
					suggestion: "Buku jadwal diurutkan menurut tanggal keputusan; baris terbaru paling bawah.",
				};
			if (decided) latest = decided;
		}
	},
};
