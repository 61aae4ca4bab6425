/** Words of buttons that copy what stands beside them. */
export const copy = {
	do: "Salin",
	done: "Tersalin",
	failed: "Peramban ini tidak mengizinkan salin otomatis. Tandai teksnya, lalu salin sendiri.",
	of: (apa: string) => `Salin: ${apa}`,
} as const;
