/** The pictures of a KIM's face. Where it has none, its weave is drawn from its id: `ui/kim/motif.ts`. */
import { type Fokus, initials } from "../model/kim.ts";
import type { ProfilData } from "../model/schemas/kim.ts";
import { parseDay } from "../model/tanggal.ts";
import { urls } from "../urls.ts";
import { type Picture, picturesOf } from "./gambar.ts";
import type { Kim } from "./kim.ts";

/** A picture with what it shows, for who does not see it. */
export interface Photo extends Picture {
	readonly alt: string;
}

export interface Face {
	readonly logo: Picture | undefined;
	readonly sampul: (Photo & { readonly fokus: Fokus }) | undefined;
}

/** An officer: a face where there is one, else the letters of the name. */
export interface Officer {
	readonly nama: string;
	readonly peran: string;
	readonly per: Temporal.PlainDate;
	readonly inisial: string;
	readonly foto: Picture | undefined;
}

/** Finds a picture of a KIM's folder by the name an author writes. */
export async function kimPictures(id: string): Promise<(file: string | undefined) => Picture | undefined> {
	const pictures = await picturesOf(`kim/${id}`, (name) => urls.kimImage(id, name));
	return (file) => (file === undefined ? undefined : pictures.get(file));
}

/** Logo and cover of a KIM. A picture that cannot be read is left out. */
export async function faceOf({ id, logo, sampul }: Pick<Kim, "id" | "logo" | "sampul">): Promise<Face> {
	if (!logo && !sampul) return { logo: undefined, sampul: undefined };
	const picture = await kimPictures(id);
	const cover = picture(sampul?.gambar);
	return {
		logo: picture(logo),
		sampul: cover && sampul && { ...cover, alt: sampul.keterangan, fokus: sampul.fokus ?? "tengah" },
	};
}

/** The officers a profile names. */
export async function officersOf({ id, pengurus = [] }: Pick<Kim, "id" | "pengurus">): Promise<Officer[]> {
	const picture = pengurus.some(({ foto }) => foto) ? await kimPictures(id) : () => undefined;
	return pengurus.map(({ nama, peran, per, foto }: NonNullable<ProfilData["pengurus"]>[number]) => ({
		nama,
		peran,
		per: parseDay(per),
		inisial: initials(nama),
		foto: picture(foto),
	}));
}
