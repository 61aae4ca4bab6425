/** Words of pages that stand at an address for its promise's sake alone. */
export const alamat = {
	movedTitle: (judul: string) => `Pindah: ${judul}`,
	moved: "Halaman ini pindah alamat",
	movedIntro: "Anda akan dibawa ke alamat yang baru. Bila tidak, ketuk tautan ini:",
	withdrawnEyebrow: "Halaman ini sudah ditarik",
	gone: "Halaman ini sudah tidak ada",
	goneReason:
		"Halaman yang pernah terbit di alamat ini tidak ada lagi, dan penggantinya belum dicatat oleh pengelolanya.",
	see: "Lihat",
	withdrawnList: "Yang sudah ditarik",
} as const;
