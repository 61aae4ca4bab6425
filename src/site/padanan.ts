/** Spellings of residents, as the search takes them; a site without the file has none. */
import { groupOf, type KamusText } from "../text/search/kamus.ts";
import { content } from "./content.ts";

export async function spellings(): Promise<KamusText> {
	const data = (await content()).of("padanan")[0]?.data;
	return {
		abaikan: data?.abaikan.join(" ") ?? "",
		ringan: data?.ringan.join(" ") ?? "",
		padanan: data?.padanan.map(({ maksud, tulis }) => groupOf(maksud, tulis)).join(";") ?? "",
	};
}
