/** The glossary. */
import * as z from "zod";
import { istilahEntri } from "../../model/schemas/istilah.ts";
import { address, list, response } from "./fields.ts";

const { id, istilah, kepanjangan, arti, pemilihan, berlaku, bentuk } = istilahEntri.shape;

const entri = z
	.strictObject({
		id,
		url: address("Alamat istilah di halaman istilah."),
		istilah,
		kepanjangan,
		arti,
		pemilihan: list(pemilihan.unwrap().element, "Pemilihan yang memakai arti ini; kosong berarti semua."),
		berlaku,
		bentuk: list(bentuk.unwrap().element, "Bentuk lain yang ditemui dalam tulisan."),
	})
	.meta({ id: "Istilah" });

export const istilahResponse = response({ istilah: list(entri, "Semua istilah menurut abjad.") });
