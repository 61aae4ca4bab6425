/**
 * `npm run terbit`: builds, looks at the site, puts it into service, and with `--layanan ADDRESS` compares what the
 * server there gives with what was built. When it differs, the site before is served again.
 */
import { realpathSync } from "node:fs";
import { rememberCode } from "./kode.ts";

rememberCode();
const { precompress } = await import("../src/build/precompress.ts");
const { filesBelow } = await import("../src/build/publish/mark.ts");
const { serve } = await import("../src/build/publish/sites.ts");
const { differences } = await import("../src/build/publish/smoke.ts");
const { applyBuildOptions, isWebAddress, stop } = await import("./opsi.ts");
const { publishSite } = await import("./situs.ts");

const values = applyBuildOptions({
	ketat: { type: "boolean" },
	seluruhnya: { type: "boolean" },
	layanan: { type: "string" },
});
const { layanan } = values;
if (typeof layanan === "string" && !isWebAddress(layanan))
	stop(`Alamat --layanan "${layanan}" tidak terbaca. Tulis lengkap, misalnya http://localhost/.`);
const { place, before } = await publishSite(values, (site) => precompress(site, filesBelow(site)));
if (typeof layanan !== "string")
	console.log(
		"Yang dilayani belum dibandingkan; sebut alamatnya dengan --layanan, misalnya --layanan http://localhost/.",
	);
else {
	const wrong = await differences(realpathSync(place.out), new URL("/", layanan).href);
	if (wrong.length === 0) console.log(`Yang dilayani ${layanan} sama dengan yang dibangun.`);
	else {
		if (before) serve(place, before);
		stop(
			[
				`Yang dilayani ${layanan} berbeda dengan yang dibangun. ${before ? "Situs sebelumnya dipasang kembali." : "Tidak ada situs yang dipasang kembali."}`,
				...wrong,
			].join("\n  "),
		);
	}
}
