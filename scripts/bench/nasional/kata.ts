/** Sentences that say nothing, in Indonesian words, always the same for the same number. */

/** Numbers from 0 up to 1, in an order that depends on the seed alone (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const subjects = [
	"warga",
	"pengurus",
	"anggota kelompok",
	"ketua RT",
	"kader posyandu",
	"pemuda",
	"petugas",
	"ibu rumah tangga",
	"pedagang pasar",
	"petani",
	"nelayan",
	"guru",
	"relawan",
	"tokoh masyarakat",
	"pelajar",
	"perangkat desa",
];
const verbs = [
	"memeriksa",
	"membicarakan",
	"mencatat",
	"menyampaikan",
	"menempel",
	"membacakan",
	"mengumpulkan",
	"menyiapkan",
	"membagikan",
	"menanyakan",
	"memperbaiki",
	"mengingatkan",
	"mendengarkan",
	"menyusun",
	"mengantar",
	"mengundang",
];
const objects = [
	"daftar nama",
	"jadwal ronda",
	"papan pengumuman",
	"kabar dari kecamatan",
	"undangan rapat",
	"hasil panen",
	"bantuan pangan",
	"jalan kampung",
	"saluran air",
	"kegiatan posyandu",
	"naskah siaran",
	"surat edaran",
	"perlengkapan balai",
	"foto kegiatan",
	"catatan kas",
	"jadwal imunisasi",
	"nomor telepon penting",
	"lomba kebersihan",
];
const places = [
	"di balai desa",
	"di rumah ketua",
	"di pos ronda",
	"lewat radio warga",
	"sesudah salat Jumat",
	"pada hari Minggu",
	"bersama pengurus lama",
	"di lapangan",
	"sebelum hujan turun",
	"dengan pengeras suara",
	"di grup WhatsApp",
	"di pasar pagi",
];
const endings = [
	"supaya semua orang tahu",
	"karena banyak yang bertanya",
	"tanpa memungut biaya",
	"sampai urusannya selesai",
	"lalu mencatatnya di buku",
	"seperti bulan yang lalu",
	"agar tidak ada yang tertinggal",
	"dan berjanji melanjutkannya",
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Paragraphs with a heading now and then, of about so many bytes; the place is named in each. */
export function paragraphs(bytes: number, place: string, next: () => number): string {
	const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
	const sentence = () =>
		`${capital(pick(subjects))} ${pick(verbs)} ${pick(objects)} ${pick(places)} ${pick(endings)}.`;
	const parts: string[] = [];
	for (let length = 0, at = 1; length < bytes; at++) {
		const heading = at % 4 === 0 ? `## ${capital(pick(objects))}\n\n` : "";
		const part = `${heading}${capital(pick(subjects))} ${place} ${pick(verbs)} ${pick(objects)}. ${sentence()} ${sentence()} ${sentence()}`;
		parts.push(part);
		length += part.length + 2;
	}
	return parts.join("\n\n");
}
