/** Words of reading aloud and of large letters; only the script that makes them carries them. */
export const nyaman = {
	large: "Huruf besar",
	listen: "Dengarkan halaman ini",
	bar: "Sedang dibacakan",
	pause: "Jeda",
	resume: "Lanjutkan",
	stop: "Berhenti",
} as const;
