/** What the desk is told of the site. */
import { urls } from "../../urls.ts";
import type { TulisKim } from "./query.ts";

/** A JSON file of this site. Throws when it does not come. */
export async function loadJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as T;
}

/** Whoever has nothing of its own. */
export const nobody: Omit<TulisKim, "nama"> = {
	wilayah: "",
	warna: "biru",
	ids: {},
	faq: [],
	kontak: [],
	berkas: {},
	gambar: {},
};

/** What a KIM has of its own; nothing when that cannot be loaded, for the rest still works. */
export const loadKim = (id: string): Promise<TulisKim> =>
	loadJson<TulisKim>(urls.tulisKim(id)).catch(() => ({ ...nobody, nama: id }));
