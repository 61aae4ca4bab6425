/** Words of the report on the content. */

export const report = {
	title: "Laporan pemeriksaan isi",
	intro: "Berkas yang perlu diperbaiki, dan apa yang tampil sementara ini.",
	good: "Semua berkas baik.",
	count: (kesalahan: number, perhatian: number) =>
		`${kesalahan} perlu diperbaiki, ${perhatian} perlu dilihat lagi.`,
	central: "Isi pusat",
	line: (line: number) => `Baris ${line}`,
	place: (line: number, column: number) => `Baris ${line}, kolom ${column}`,
	fate: {
		terbit: "Tetap terbit.",
		"versi-lama": "Versi lama yang tampil.",
		"tidak-terbit": "Belum terbit.",
		tertahan: "Berkas ini baik, tetapi belum terbit.",
	},
	because: (path: string) => `Ia terbit setelah ${path} diperbaiki.`,
} as const;
