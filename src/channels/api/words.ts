/** Words of the pages that describe the data. */
export const api = {
	data: {
		title: "Data untuk program",
		intro:
			"Isi situs ini juga tersedia sebagai berkas JSON. Tidak perlu kunci, boleh diambil langsung dari peramban. Kolom yang sudah ada dipertahankan selama v1; kolom baru dapat ditambahkan.",
		address: "Alamat",
		holds: "Isinya",
		more: "Semua kolom dan skema",
		openapi: "Dokumen OpenAPI 3.1",
		terminal: "Di terminal",
		program: "Di program",
		updated:
			"Kolom updated berisi tanggal isi terakhir berubah menurut isinya sendiri, bukan waktu berkas dibuat. Pada jawaban, kolom hash berganti bila satu huruf pun berganti; faq-changes.json memuat kata-kata lama dan barunya.",
	},
	docs: {
		title: "Data terbuka untuk program",
		intro: "Alamat, kolom, dan contoh setiap berkas JSON. Dibuat dari skema yang juga memeriksa isinya.",
		responses: "Berkas",
		parts: "Bagian yang dipakai bersama",
		partsIntro: "Objek yang muncul di dalam lebih dari satu berkas, atau berulang di dalam daftar.",
		field: "Kolom",
		type: "Jenis",
		means: "Arti",
		optional: "bila ada",
		schema: "JSON Schema",
		open: "Buka contoh",
		tableOf: (nama: string) => `Kolom ${nama}`,
	},
	openapi: {
		title: (nama: string) => `Data terbuka ${nama}`,
		description:
			"Berkas JSON statis: tanpa kunci, tanpa pendaftaran, boleh diambil dari peramban. Kolom yang sudah ada dipertahankan selama v1; kolom baru dapat ditambahkan.",
		terms: "Ketentuan pemakaian",
		guide: "Panduan untuk mitra",
		noSuchId: "Id itu tidak ada.",
		missing: "Berkas ini tidak ada.",
		withdrawn: "Data itu pernah terbit, lalu dicabut; alasannya disebut.",
		noData: "Mengapa tidak ada data di sebuah alamat",
		tag: "Data terbuka",
	},
} as const;

/** Types of JSON in plain words. */
export const typeWords: Readonly<Record<string, string>> = {
	string: "teks",
	boolean: "true/false",
	integer: "angka",
	number: "angka",
	object: "objek",
	array: "daftar",
};
export const formatWords: Readonly<Record<string, string>> = {
	date: "tanggal",
	uri: "alamat",
	email: "surel",
};
export const listOf = (type: string): string => `daftar ${type}`.trim();
