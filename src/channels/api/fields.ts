/** Parts that several responses share. What an author writes keeps the field of its own schema. */
import * as z from "zod";
import { day, line, pemilihanId, slug, sumber as sumberField } from "../../model/schemas/fields.ts";
import { instrumen } from "../../model/schemas/peraturan.ts";

/** A whole address, with the name of the site. */
export const address = (description: string) => z.url().describe(description);

/** Text in which dates have been filled in: the author's field without the author's limit. */
export const filled = (field: z.ZodString | z.ZodOptional<z.ZodString>) =>
	z.string().describe((field instanceof z.ZodOptional ? field.unwrap() : field).description ?? "");

/** A list of an author's file; a reader always gets one, empty when the author left it out. */
export const list = <T extends z.ZodType>(item: T, description: string) =>
	z.array(item).describe(description);

/** A list that an author may leave out is always there for a reader. */
type Always<T> = T extends z.ZodOptional<z.ZodArray<infer I>> ? z.ZodArray<I> : T;
type PassedOn<S, K> = { [P in Exclude<keyof S, K>]: Always<S[P]> };

/** The fields of an author's file as the API passes them on, but for some. */
export function passedOn<S extends z.ZodRawShape, K extends keyof S>(
	shape: S,
	without: readonly K[],
): PassedOn<S, K> {
	const fields = Object.entries(shape).filter(([name]) => !(without as readonly string[]).includes(name));
	return Object.fromEntries(
		fields.map(([name, field]) => {
			const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
			return [name, inner instanceof z.ZodArray ? inner : field];
		}),
	) as PassedOn<S, K>;
}

/** What a file holds in fields that are passed on. */
export const valuesIn = <S extends z.ZodRawShape>(fields: S, data: object): z.infer<z.ZodObject<S>> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			(data as Record<string, unknown>)[name] ?? (field instanceof z.ZodArray ? [] : undefined),
		]),
	) as z.infer<z.ZodObject<S>>;

export const id = (noun: string) => slug.describe(`Id ${noun}, sama dengan yang di alamat halamannya.`);

/** Ids that point into the list `peraturan` of the same response. */
export const dasar = slug.describe("Id peraturan yang menjadi dasar; naskahnya di daftar peraturan.");

export const sumber = sumberField.meta({ id: "Sumber" });

export const peraturan = z
	.strictObject({
		id: slug.describe("Id peraturan, seperti di kolom dasar."),
		...instrumen.shape,
	})
	.meta({ id: "Peraturan" });

/** A stage that something else names. */
export const rujukanTahapan = z
	.strictObject({
		pemilihan: pemilihanId.describe("Id pemilihan."),
		id: slug.describe("Id tahapan, unik di dalam pemilihannya."),
		judul: line(80).describe("Nama tahapan."),
		url: address("Alamat halaman tahapan, dengan jadwal yang berlaku dan riwayatnya."),
	})
	.meta({ id: "RujukanTahapan" });

/** What every response begins with. */
const envelope = {
	$schema: address("Alamat JSON Schema jawaban ini."),
	license: address("Alamat ketentuan atau lisensi pemakaian isi ini."),
	updated: day.describe(
		"Tanggal isi ini terakhir berubah menurut isinya sendiri: hari peninjauan, keputusan, atau pembaruan yang terbaru.",
	),
};

/** A whole response: the envelope, then the fields of the noun. */
export const response = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...envelope, ...shape });
