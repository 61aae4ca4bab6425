/** A community information group as others see it. */
export const keadaanList = ["aktif", "vakum", "tutup", "tidak-diketahui"] as const;
export type KeadaanKim = (typeof keadaanList)[number];

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
