import { defineCollection } from "astro:content";
import { kindLoader, regionLoader } from "./collections/loaders.ts";
import { agenda } from "./schemas/agenda.ts";
import { faq } from "./schemas/faq.ts";
import { halaman } from "./schemas/halaman.ts";
import { istilahEntri } from "./schemas/istilah.ts";
import { kabar } from "./schemas/kabar.ts";
import { profil } from "./schemas/kim.ts";
import { klarifikasi } from "./schemas/klarifikasi.ts";
import { pemilihan } from "./schemas/pemilihan.ts";
import { instrumen } from "./schemas/peraturan.ts";
import { region } from "./schemas/region.ts";
import { situs } from "./schemas/situs.ts";
import { tahapan } from "./schemas/tahapan.ts";

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
