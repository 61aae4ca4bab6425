/** Words of the page that stands where nothing is. */

export const notFound = {
	title: "Halaman tidak ditemukan",
	intro: "Alamat ini tidak ada, atau salah ketik. Silakan cari, atau mulai dari salah satu halaman ini.",
} as const;
