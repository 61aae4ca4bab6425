/** Field types that several nouns share. Each message says what to write, with an example. */
import * as z from "zod";
import { bahasaList } from "../bahasa.ts";
import { unfit } from "../letters.ts";
import { limits } from "../limits.ts";
import { lombaList } from "../lomba.ts";
import { roles } from "./roles.ts";

/** One line of plain text for a reader, trimmed, never empty, of letters that everybody can be shown. */
export const line = (max: number) =>
	z
		.string()
		.trim()
		.min(1, { error: "tidak boleh kosong" })
		.max(max, {
			error: (issue) => `terlalu panjang: ${String(issue.input).length} huruf, paling banyak ${max}`,
		})
		.refine((text) => unfit(text) === undefined, { error: (issue) => unfit(String(issue.input)) ?? "" });

/** The language a page is written in, where it is not Indonesian. */
export const bahasa = z
	.enum(bahasaList)
	.describe("Bahasa daerah yang dipakai menulis halaman ini; kosong bila bahasa Indonesia.")
	.optional();

/** An id as it stands in an address: lower case, digits, single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slug = z.string().regex(slugPattern, {
	error: "harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga",
});

/** Days that every month has. */
const ofEveryMonth = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const isRealDay = (text: string) => {
	if (ofEveryMonth.test(text)) return true;
	try {
		return Temporal.PlainDate.from(text).toString() === text;
	} catch {
		return false;
	}
};
const isRealMonth = (text: string) => {
	try {
		return Temporal.PlainYearMonth.from(text).toString() === text;
	} catch {
		return false;
	}
};

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, ISO 8601 (`2020-12-09`); the day must exist. Stored as text, a `Temporal.PlainDate` in the domain. */
export const day = z
	.string()
	.refine((text) => dayPattern.test(text) && isRealDay(text), {
		error: "harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09",
	})
	.meta({ format: "date" });

/** A calendar day, or a whole month where the instrument names no day (`2020-12`). */
export const dayOrMonth = z
	.string()
	.refine(
		(text) => (dayPattern.test(text) && isRealDay(text)) || (/^\d{4}-\d{2}$/.test(text) && isRealMonth(text)),
		{
			error: "harus tanggal yang ada (misalnya 2020-12-09) atau bulan saja (misalnya 2020-12)",
		},
	);

/** Hours of one day at the reader's place, both inclusive: `07.00-13.00`. */
export const hours = z
	.string()
	.regex(/^([01]\d|2[0-3])\.[0-5]\d-([01]\d|2[0-3])\.[0-5]\d$/, {
		error: 'harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"',
	})
	.refine((text) => text.slice(0, 5) < text.slice(6), {
		error: "berakhir sebelum mulai; periksa kedua jamnya",
	})
	.register(roles, { hours: true });

/** A Kemendagri region code, province to village: `64`, `64.08`, `64.08.12`, `64.08.12.1002`. */
export const wilayah = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, {
	error: 'harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"',
});

/** Whether a name or a password stands before the host of an address: what comes first is not where it leads. */
export const hidesHost = (url: string): boolean =>
	/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(url.replace(/^mailto:.*/i, ""));

/** A web address a reader may follow. */
export const webAddress = z
	.url({
		protocol: /^https?$/,
		error: "harus alamat web lengkap, misalnya https://www.kpu.go.id/",
	})
	.refine((url) => !hidesHost(url), {
		error:
			"memuat tanda @ di depan nama situs, sehingga tujuannya tersembunyi; tulis alamat tanpa bagian itu",
	});

/** Whether an address is all of a host: pages link to one another from its root on. */
export function isRoot(url: string): boolean {
	const { pathname, search, hash } = URL.parse(url) ?? {};
	return pathname === "/" && search === "" && hash === "";
}

/** The address of a whole site. */
export const portalAddress = webAddress.refine((url) => !URL.canParse(url) || isRoot(url), {
	error:
		"harus berakhir pada nama situsnya, misalnya https://kim.contoh.go.id/, tanpa folder di belakangnya; tautan di situs ini dihitung dari sana",
});

/** A telephone number as machines dial it. */
export const telepon = z
	.string()
	.regex(/^\+62\d{7,13}$/, {
		error: 'harus nomor dengan kode negara di antara tanda petik, misalnya "+62370649350"',
	})
	.register(roles, { phone: true });

