/** Who does a stage, as readers call them. */
import type { Pelaku } from "../model/pelaku.ts";

export const pelakuWords: Record<Pelaku, string> = {
	kpu: "KPU dan jajarannya",
	kpps: "petugas di TPS (KPPS)",
	bawaslu: "Bawaslu dan jajarannya",
	paslon: "pasangan calon",
	mk: "Mahkamah Konstitusi",
	pengadilan: "pengadilan",
	pemerintah: "pemerintah",
	"rumah-sakit": "rumah sakit",
	akuntan: "kantor akuntan publik",
	lembaga: "lembaga yang mendaftar",
};
