/** Publishes a site of a few pages that all say one word, as the build does: `node terbit.mjs OUT WORD [FILES]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { holderSentence, takeLock } from "../../src/build/publish/lock.ts";
import { placeOf } from "../../src/build/publish/place.ts";
import { prune, putInService, workFolder } from "../../src/build/publish/sites.ts";

const [out, word] = process.argv.slice(2);
const place = placeOf(out);
const holder = takeLock(place);
if (holder) {
	console.log(holderSentence(place, holder));
	process.exit(1);
}
const work = workFolder(place);
for (const file of [
	"index.html",
	"faq/index.html",
	"kim/a/index.html",
	"_host/nginx.conf",
	`_astro/${word}.js`,
]) {
	mkdirSync(dirname(join(work, file)), { recursive: true });
	writeFileSync(join(work, file), word);
}
putInService(place, work, { word });
prune(place);
