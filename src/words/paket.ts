/** Words of the link to a KIM's one-file paket. */
export const paketLink = {
	/** The paket as a file name, without spaces: what a WhatsApp document shows. */
	file: (kim: string, pemilihan: string) => `${kim}-pemilihan-${pemilihan}.html`,
	link: "Unduh paket satu berkas",
	/** The paket keeps below this size, whatever is in it. */
	note: "(paling besar 100 kB) untuk dibaca tanpa internet atau dikirim lewat WhatsApp.",
} as const;
