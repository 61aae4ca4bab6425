/** The script of the place, as it is served: whole in one file, with the words it says. */
import { spokenWords } from "./kata.ts";
import panel from "./panel.ts?sebaris";

export const panelScript = async (): Promise<string> =>
	`globalThis.ucapanPemilihan=${JSON.stringify(await spokenWords())};${panel}`;
