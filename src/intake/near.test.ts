import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { berkas, tempatContoh } from "../gate/uji.ts";
import { type Country, countryOf } from "./country.ts";
import { commonInputs, kimInputs } from "./inputs.ts";
import { lastGood } from "./last-good.ts";
import { loadContent } from "./load.ts";
import type { Loaded } from "./loaded.ts";
import { Look, lookAt } from "./look.ts";
import { loadNear } from "./near.ts";
import { folderWith, good } from "./uji.ts";

const day = "2020-11-17";
const centre = good("situs", "peraturan", "istilah", "pemilihan", "tahapan", "faq");
const first = good("kim", "kabar", "agenda", "kimFaq", "kimHalaman");
const second = Object.fromEntries(
	Object.entries(first).map(([path, text]) => [
		path.replace("singa-geweh", "telaga-biru"),
		text.replace(/^nama: .*$/m, "nama: KIM Telaga Biru"),
	]),
);
/** News that moved, news that was withdrawn, and news of a day to come: each of another KIM. */
const third = {
	"kim/teluk-pandan/profil.mdx": berkas("kim").replace(/^nama: .*$/m, "nama: KIM Teluk Pandan"),
	"kim/teluk-pandan/kabar/baru.md": berkas("kabar").replace(
		"---\n",
		"---\nalias: [/kim/teluk-pandan/kabar/lama/]\n",
	),
	"kim/teluk-pandan/kabar/keliru.md": berkas("kabar").replace(
		"---\n",
		'---\ndicabut: {alasan: "Keliru.", lihat: /faq/}\n',
	),
	"kim/teluk-pandan/kabar/esok.md": berkas("kabar").replace(/^tanggal: .*$/m, 'tanggal: "2020-11-19"'),
};
const news = tempatContoh.kabar;

/** A look ten seconds later than it is: nobody has written since. */
const settled = (folder: string) => new Look(Date.now() + 10_000, lookAt(folder).entries);
const loadAll = (folder: string) => loadContent(folder, lastGood, { look: settled(folder) });

/** A folder that was noted and then changed; what is loaded near, and all of it. */
async function afterwards(change: (folder: string) => void) {
	const folder = folderWith({ ...centre, ...first, ...second, ...third });
	const noted = countryOf(await loadAll(folder), day);
	// As it is read again by the next build.
	const country = JSON.parse(JSON.stringify(noted)) as typeof noted;
	change(folder);
	const near = await loadNear(folder, { country, day }, { look: settled(folder) });
	return { near, whole: await loadAll(folder) };
}
const append = (path: string, text: string) => (folder: string) =>
	appendFileSync(join(folder, path), `\n${text}\n`);
const replace = (path: string, pattern: RegExp, by: string) => (folder: string) =>
	writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8").replace(pattern, by));
const write = (path: string, text: string) => (folder: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};

const links = "[lama](/kim/teluk-pandan/kabar/lama/), [esok](/kim/teluk-pandan/kabar/esok/), [ini](/faq/).";
const within = {
	"a sentence more": [append(news, "Satu kalimat lagi."), ["singa-geweh"]],
	"links to what moved and to what waits": [append(news, `Baca ${links}`), ["singa-geweh", "teluk-pandan"]],
	"another title": [replace(news, /^judul: .*$/m, "judul: Lain"), ["singa-geweh"]],
	"news that is new": [write("kim/singa-geweh/kabar/baru.md", berkas("kabar")), ["singa-geweh"]],
	"a question more": [write("kim/telaga-biru/faq/lain.md", berkas("kimFaq")), ["telaga-biru"]],
	"a name in the text that the search knows": [append(news, "## Posyandu Melati"), ["singa-geweh"]],
	"a sentence in two KIM": [
		(folder: string) => {
			append(news, "Satu lagi.")(folder);
			append("kim/teluk-pandan/kabar/esok.md", "Satu lagi.")(folder);
		},
		["singa-geweh", "teluk-pandan"],
	],
	nothing: [() => {}, []],
} as const;

/** As it is noted, whatever the order in which files were named. */
const inOrder = (country: Country) => {
	const noted = JSON.parse(JSON.stringify(country)) as Country;
	for (const ids of Object.values(noted.world.ids)) ids.sort();
	return noted;
};

const seenIn = (loaded: Loaded, kims: Iterable<string>) => {
	const inputs = kimInputs(loaded, day);
	return [commonInputs(loaded, day), ...[...kims].map((kim) => [kim, inputs.get(kim)])];
};

test.each(Object.entries(within))(
	"%s: only those KIM are read, and what is known is what it would be of all",
	async (_, [change, kims]) => {
		const { near, whole } = await afterwards(change);
		expect([...(near?.rest.near ?? ["?"])].sort()).toEqual([...kims]);
		if (!near) return;
		expect(new Set(near.loaded.of("kim").map(({ id }) => id))).toEqual(near.rest.near);
		expect(inOrder(countryOf(near.loaded, day, near.rest))).toEqual(inOrder(countryOf(whole, day)));
		expect(seenIn(near.loaded, near.rest.near)).toEqual(seenIn(whole, near.rest.near));
		expect(near.loaded.problems).toEqual(whole.problems);
		for (const address of whole.book.live.keys())
			if ([...near.rest.near].some((kim) => address.startsWith(`/kim/${kim}/`)))
				expect(near.loaded.book.answer(address)).toBe(address);
		for (const { from, to } of whole.book.redirects) expect(near.loaded.book.answer(from)).toBe(to);
	},
);

test.each<[string, (folder: string) => void]>([
	[
		"a KIM that was last heard of in another month",
		(folder) => {
			replace(news, /^tanggal: .*$/m, "tanggal: 2020-10-17")(folder);
			replace(tempatContoh.agenda, /^mulai: .*$/m, "mulai: 2020-10-17")(folder);
		},
	],
	["news that waits for its day", replace(news, /^tanggal: .*$/m, 'tanggal: "2020-11-19"')],
	["news where others moved from", write("kim/teluk-pandan/kabar/lama.md", berkas("kabar"))],
	[
		"another title of what somebody is led to",
		replace("kim/teluk-pandan/kabar/baru.md", /^judul: .*$/m, "judul: Lain"),
	],
	["news that is gone", (folder) => rmSync(join(folder, news))],
	["a former address", replace(news, /^---\n/, "---\nalias: [/kim/singa-geweh/kabar/dulu/]\n")],
	["a mistake", replace(news, /^---\n/, "---\nlayout: x\n")],
	["a profile", append(tempatContoh.kim, "Satu kalimat.")],
	["what is no page", write("kim/telaga-biru/catatan.txt", "x")],
])("%s is seen from outside: all is read", async (_, change) => {
	expect((await afterwards(change)).near).toBeUndefined();
});

test("a KIM of which something is told is read each time", async () => {
	const folder = folderWith({
		...centre,
		...first,
		...second,
		"kim/telaga-biru/kabar/salah.md": "---\nx: 1\n---\n",
	});
	const country = countryOf(await loadAll(folder), day);
	const near = await loadNear(folder, { country, day }, { look: settled(folder) });
	expect(near?.rest.near).toEqual(new Set(["telaga-biru"]));
	expect(near?.loaded.rejected.map(({ path }) => path)).toEqual(["kim/telaga-biru/kabar/salah.md"]);
});

test("what was written a moment ago is read once more", async () => {
	const folder = folderWith({ ...centre, ...first });
	const country = countryOf(await loadContent(folder, lastGood), day);
	const near = await loadNear(folder, { country, day }, { look: settled(folder) });
	expect(near?.rest.near).toEqual(new Set(["singa-geweh"]));
});
