/** What data say where there is none: of an address that never was, and of what was withdrawn. */
import * as z from "zod";
import { absolute, urls } from "../../urls.ts";
import { address } from "./fields.ts";

export const galatResponse = z.strictObject({
	$schema: address("Alamat skema jawaban ini."),
	pesan: z.string().describe("Apa yang terjadi, sebagai kalimat."),
	dicabut: z
		.strictObject({
			alasan: z.string().describe("Mengapa dicabut.").optional(),
			lihat: z.string().describe("Alamat di situs ini yang dapat dibaca sebagai gantinya."),
		})
		.describe("Ada bila datanya pernah terbit, lalu dicabut.")
		.optional(),
});
type Galat = z.infer<typeof galatResponse>;

const schemaAt = (origin: string) => absolute(urls.apiSchema("galat"), origin);

/** What stands in place of data that were withdrawn. */
export const goneData = ({ alasan, lihat }: { alasan?: string; lihat: string }, origin: string): Galat =>
	galatResponse.parse({
		$schema: schemaAt(origin),
		pesan: "Data ini sudah dicabut dari situs.",
		dicabut: { alasan, lihat },
	});

/** What stands where there never were data. */
export const noData = (origin: string): Galat =>
	galatResponse.parse({
		$schema: schemaAt(origin),
		pesan: `Tidak ada data di alamat ini. Daftar semua alamat data: ${absolute(urls.openapi, origin)}`,
	});
