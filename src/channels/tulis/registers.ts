/** What exists elsewhere on the site and may be chosen by its title. */

import type { Register } from "./fields.ts";
import type { Option } from "./list.ts";
import type { TulisData, TulisKim } from "./query.ts";

export interface Registers extends Record<Register, () => Option[]> {
	/** Questions of the KIM first, then those of the portal. */
	questions(own: TulisKim | undefined): Option[];
}

/** `election` is the one whose stages count. */
export const registersOf = (data: TulisData, election: () => string): Registers => ({
	tahapan: () =>
		(data.tahapan[election()] ?? []).map(({ id, judul, teks }) => ({ value: id, label: judul, note: teks })),
	topik: () => data.world.topik.map(({ id, judul }) => ({ value: id, label: judul })),
	dasar: () => data.peraturan.map(named),
	pemilihan: () => data.pemilihan.map(named),
	questions: (own) =>
		[...(own?.faq ?? []), ...data.faq].map(({ id, pertanyaan }) => ({ value: id, label: pertanyaan })),
});

const named = ({ id, nama }: { id: string; nama: string }): Option => ({ value: id, label: nama });
