/** A country of KIM over real regions, the same each time: where as many groups as are registered would lie. */
import { getDistricts, getVillages } from "idn-area-data";

/** Groups registered nationally in November 2025. */
export const registered = 3555;

/** Every `n`th of a list, so that `count` are taken from all over it. */
const spread = (codes: readonly string[], count: number) =>
	Array.from({ length: count }, (_, at) => codes[Math.floor((at * codes.length) / count)] ?? "");

/** Regions of `count` KIM: every village of Surabaya has one, a third of the rest serve a kecamatan, the others a village. */
export async function regionsOfNation(count = registered): Promise<string[]> {
	const [districts, villages] = await Promise.all([getDistricts(), getVillages()]);
	const isCrowded = (code: string) => code.startsWith("35.78.");
	const crowded = villages.map(({ code }) => code).filter(isCrowded);
	const left = count - crowded.length;
	const ofDistrict = Math.floor(left / 3);
	return [
		...crowded,
		...spread(
			districts.map(({ code }) => code),
			ofDistrict,
		),
		...spread(
			villages.map(({ code }) => code).filter((code) => !isCrowded(code)),
			left - ofDistrict,
		),
	];
}
