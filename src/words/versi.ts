/** Words of the pages that keep former answers. */
export const versi = {
	title: (pertanyaan: string, hash: string) => `${pertanyaan} (versi ${hash})`,
	now: "Versi sekarang",
	old: "Versi lama",
	nowNote: (tanggal: string) => `Beginilah bunyi jawaban ini sejak ${tanggal}.`,
	oldNote: (tanggal: string) =>
		`Beginilah bunyi jawaban ini pada ${tanggal}. Sesudah itu jawabannya diubah. Jangan dipakai sebagai pegangan.`,
	goneNote: (tanggal: string) =>
		`Beginilah bunyi jawaban ini pada ${tanggal}. Sesudah itu pertanyaannya dicabut dari situs.`,
	toPresent: "Baca jawaban yang sekarang",
	toAll: "Lihat semua pertanyaan",
	answer: "Jawaban singkat",
	details: "Penjelasan",
	difference: "Perbedaan dengan yang sekarang",
	differenceHelp: "Yang dicoret sudah tidak ada. Yang digarisbawahi baru ditulis.",
	question: "Pertanyaan",
	removed: "dihapus:",
	added: "ditambah:",
	all: "Semua versi jawaban ini",
	entry: (tanggal: string, hash: string) => `${tanggal} (${hash})`,
	permanent: "Tautan ke versi ini",
	feedTitle: "Perubahan jawaban",
	feedIntro: "Jawaban yang berubah, bunyi lama dan bunyi barunya.",
	changed: (pertanyaan: string) => `Jawaban berubah: ${pertanyaan}`,
	was: "Semula",
	is: "Menjadi",
	detailsChanged: "Penjelasan di bawahnya juga berubah.",
} as const;
