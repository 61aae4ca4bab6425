/** Why a delivery is not taken in, as sentences with a remedy. */
import type { Interview } from "../tanya.ts";
import type { Delivery } from "./arrivals.ts";
import { isOneOwner, placeFault } from "./place.ts";
import type { Outcome } from "./resolve.ts";
import { clashWords, readable } from "./show.ts";

/** What keeps a delivery from being looked at at all. */
export function faultsOf(
	answers: Interview<"kim">,
	kims: readonly string[],
	{ fault, texts, assets }: Delivery,
): string[] {
	if (fault) return [fault];
	const paths = [...texts, ...assets].map(({ path }) => path);
	if (paths.length === 0) return ["Tidak ada tulisan atau gambar di dalamnya."];
	const wrong = paths.flatMap((path) => {
		const why = placeFault(path, kims, answers.given("kim"));
		return why ? [`"${readable(path)}" ${why}`] : [];
	});
	if (wrong.length > 0) return wrong;
	if (new Set(paths).size < paths.length)
		return ["Ada dua berkas untuk satu tempat. Minta pengirim mengirimnya satu per satu."];
	return isOneOwner(paths)
		? []
		: ["Isinya untuk lebih dari satu KIM. Minta pengirim mengirimnya sendiri-sendiri."];
}

export function whyNot(outcome: Outcome, dari: string): string[] {
	if (outcome.kind === "tolak") return [`${outcome.path}: ${outcome.why}`];
	if (outcome.kind !== "bentrok") return [];
	return [
		[
			outcome.isUnknown
				? `${outcome.path}: versi yang diubah pengirimnya tidak ada di riwayat git di sini, jadi tidak dapat dipastikan apa yang sudah berubah.`
				: `${outcome.path} sudah berubah di tempat yang sama sejak kiriman ini dibuat.`,
			...outcome.clashes.map((clash) => clashWords(clash, dari)),
			`    Tanyakan kepada ${dari} mana yang benar. Ia dapat membuka halamannya lagi di meja tulis dan mengirim ulang; atau sunting sendiri berkasnya.`,
		].join("\n"),
	];
}
