import type { KindName } from "../../schemas/kinds.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";
import type { World } from "../world.ts";

const allowed = /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|\/(?!\/)[^\s\\]*|#[^\s]+)$/i;

/** Addresses below these belong to one kind of file; the id is what follows. */
const kindsByPath: [pattern: RegExp, kind: KindName, what: string][] = [
	[/^\/faq\/([^/#?]+)\/(?:#.*)?$/, "faq", "pertanyaan"],
	[/^\/klarifikasi\/([^/#?]+)\/(?:#.*)?$/, "klarifikasi", "klarifikasi"],
	[/^\/tahapan\/([^/#?]+\/[^/#?]+)\/(?:#.*)?$/, "tahapan", "tahapan"],
	[/^\/kim\/([^/#?]+)\/(?:#.*)?$/, "kim", "KIM"],
	[/^\/kim\/([^/#?]+)\/.+$/, "kim", "KIM"],
	[/^\/kim\/([^/]+\/)kabar\/([^/#?]+)\/(?:#.*)?$/, "kabar", "kabar"],
];

/** What a site address points to, when the address names a file that does not exist. */
function missing(
	url: string,
	world: World,
): { what: string; id: string; ids: ReadonlySet<string> } | undefined {
	for (const [pattern, kind, what] of kindsByPath) {
		const match = pattern.exec(url);
		if (!match) continue;
		const id = match.slice(1).join("");
		const ids = world.ids(kind);
		if (ids.size > 0 && !ids.has(id)) return { what, id, ids };
	}
	return undefined;
}

/** Links go to the web, mail, phone or this site; nothing else. A link to a page that is not there is told. */
export const tautan: Rule = {
	name: "tautan",
	*check({ nodes }, world) {
		for (const node of nodes) {
			if (node.type !== "link" && node.type !== "definition") continue;
			const offset = node.position?.start.offset ?? 0;
			if (!allowed.test(node.url)) {
				yield {
					offset,
					message: `alamat tautan "${node.url}" tidak diperbolehkan`,
					suggestion:
						"Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/).",
				};
				continue;
			}
			const absent = missing(node.url, world);
			if (absent)
				yield {
					offset,
					severity: "warning",
					message: `tautan menuju ${absent.what} "${absent.id}" yang tidak ada`,
					suggestion: suggest(absent.id, absent.ids, "Periksa alamatnya, atau hapus tautan ini."),
				};
		}
	},
};
