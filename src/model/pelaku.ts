/** Who does a stage; residents are told so that nobody waits for what is not theirs to do. */
export const pelakuList = [
	"kpu",
	"kpps",
	"bawaslu",
	"paslon",
	"mk",
	"pengadilan",
	"pemerintah",
	"rumah-sakit",
	"akuntan",
	"lembaga",
] as const;
export type Pelaku = (typeof pelakuList)[number];
