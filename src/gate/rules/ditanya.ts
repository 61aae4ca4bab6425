import { type Answer, findPage, findPlace } from "../alamat-situs.ts";
import { type Document, offsetOfKey } from "../document.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import type { World } from "../world.ts";

/** What residents ask leads to a page that is there. Who withdraws or renames one stops nobody: it is told, and the rest counts. */
export const ditanya: Rule = {
	name: "ditanya",
	*check(document, world) {
		if (document.place?.kind !== "ditanya" || !document.fields?.success) return;
		for (const address of Object.keys(document.fields.data as object)) {
			const found = look(address, document, world);
			if (found) yield { offset: offsetOfKey(document, [address]), ...found };
		}
	},
};

type Words = Omit<Finding, "offset">;

function look(address: string, document: Document, world: World): Words | undefined {
	if (/^\/kim\/./.test(address))
		return {
			severity: "warning",
			message: `"${address}" halaman KIM, yang dicari dengan kata_cari di berkasnya sendiri`,
			suggestion: "Pindahkan kata-katanya ke kata_cari di berkas itu.",
		};
	if (world.isWithdrawn(address))
		return {
			severity: "warning",
			message: `"${address}" sudah dicabut, jadi kalimatnya tidak membawa warga ke mana pun`,
			suggestion: "Pindahkan kalimatnya ke halaman yang menggantikannya, atau hapus.",
		};
	const { exists, near } = find(address, document, world);
	if (exists) return undefined;
	const at = offsetOfKey(document, [address]);
	return {
		severity: "warning",
		message: `halaman "${address}" tidak ada, jadi kalimatnya tidak membawa warga ke mana pun`,
		suggestion: near ? `Mungkin maksud Anda "${near}"?` : "Periksa alamatnya, atau hapus kalimatnya.",
		...(near && document.text.startsWith(address, at) && { fix: writing(at, at + address.length, near) }),
	};
}

/** An address is there as it is written: with a `/` before and behind its path. */
function find(address: string, document: Document, world: World): Answer {
	const [path = "", place] = address.split("#");
	const page = findPage(path, world);
	const spot =
		place === undefined ? { exists: true, near: "" } : findPlace(place, page.near ?? path, document, world);
	const isThere = page.exists && page.near === path && spot.exists;
	const name = spot.exists ? place : spot.near;
	if (page.near === undefined || (place !== undefined && name === undefined)) return { exists: isThere };
	return { exists: isThere, near: page.near + (place === undefined ? "" : `#${name}`) };
}
