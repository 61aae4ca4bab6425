import * as z from "zod";
import { day, kontakFields, line, sumber, webAddress, wilayah } from "./fields.ts";

/** Offices residents ask, in the order in which a page names them. */
export const jenisKantorList = ["kpu", "bawaslu", "diskominfo", "dukcapil"] as const;
export type JenisKantor = (typeof jenisKantorList)[number];

/** One office of a region. What is not known stays out. */
export const kantorEntri = z.strictObject({
	wilayah: wilayah.describe("Kode wilayah yang dilayani kantor ini."),
	jenis: z.enum(jenisKantorList).describe("Jenis kantor."),
	nama: line(120).describe("Nama kantor."),
	alamat: line(200).describe("Alamat kantor, bila diketahui.").optional(),
	...kontakFields,
	tautan: webAddress.describe("Situs resminya, bila diketahui.").optional(),
	per: day.describe("Kapan keterangan ini diperiksa.").optional(),
	sumber: z
		.array(sumber)
		.min(1, { error: "harus menyebut paling sedikit satu sumber" })
		.describe("Sumber yang dapat diperiksa."),
});
export type KantorEntri = z.infer<typeof kantorEntri>;

/** `content/kantor.yaml`: offices of KPU, Bawaslu and the district, region by region. */
export const kantor = z.array(kantorEntri);
