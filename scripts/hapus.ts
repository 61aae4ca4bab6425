/**
 * `npm run hapus -- kim/<id>/kabar/<nama>.md`: erases a file of a KIM for somebody's privacy. It is deleted, noted in the
 * list of what never comes back, and taken out of everything a build keeps; the next build drops all older sites.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { changeRecords, servedAt, sitesAt, take } from "../src/build/publish/sites.ts";
import { forgetWork } from "../src/build/work.ts";
import { addErased } from "../src/intake/erased.ts";
import { erasedName } from "../src/intake/records.ts";
import { placeOf } from "../src/model/schemas/kinds.ts";
import { prunePacks, type SiteRecord, withoutText } from "./catatan-situs.ts";
import { forgetContent } from "./lingkup.ts";
import { defaultContent, mustExist, openPlace, project, readOptions, stop } from "./opsi.ts";

const { values, positionals } = readOptions({
	allowPositionals: true,
	options: {
		content: { type: "string", default: defaultContent },
		out: { type: "string", default: "dist" },
	},
});
mustExist(values.content);
const [named = ""] = positionals;
const path = [resolve(values.content, named), resolve(named)]
	.map((file) => relative(resolve(values.content), file).split(sep).join("/"))
	.find((each) => placeOf(each)?.params.kim !== undefined);
if (!path || positionals.length !== 1)
	stop("Sebut satu berkas KIM, misalnya npm run hapus -- kim/singa-geweh/kabar/nama-berkas.md.");

const place = openPlace(values.out, values.content);
const list = join(values.content, erasedName);
const before = existsSync(list) ? readFileSync(list, "utf8") : "";
writeFileSync(list, addErased(before, path));
rmSync(join(values.content, path), { force: true });
const served = servedAt(place);
for (const name of sitesAt(place)) if (name !== served) take(place, name);
changeRecords(place, (record) => withoutText(place, record as Partial<SiteRecord>, path));
prunePacks(place);
forgetContent(place);
for (const name of ["corong-mampat", "og"])
	rmSync(join(project, "node_modules/.cache", name), { recursive: true, force: true, maxRetries: 10 });
const building = forgetWork();
console.log(
	`${path} dihapus dan dicatat di ${relative("", list)}. Kini jalankan npm run terbit: sesudah itu tidak ada`,
);
console.log(
	"situs tersimpan yang memuatnya. Riwayat git masih memuatnya; pengurus repositori menghapusnya dengan",
);
console.log(
	`git filter-repo --invert-paths --path content/${path}, dan meminta salinan di tempat lain dihapus.`,
);
for (const out of building)
	console.log(
		`Situs lain sedang dibangun ke "${out}" dan mungkin masih memuatnya. Sesudah selesai, jalankan perintah ini sekali lagi.`,
	);
