import { defineCollection } from "astro:content";
import { agenda } from "./model/schemas/agenda.ts";
import { faq } from "./model/schemas/faq.ts";
import { halaman } from "./model/schemas/halaman.ts";
import { istilahEntri } from "./model/schemas/istilah.ts";
import { kabar } from "./model/schemas/kabar.ts";
import { profil } from "./model/schemas/kim.ts";
import { klarifikasi } from "./model/schemas/klarifikasi.ts";
import { pemilihan } from "./model/schemas/pemilihan.ts";
import { instrumen } from "./model/schemas/peraturan.ts";
import { region } from "./model/schemas/region.ts";
import { situs } from "./model/schemas/situs.ts";
import { tahapan } from "./model/schemas/tahapan.ts";
import { kindLoader, regionLoader } from "./site/loaders.ts";

export const collections = {
	situs: defineCollection({ loader: kindLoader("situs"), schema: situs }),
	peraturan: defineCollection({ loader: kindLoader("peraturan"), schema: instrumen }),
	istilah: defineCollection({ loader: kindLoader("istilah"), schema: istilahEntri }),
	pemilihan: defineCollection({ loader: kindLoader("pemilihan"), schema: pemilihan }),
	tahapan: defineCollection({ loader: kindLoader("tahapan"), schema: tahapan }),
	faq: defineCollection({ loader: kindLoader("faq"), schema: faq }),
	klarifikasi: defineCollection({ loader: kindLoader("klarifikasi"), schema: klarifikasi }),
	halaman: defineCollection({ loader: kindLoader("halaman"), schema: halaman }),
	kim: defineCollection({ loader: kindLoader("kim"), schema: profil }),
	kabar: defineCollection({ loader: kindLoader("kabar"), schema: kabar }),
	agenda: defineCollection({ loader: kindLoader("agenda"), schema: agenda }),
	kimFaq: defineCollection({ loader: kindLoader("kimFaq"), schema: faq }),
	kimHalaman: defineCollection({ loader: kindLoader("kimHalaman"), schema: halaman }),
	wilayah: defineCollection({ loader: regionLoader, schema: region }),
};
