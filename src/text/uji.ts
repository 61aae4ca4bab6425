/** A small context for the tests of bodies, and bodies as HTML in it. */
import type { BodyContext } from "./context.ts";
import type { Format } from "./normalise.ts";
import { parseBody } from "./parse.ts";
import { renderBody } from "./render.ts";
import { createSingkatan } from "./singkatan.ts";

export const singkatan = createSingkatan(
	[
		{ id: "kpu", kepanjangan: "Komisi Pemilihan Umum", bentuk: ["KPU"] },
		{ id: "pkpu", kepanjangan: "Peraturan KPU", bentuk: ["PKPU"] },
		{ id: "kpps", kepanjangan: "Kelompok Penyelenggara Pemungutan Suara", bentuk: ["KPPS"] },
		{ id: "ktp-el", kepanjangan: "Kartu Tanda Penduduk elektronik", bentuk: ["KTP-el", "e-KTP"] },
		{ id: "a5", kepanjangan: "Surat pindah memilih", bentuk: ["A.5", "A.5-KWK"] },
	],
	(id) => `/istilah/#${id}`,
);

const tanpaSingkatan = createSingkatan([], () => "");

/** Knows a stage `coklit`, one of a month only `bulan`, a question `cek-dpt`, a picture, a PDF, and a contact. */
export const konteks: BodyContext = {
	singkatan: tanpaSingkatan,
	tanggal({ id, bagian }) {
		if (id === "bulan") return { teks: "Desember 2020" };
		if (id !== "coklit") return undefined;
		if (bagian === "mulai") return { teks: "Rabu, 15 Juli 2020", datetime: "2020-07-15" };
		return { teks: "15 Juli sampai 13 Agustus 2020" };
	},
	tahapan: (id, pemilihan = "2020") =>
		id === "coklit"
			? { judul: "Coklit", tanggal: "15 Juli sampai 13 Agustus 2020", href: `/tahapan/${pemilihan}/coklit/` }
			: undefined,
	faq: (id) =>
		id === "cek-dpt"
			? { pertanyaan: "Bagaimana cara cek DPT?", jawaban: "Buka papan pengumuman.", href: "/faq/cek-dpt/" }
			: undefined,
	gambar: (url) =>
		url === "gambar/rapat.jpg"
			? { src: "/g/rapat-640.webp", srcset: "/g/rapat-640.webp 640w", width: 640, height: 480 }
			: undefined,
	unduhan: (berkas) => (berkas === "berkas/denah.pdf" ? { href: "/b/denah.pdf", bytes: 90_000 } : undefined),
	kontak: () => [{ label: "WhatsApp", href: "https://wa.me/62370649350" }],
};

export const renderText = (source: string, format: Format = "md", context: Partial<BodyContext> = {}) =>
	renderBody(parseBody(source, format), { ...konteks, ...context });

export const html = (source: string, format: Format = "md", context: Partial<BodyContext> = {}): string =>
	renderText(source, format, context).html;
