import type { KindName } from "../../model/schemas/kinds.ts";
import { reservedKimPages, reservedPages, reservedStages } from "../../model/schemas/reserved.ts";
import type { Rule } from "../rule.ts";

/** Names that belong to the product. (An election is a year: see `tempat`.) */
const reservedNames: Partial<Record<KindName, readonly string[]>> = {
	halaman: reservedPages,
	kimHalaman: reservedKimPages,
	tahapan: reservedStages,
};

/** No free page and no stage takes an address that belongs to the product. */
export const alamat: Rule = {
	name: "alamat",
	*check({ place, path }) {
		const slug = place?.params.slug ?? "";
		const reserved = (place && reservedNames[place.kind]) ?? [];
		if (reserved.includes(slug))
			yield {
				offset: 0,
				message: `nama "${slug}" sudah dipakai oleh bagian situs`,
				suggestion: `Ganti nama berkas, misalnya ${slug}-kami. Nama yang tidak boleh dipakai: ${reserved.join(", ")}.`,
				fix: { rename: path.replace(/[^/]*(?=\.\w+$)/, `${slug}-kami`) },
			};
	},
};
