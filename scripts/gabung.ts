/**
 * `npm run gabung -- --dari FOLDER`: the parts of a build with `--shard`, each in a folder below FOLDER, become one site by
 * copying. It is looked at and put into service like any other.
 */
import { keptIn, writeFormer } from "../src/build/former.ts";
import { workFolder } from "../src/build/publish/sites.ts";
import { partsBelow, partsFault, unite } from "../src/build/publish/union.ts";
import { applyBuildOptions, mustExist, stop } from "./opsi.ts";
import { loadJudged, originOf, publishSite } from "./situs.ts";

const values = applyBuildOptions({ dari: { type: "string" }, ketat: { type: "boolean" } });
const { dari } = values;
if (typeof dari !== "string") stop("Sebut folder tempat bagian-bagiannya: npm run gabung -- --dari bagian.");
if (values.shard ?? values.kim) stop("gabung membuat seluruh situs: jalankan tanpa --shard dan --kim.");
mustExist(dari, "--dari");

await publishSite(values, undefined, async (place, options, kept) => {
	const parts = partsBelow(dari);
	const fault = partsFault([...parts.values()]);
	if (fault) stop(`Bagian di "${dari}" tidak dapat digabung: ${fault}`);
	const loaded = await loadJudged(options, kept);
	const [first] = parts.values();
	const here = await originOf(loaded);
	if (first?.program !== here.program)
		stop(
			`Bagian di "${dari}" dibuat versi program lain daripada yang ada di sini. Gabungkan dengan program yang membuatnya, atau bangun ulang bagiannya.`,
		);
	if (first.source !== here.source)
		stop(
			`Bagian di "${dari}" dibangun dari isi, hari, atau alamat lain daripada yang ada di sini. Bangun ulang bagiannya.`,
		);
	const work = workFolder(place);
	const unlike = unite(parts.keys(), work);
	if (unlike.length > 0)
		stop(
			`Bagian di "${dari}" tidak sepakat tentang ${unlike.slice(0, 5).join(", ")}. Bangun semuanya dari commit yang sama.`,
		);
	await writeFormer(work, keptIn(loaded.book));
	return { loaded, work };
});
