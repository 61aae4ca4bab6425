import { chiefOf, isAddressed, parseAddress, splitAddress } from "../addresses/families.ts";
import { offsetOf } from "../document.ts";
import type { Rule } from "../rule.ts";
import { nearest } from "../saran.ts";
import type { World } from "../world.ts";

/** What was withdrawn leads the reader to something that stands. */
export const dicabut: Rule = {
	name: "dicabut",
	*check(document, world) {
		const { place, data } = document;
		if (!place || !isAddressed(place.kind)) return;
		const entries: [fields: unknown, path: number[]][] =
			place.kind === "istilah" && Array.isArray(data)
				? data.map((fields, index) => [fields, [index]])
				: [[data, []]];
		for (const [fields, path] of entries) {
			const { id, dicabut: mark } = (fields ?? {}) as { id?: unknown; dicabut?: { lihat?: unknown } };
			const lihat = mark?.lihat;
			// Anything else is told by `kolom`.
			if (typeof lihat !== "string" || !lihat.startsWith("/")) continue;
			const chief = chiefOf(place.kind, place.kind === "istilah" ? String(id) : place.id);
			const wrong = wayOut(lihat, chief, world);
			if (wrong) yield { offset: offsetOf(document, [...path, "dicabut", "lihat"]), ...wrong };
		}
	},
};

function wayOut(lihat: string, chief: string, world: World) {
	const { page } = splitAddress(lihat);
	if (lihat === chief || page === chief)
		return {
			message: `lihat menunjuk isi yang dicabut ini sendiri`,
			suggestion: "Tunjuk halaman lain yang berguna bagi pembaca, misalnya /faq/.",
		};
	if (world.isWithdrawn(lihat) || world.isWithdrawn(page))
		return {
			message: `lihat menunjuk "${lihat}", yang juga sudah dicabut`,
			suggestion: "Tunjuk halaman yang masih ada, supaya pembaca tidak berputar-putar.",
		};
	if (world.exists(lihat) || world.exists(page)) return undefined;
	const [parsed] = parseAddress(page);
	const near = parsed && nearest(parsed.id, world.ids(parsed.kind));
	return {
		message: `lihat menunjuk "${lihat}", yang tidak ada`,
		suggestion: near
			? `Mungkin maksud Anda "${chiefOf(parsed.kind, near)}"?`
			: "Periksa alamatnya, atau tunjuk halaman yang pasti ada, misalnya /faq/.",
	};
}
