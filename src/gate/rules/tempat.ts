import { slugOf } from "../../domain/slug.ts";
import { slugPattern } from "../../schemas/fields.ts";
import { kinds } from "../../schemas/kinds.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";

const parameterWords: Record<string, string> = { slug: "nama-berkas", kim: "id-kim", pemilihan: "tahun" };

/** An election is called by its year. */
const yearPattern = /^\d{4}(?:-[a-z0-9]+)*$/;

/** Every file lies where its kind lives and has a name that can be an address. */
export const tempat: Rule = {
	name: "tempat",
	*check({ path, place }, world) {
		if (!place) {
			yield {
				offset: 0,
				message: "berkas ini tidak berada di tempat yang dikenal",
				suggestion: `Pindahkan ke salah satu tempat ini: ${Object.values(kinds)
					.map((kind) => kind.path.replace(/:([a-z]+)/g, (_, name: string) => parameterWords[name] ?? name))
					.join(", ")}.`,
			};
			return;
		}
		const { kim } = place.params;
		if (kim && !world.ids("kim").has(kim))
			yield {
				offset: 0,
				message: `folder kim/${kim} belum punya profil.mdx, jadi halaman ini tidak dapat terbit`,
				suggestion: suggest(
					kim,
					world.ids("kim"),
					"Buat profilnya dengan npm run kim:baru, atau periksa nama foldernya.",
				),
			};
		for (const [name, value] of Object.entries(place.params))
			if (!(name === "pemilihan" ? yearPattern : slugPattern).test(value))
				yield {
					offset: 0,
					message: `nama ${name === "slug" ? "berkas" : "folder"} "${value}" tidak dapat menjadi alamat`,
					suggestion: `Ganti nama ${name === "slug" ? "berkas" : "folder"} menjadi "${slugOf(value) || "nama-baru"}" (huruf kecil, angka, tanda hubung). Berkas: ${path}.`,
				};
	},
};
