/** Names in addresses that belong to the product or to a kind of file; no page an author names may take them. */
import { namesBelow } from "./kinds.ts";

const reserved = (names: string, prefix: string): string[] => [
	...new Set([...names.split(" "), ...namesBelow(prefix)]),
];

/** First path segments below a KIM. */
export const reservedKimPages = reserved(
	"profil tahapan cari gambar berkas paket langganan perubahan siaran poster lapor",
	"/kim/:kim/",
);
/** First path segments. */
export const reservedPages = reserved(
	"cari api pagefind gambar laporan pratinjau tulis lapor wilayah sematan 404 index",
	"/",
);
/** Path segments below an election. */
export const reservedStages = ["langganan", "riwayat"];
