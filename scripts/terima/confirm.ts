/** The operator's yes: asked for every delivery, and never taken for granted where something is doubtful. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { Interview } from "../tanya.ts";
import type { Asset, Delivery } from "./arrivals.ts";
import type { Write } from "./resolve.ts";
import { refuse } from "./show.ts";

/** What nobody should agree to without a look. */
export function risksOf(
	folder: string,
	{ isChanged }: Delivery,
	writes: readonly Write[],
	assets: readonly Asset[],
): string[] {
	const replaced = writes.filter(({ isReplaced }) => isReplaced).map(({ path }) => path);
	const pictures = assets.filter(({ path }) => existsSync(join(folder, path))).map(({ path }) => path);
	return [
		...(isChanged
			? [
					"Pesan ini tidak sama dengan yang dikirim: ada yang menyuntingnya, atau tanda seperti * dan kutip berubah di jalan. Bandingkan baris demi baris.",
				]
			: []),
		...[...replaced, ...pictures].map(
			(path) =>
				`${path} sudah ada, dan kiriman ini tidak menyebut dibuat dari versi mana. Isinya akan diganti seluruhnya.`,
		),
	];
}

const yes = new Set(["ya", "y"]);
const no = new Set(["tidak", "t", "n"]);

export async function agreed(
	answers: Interview<"ya">,
	dari: string,
	risks: readonly string[],
): Promise<boolean> {
	for (const risk of risks) console.log(`\n  ${styleText("yellow", "perhatian")}  ${risk}`);
	if (answers.given("ya")) {
		if (risks.length > 0) refuse("Yang meragukan tidak dimasukkan dengan --ya. Ulangi tanpa --ya.");
		return risks.length === 0;
	}
	if (!answers.interactive) {
		refuse("Belum ada yang menyetujui. Bila perbedaan di atas benar, ulangi dengan --ya.");
		return false;
	}
	const answer = await answers.text("ya", {
		tanya: `Masukkan, dan catat atas nama ${dari}? (ya/tidak)`,
		periksa: (typed) =>
			yes.has(typed.toLowerCase()) || no.has(typed.toLowerCase()) ? undefined : "harus ya atau tidak",
	});
	if (!yes.has(answer.toLowerCase())) refuse("Sesuai jawaban Anda.");
	return yes.has(answer.toLowerCase());
}
