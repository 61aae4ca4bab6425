/** What exists elsewhere on the site and may be chosen by its title. */

import type { Register } from "./fields.ts";
import type { Option } from "./list.ts";
import type { DeskData, DeskKim } from "./query.ts";

export interface Registers extends Record<Register, () => Option[]> {
	/** Questions of the KIM first, then those of the portal. */
	questions(own: DeskKim | undefined): Option[];
}

/** `election` is the one whose stages count. */
export const registersOf = (desk: DeskData, election: () => string): Registers => ({
	tahapan: () =>
		(desk.tahapan[election()] ?? []).map(({ id, judul, teks }) => ({ value: id, label: judul, note: teks })),
	topik: () => desk.world.topik.map(({ id, judul }) => ({ value: id, label: judul })),
	dasar: () => desk.peraturan.map(named),
	pemilihan: () => desk.pemilihan.map(named),
	questions: (own) =>
		[...(own?.faq ?? []), ...desk.faq].map(({ id, pertanyaan }) => ({ value: id, label: pertanyaan })),
});

const named = ({ id, nama }: { id: string; nama: string }): Option => ({ value: id, label: nama });
