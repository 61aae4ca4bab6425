/** Names of races. */
import type { Lomba } from "../model/lomba.ts";

export const raceWords: Record<Lomba, string> = {
	gubernur: "gubernur dan wakil gubernur",
	bupati: "bupati dan wakil bupati",
	"wali-kota": "wali kota dan wakil wali kota",
};
