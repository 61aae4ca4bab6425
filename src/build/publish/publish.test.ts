/** Whatever happens to a build, what is served is the old site or the new one, whole. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { takeLock } from "./lock.ts";
import { filesBelow, isWhole } from "./mark.ts";
import { placeOf, refusal } from "./place.ts";
import { goBack, servedAt, sitesAt } from "./sites.ts";
import { machineTrouble } from "./trouble.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const faults = `${root}tests/gangguan/`;

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), "corong-terbit-"));
	onTestFinished(() => rmSync(made, { recursive: true, force: true }));
	return made;
}

const publish = (out: string, word: string, env: Record<string, string> = {}): SpawnSyncReturns<string> =>
	spawnSync(
		process.execPath,
		[...(env.UJI_TEMPAT ? ["--import", `${faults}mati.mjs`] : []), `${faults}terbit.mjs`, out, word],
		{
			encoding: "utf8",
			env: { ...process.env, ...env },
		},
	);

/** The word that every page of the served site says. Throws when they differ or one is missing. */
function wordAt(out: string): string {
	const words = ["index.html", "faq/index.html", "kim/a/index.html"].map((file) =>
		readFileSync(join(out, file), "utf8"),
	);
	expect(new Set(words).size, words.join()).toBe(1);
	expect(existsSync(join(out, "_astro", `${words[0]}.js`))).toBe(true);
	expect(isWhole(out)).toBe(true);
	return words[0] ?? "";
}

describe("a process that is killed", () => {
	test("leaves one whole site, wherever it was; the next build goes on from there", () => {
		const parent = folder();
		const out = join(parent, "situs");
		// As many as are kept, so that the next one clears the oldest away.
		for (const word of ["a", "b", "c", "d"]) publish(out, word);
		const seen = new Set<string>();
		let isKilled = true;
		for (let step = 1; isKilled; step++) {
			const before = wordAt(out);
			const word = `kata-${step}`;
			isKilled = publish(out, word, { UJI_TEMPAT: parent, UJI_KE: String(step) }).signal === "SIGKILL";
			expect([before, word]).toContain(wordAt(out));
			seen.add(wordAt(out) === word ? "new" : "old");
			expect(step).toBeLessThan(100);
		}
		expect([...seen].sort()).toEqual(["new", "old"]);
		publish(out, "akhir");
		expect(wordAt(out)).toBe("akhir");
		expect(readdirSync(placeOf(out).store).filter((name) => !/^situs-\d{6}(?:\.json)?$/.test(name))).toEqual(
			[],
		);
	});

	test("leaves nothing served when there was nothing before, or a whole site", () => {
		const parent = folder();
		let isKilled = true;
		for (let step = 1; isKilled; step++) {
			const out = join(parent, `situs-${step}`);
			isKilled = publish(out, "a", { UJI_TEMPAT: parent, UJI_KE: String(step) }).signal === "SIGKILL";
			if (existsSync(out)) expect(wordAt(out)).toBe("a");
		}
	});
});

test("whoever reads all the while sees one site after the other, and nothing in between", async () => {
	const out = join(folder(), "situs");
	publish(out, "kata-0");
	let isOver = false;
	const words = ["kata-1", "kata-2", "kata-3", "kata-4"];
	const builds = (async () => {
		for (const word of words)
			await new Promise((resolve) =>
				spawn(process.execPath, [`${faults}terbit.mjs`, out, word], { stdio: "ignore" }).on("exit", resolve),
			);
		isOver = true;
	})();
	let reads = 0;
	let latest = "kata-0";
	while (!isOver) {
		for (const file of ["index.html", "faq/index.html", "kim/a/index.html"]) {
			const word = readFileSync(join(out, file), "utf8");
			expect(word >= latest, `${file}: ${word} after ${latest}`).toBe(true);
			latest = word;
			// The scripts of a page that somebody opened just before are there as well.
			expect(existsSync(join(out, "_astro", `${word}.js`))).toBe(true);
			reads++;
		}
		await new Promise((resolve) => setImmediate(resolve));
	}
	await builds;
	expect(wordAt(out)).toBe("kata-4");
	expect(reads).toBeGreaterThan(100);
});

describe("going back", () => {
	test("serves the site before, as often as one is kept", () => {
		const out = join(folder(), "situs");
		for (const word of ["a", "b", "c", "d", "e", "f"]) publish(out, word);
		const place = placeOf(out);
		expect(sitesAt(place)).toHaveLength(4);
		const words = [1, 2, 3].map(() => {
			goBack(place, () => true);
			return wordAt(out);
		});
		expect(words).toEqual(["e", "d", "c"]);
		expect(goBack(place, () => true)).toBeUndefined();
		expect(wordAt(out)).toBe("c");
		publish(out, "g");
		expect(wordAt(out)).toBe("g");
	});

	test("passes over a site that somebody changed", () => {
		const out = join(folder(), "situs");
		for (const word of ["a", "b", "c"]) publish(out, word);
		const place = placeOf(out);
		writeFileSync(join(place.store, sitesAt(place)[1] ?? "", "index.html"), "x");
		expect(goBack(place, (name) => isWhole(join(place.store, name)))).toBe(sitesAt(place)[0]);
		expect(wordAt(out)).toBe("a");
	});
});

test("scripts of the site before stay for those who have its pages open, and those before it do not", () => {
	const out = join(folder(), "situs");
	for (const word of ["a", "b", "c"]) publish(out, word);
	expect(filesBelow(join(out, "_astro"))).toEqual(["b.js", "c.js"]);
});

