/** A community information group as others see it. */
export const keadaanList = ["aktif", "vakum", "tutup", "tidak-diketahui"] as const;
export type KeadaanKim = (typeof keadaanList)[number];

/** What a KIM's home begins with: its news, its next event, or its pictures. */
export const tataList = ["kabar", "agenda", "foto"] as const;
export type Tata = (typeof tataList)[number];

/** The part of a cover photo that is seen on every screen. */
export const fokusList = ["tengah", "atas", "bawah", "kiri", "kanan"] as const;
export type Fokus = (typeof fokusList)[number];

/** Whether nobody answers any more: its subsite becomes a card, and its pages an archive. */
export const isSilent = <T extends { keadaan: KeadaanKim }>(
	kim: T,
): kim is T & { keadaan: "vakum" | "tutup" } => kim.keadaan === "vakum" || kim.keadaan === "tutup";

/** The letters of a KIM's mark: `SG` for KIM Singa Geweh. */
export const initials = (nama: string): string =>
	nama
		.replace(/^KIM\s+/i, "")
		.split(/\s+/)
		.slice(0, 2)
		.map((word) => word.charAt(0).toUpperCase())
		.join("");
