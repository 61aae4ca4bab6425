/** Words of an answer that stands in somebody else's page. */
export const embed = {
	credit: (nama: string, tanggal: string) => `${nama}, berlaku per ${tanggal}`,
	frameTitle: (pertanyaan: string, nama: string) => `${pertanyaan} (jawaban ${nama})`,
} as const;