describe("a lock", () => {
	test("says who holds it", async () => {
		const out = join(folder(), "situs");
		const place = placeOf(out);
		expect(takeLock(place)).toBeUndefined();
		const { status, stdout } = publish(out, "a");
		expect(status).toBe(1);
		expect(stdout).toContain(`sedang dikerjakan proses ${process.pid} (`);
		expect(stdout).toMatch(/sejak \d{4}-\d\d-\d\dT.* Tunggu sampai selesai\./);
		expect(existsSync(out)).toBe(false);
	});

	test.each([
		["of a process that is gone", { pid: 2 ** 22 + 1, since: "" }],
		["of a process whose number another one has now", { pid: process.pid, since: "1" }],
	])("%s is taken over", (_, holder) => {
		const out = join(folder(), "situs");
		const place = placeOf(out);
		mkdirSync(place.store);
		const host = hostname();
		writeFileSync(join(place.store, "kunci"), JSON.stringify({ ...holder, host, user: "x", taken: "x" }));
		expect(publish(out, "a").status).toBe(0);
		expect(wordAt(out)).toBe("a");
	});

	test("of another computer is nobody's to judge", () => {
		const out = join(folder(), "situs");
		const place = placeOf(out);
		mkdirSync(place.store);
		const holder = { pid: 1, since: "", host: "komputer-lain", user: "x", taken: "kemarin" };
		writeFileSync(join(place.store, "kunci"), JSON.stringify(holder));
		expect(publish(out, "a").stdout).toContain("komputer komputer-lain) sejak kemarin");
	});
});

describe("nothing is published", () => {
	const content = join(root, "content");
	const why = (out: string) => refusal(placeOf(out), { project: root, content })?.replaceAll(root, "…/");

	test.each([
		["over the content", content],
		["into the content", join(content, "kim/sekarbela")],
		["over the project", root],
		["over what holds the project", join(root, "..")],
		["over the root", "/"],
		["over a home", homedir()],
		["into the code", join(root, "src/situs")],
		["into the packages", join(root, "node_modules/situs")],
		["into a repository", join(tmpdir(), "x/.git/situs")],
	])("%s", (_, out) => expect(why(out)).toMatch(/^".+" (?:ialah|terletak di) .+\. Tunjuk folder lain/));

	test("where something lies that no build made, and it is named", () => {
		const out = folder();
		for (const name of [".git", "foto"]) mkdirSync(join(out, name));
		writeFileSync(join(out, "skripsi.docx"), "x");
		expect(why(out)).toMatch(/ada yang bukan buatan build: \.git, foto, skripsi\.docx\./);
	});

	test("where somebody put something beside what a build made", () => {
		const out = join(folder(), "situs");
		publish(out, "a");
		expect(why(out)).toBeUndefined();
		writeFileSync(join(out, "CNAME"), "x");
		expect(why(out)).toContain("bukan buatan build: CNAME.");
	});

	test("in place of a file", () => {
		const out = join(folder(), "situs");
		writeFileSync(out, "x");
		expect(why(out)).toContain("sebuah berkas, bukan folder");
	});

	test("through a link to the content", () => {
		const out = join(folder(), "situs");
		symlinkSync(content, out);
		expect(why(out)).toContain("ialah folder isi");
	});
});

describe("something is published", () => {
	test.each(["", "situs/", "a/b/situs"])("in a folder that is empty or not there: %s", (name) => {
		const out = join(folder(), name);
		expect(refusal(placeOf(out), { project: root, content: join(root, "content") })).toBeUndefined();
		publish(out, "a");
		expect(wordAt(out)).toBe("a");
	});

	test("where a build of before there were links left its site; that is kept", () => {
		const out = join(folder(), "situs");
		for (const name of ["_host/nginx.conf", "_headers", "laporan.json", "404.html"]) {
			mkdirSync(join(out, name, ".."), { recursive: true });
			writeFileSync(join(out, name), "x");
		}
		expect(refusal(placeOf(out), { project: root, content: join(root, "content") })).toBeUndefined();
		publish(out, "a");
		expect(wordAt(out)).toBe("a");
		expect(sitesAt(placeOf(out))).toEqual(["situs-000000", "situs-000001"]);
	});

	test("where somebody's own link leads", () => {
		const [parent, elsewhere] = [folder(), folder()];
		symlinkSync(elsewhere, join(parent, "situs"));
		publish(join(parent, "situs"), "a");
		expect(wordAt(elsewhere)).toBe("a");
		expect(servedAt(placeOf(join(parent, "situs")))).toBe("situs-000001");
	});
});

test.each([
	[Object.assign(new Error("x"), { code: "ENOSPC" }), "Ruang penyimpanan penuh"],
	[new Error("search index failed: No space left on device (os error 28)"), "Ruang penyimpanan penuh"],
	[new AggregateError([Object.assign(new Error("x"), { code: "EROFS" })]), "hanya dapat dibaca"],
	[new Error("x", { cause: Object.assign(new Error("y"), { code: "EACCES" }) }), "tidak boleh menulis"],
	[new Error("x is not a function"), undefined],
	["x", undefined],
])("a fault of the machine is a sentence, and no other: %s", (error, sentence) => {
	const told = machineTrouble(error);
	if (sentence) expect(told).toContain(sentence);
	else expect(told).toBeUndefined();
});
