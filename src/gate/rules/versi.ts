import { contentVersion, firstVersion } from "../../model/versi-isi.ts";
import { offsetOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** Content and program have to be of one arrangement; which of the two is behind decides what to do. */
export const versi: Rule = {
	name: "versi",
	*check(document) {
		if (document.place?.kind !== "situs") return;
		const { versi_isi = firstVersion } = (document.data ?? {}) as { versi_isi?: unknown };
		if (typeof versi_isi !== "number" || versi_isi === contentVersion) return;
		yield {
			offset: offsetOf(document, ["versi_isi"]),
			message: `isi ini memakai susunan versi ${versi_isi}, sedangkan Corong ini memakai versi ${contentVersion}`,
			suggestion:
				versi_isi < contentVersion
					? "Jalankan npm run pindah, lalu npm run periksa."
					: "Ambil Corong yang lebih baru; yang ini terlalu lama untuk isi Anda.",
		};
	},
};
