/** What language a page is written in, where it is not Indonesian. */
import type { Bahasa } from "../model/bahasa.ts";
import { capital } from "../model/kata.ts";

/** `Jawa`, `Batak Toba`. */
const nameOf = (bahasa: Bahasa) => bahasa.split("-").map(capital).join(" ");

export const writtenIn = (bahasa: Bahasa) => `Ditulis dalam bahasa ${nameOf(bahasa)}.`;