export const surel = z.email({ error: "harus alamat surel, misalnya kim@contoh.go.id" });

/** How an office or a group is reached without a form. */
export const kontakFields = {
	telepon: telepon.describe('Nomor telepon dengan kode negara, misalnya "+62370649350".').optional(),
	surel: surel.describe("Alamat surel.").optional(),
};

/** A picture in the author's own folder. */
export const picture = z
	.string()
	.regex(/^gambar\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/i, {
		error: "harus gambar jpg, png, atau webp di folder gambar/, misalnya gambar/rapat.jpg",
	})
	.register(roles, { picture: true });

/** What a picture shows, for who does not see it. */
export const alt = line(160);

/** Where a fact was seen: a name, and an address when there is one. */
export const sumber = z.strictObject({
	nama: line(120).describe("Nama sumber: media, kantor, atau dokumen."),
	tautan: webAddress.describe("Alamat web sumber, bila ada.").optional(),
});

/** Id of a legal instrument in `peraturan.yaml`. */
export const dasar = slug.describe("Id peraturan di peraturan.yaml, misalnya pkpu-5-2020.");

/** Words residents type when they look for this page; they feed the search and are not shown. */
export const kataCari = z
	.array(line(40))
	.describe("Kata yang biasa diketik warga untuk mencari halaman ini.")
	.optional();

/** A race: which office is elected. */
export const lomba = z.enum(lombaList);

/** `YYYY` of an election, the name of its folder. */
export const pemilihanId = z.string().regex(/^(?:\d{4}(?:-[a-z0-9]+)*|berikutnya)$/, {
	error: 'harus id pemilihan di antara tanda petik, misalnya "2020"',
});

/** A GitHub account as `CODEOWNERS` writes it: a person `@nama`, or a team `@organisasi/tim`. Never a second line. */
export const akun = z
	.string()
	.regex(/^@[a-z\d](?:[-_]?[a-z\d]){0,38}(?:\/[a-z\d](?:[-_.]?[a-z\d]){0,98})?$/i, {
		error: 'harus akun GitHub di antara tanda petik, misalnya "@nama" atau "@organisasi/tim"',
	});

/** An address of a page of this site, or of a place on one: `/faq/cek-dpt/`, `/istilah/#dpt`. */
const rootAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[^\s#<>"'\\]+)?$/, {
	error: "harus alamat di situs ini, diawali dan diakhiri garis miring, misalnya /faq/cek-dpt/",
});

const hasFittingLength = (address: string) =>
	address.length <= limits.address && address.split("/").every((step) => step.length <= limits.addressStep);
const tooLongAddress = `terlalu panjang: paling banyak ${limits.addressStep} huruf di antara dua garis miring, ${limits.address} seluruhnya`;

/** Addresses an entry had before; whoever asks for one is led to its present address. */
export const alias = z
	.array(rootAddress.refine(hasFittingLength, { error: tooLongAddress }))
	.max(limits.alias, { error: `paling banyak ${limits.alias} alamat lama` })
	.describe("Alamat lama yang kini dijawab oleh isi ini, misalnya [/faq/nama-lama/].")
	.optional();

/** What was published is not deleted but withdrawn: its address says why, and where to go. */
export const dicabut = z
	.strictObject({
		alasan: line(200).describe("Satu kalimat: mengapa isi ini ditarik."),
		lihat: rootAddress.describe("Ke mana pembaca sebaiknya pergi: alamat di situs ini, misalnya /faq/."),
	})
	.describe("Diisi bila isi ini ditarik: alamatnya tinggal memuat alasan dan petunjuk arah.")
	.optional();

/** Columns about an address that was published before: nothing for a new file, and nothing for a form. */
export const addressColumns: ReadonlySet<string> = new Set(["alias", "dicabut"]);

/** A list whose entries have ids of their own: each id stands once. */
export const uniqueIds = <T extends { id: string }>(context: z.core.ParsePayload<T[]>) => {
	const seen = new Set<string>();
	for (const [index, { id }] of context.value.entries()) {
		if (seen.has(id))
			context.issues.push({
				code: "custom",
				input: id,
				path: [index, "id"],
				message: `"${id}" sudah dipakai di atas; beri id lain`,
			});
		seen.add(id);
	}
};
