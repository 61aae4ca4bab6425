/** `npm run kembali`: serves the site before the one that is served now; the last three are kept. */

import { join } from "node:path";
import { builds } from "../src/build/publish/journal.ts";
import { isWhole } from "../src/build/publish/mark.ts";
import { goBack, servedAt, sitesAt } from "../src/build/publish/sites.ts";
import { machineTrouble } from "../src/build/publish/trouble.ts";
import { formatInstant } from "../src/words/saat.ts";
import { defaultContent, openPlace, readOptions, stop } from "./opsi.ts";

const { values } = readOptions({
	options: {
		out: { type: "string", default: "dist" },
		content: { type: "string", default: defaultContent },
		daftar: { type: "boolean", default: false },
	},
});
const place = openPlace(values.out, values.content);
const times = new Map(builds(place).map(({ situs, waktu }) => [situs, formatInstant(waktu)]));
const named = (name: string) => `${name}${times.has(name) ? ` (${times.get(name)})` : ""}`;

if (values.daftar) {
	const sites = sitesAt(place);
	if (sites.length === 0) console.log(`Di ${values.out} belum ada situs. Pasang dengan npm run terbit.`);
	for (const name of sites) console.log(`${name === servedAt(place) ? "→" : " "} ${named(name)}`);
} else {
	try {
		const name = goBack(place, (site) => isWhole(join(place.store, site)));
		if (!name)
			stop("Tidak ada situs sebelumnya yang tersimpan. Perbaiki isinya, lalu jalankan npm run terbit.");
		console.log(`Kini tampil: ${named(name)}. Ulangi untuk mundur lagi; npm run terbit memasang yang baru.`);
	} catch (error) {
		stop(`Situs tidak diganti. ${machineTrouble(error) ?? error}`);
	}
}
