import { reservedKimPages, reservedPages } from "../../schemas/halaman.ts";
import type { Rule } from "../rule.ts";

/** A free page does not take an address that belongs to the product. */
export const alamat: Rule = {
	name: "alamat",
	*check({ place }) {
		const slug = place?.params.slug ?? "";
		const reserved: readonly string[] =
			place?.kind === "halaman" ? reservedPages : place?.kind === "kimHalaman" ? reservedKimPages : [];
		if (reserved.includes(slug))
			yield {
				offset: 0,
				message: `nama "${slug}" sudah dipakai oleh bagian situs`,
				suggestion: `Ganti nama berkas, misalnya ${slug}-kami. Nama yang tidak boleh dipakai: ${reserved.join(", ")}.`,
			};
	},
};
