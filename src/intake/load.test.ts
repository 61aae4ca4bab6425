/** What of a content folder is published. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { berkas, tempatContoh } from "../gate/uji.ts";
import { wordingHash } from "./answers.ts";
import { checkCandidates } from "./candidate.ts";
import { lastGood } from "./last-good.ts";
import { loadAgain, loadContent, loadOnce } from "./load.ts";
import { commitAll, type Files, folderWith, good } from "./uji.ts";

const centre = good("situs", "peraturan", "istilah", "pemilihan", "tahapan", "faq");
const subsite = good("kim", "kabar", "agenda", "kimFaq", "kimHalaman");
const whole = { ...centre, ...subsite };
const bad = "---\njudul: 1\n---\n";
const profile = tempatContoh.kim;
const news = tempatContoh.kabar;

/** A folder with a ledger of addresses in it. */
function promised(files: Files, ...addresses: string[]): string {
	const folder = folderWith(files);
	writeFileSync(
		join(folder, "addresses.txt"),
		addresses
			.sort()
			.map((address) => `${address}\n`)
			.join(""),
	);
	return folder;
}
/** The same, with its whole files in git. */
function remembered(files: Files, ...addresses: string[]): string {
	const folder = promised(files, ...addresses);
	commitAll(folder, [{ day: "2020-11-01", files: whole }]);
	return folder;
}
const load = (folder: string) => loadContent(folder, lastGood);
const told = ({ problems }: Awaited<ReturnType<typeof load>>) =>
	problems.map(({ file, rule, severity }) => `${severity} ${rule} ${file}`);

describe("a folder without a mistake", () => {
	test("is published whole", async () => {
		const loaded = await load(folderWith(whole));
		expect(told(loaded)).toEqual([]);
		expect(loaded.rejected).toEqual([]);
		expect(loaded.withheld).toEqual([]);
		expect(loaded.of("kabar").map(({ id, data }) => `${id} ${data.judul}`)).toEqual([
			"singa-geweh/radio Kabar",
		]);
		expect(loaded.of("halaman")).toEqual([]);
		expect(loaded.world.pemilihanAktif).toBe("2020");
		expect(loaded.earlier("kabar", "singa-geweh/radio")).toBeUndefined();
		expect(loaded.book.answer("/kim/singa-geweh/kabar/radio/")).toBe("/kim/singa-geweh/kabar/radio/");
	});

	test("keeps the text of a file for what is shown of it, and for its problems", async () => {
		const loaded = await load(folderWith({ ...whole, "kim/singa-geweh/surat.docx": "x", [news]: bad }));
		expect(loaded.text(news)).toBe(bad);
		expect(loaded.text(profile)).toBe("");
		expect(loaded.of("kim")[0]?.text).toBe(whole[profile]);
	});
});

describe("a folder that lacks what a site needs", () => {
	test.each(["situs.yaml", "peraturan.yaml", "istilah.yaml"])("without %s", async (path) => {
		const { [path]: _, ...rest } = whole;
		const loaded = await load(folderWith(rest));
		expect(told(loaded)).toContain(`error tempat ${path}`);
		expect(loaded.rejected.map((one) => one.path)).toContain(path);
	});
});

describe("a KIM's page with a mistake", () => {
	test("is left out where nothing is remembered", async () => {
		const loaded = await load(folderWith({ ...whole, [news]: bad }));
		expect(loaded.of("kabar")).toEqual([]);
		expect(loaded.rejected).toEqual([{ path: news, earlier: undefined }]);
		expect(loaded.history?.message).toContain("folder isi tidak berada di dalam repositori git");
		expect(loaded.problems.filter((problem) => loaded.about(problem) !== news)).toEqual([loaded.history]);
	});

	test("shows its last good version, and says which", async () => {
		const loaded = await load(remembered({ ...whole, [news]: bad }));
		expect(loaded.of("kabar").map(({ id }) => id)).toEqual(["singa-geweh/radio"]);
		expect(loaded.earlier("kabar", "singa-geweh/radio")?.tanggal).toBe("2020-11-01");
		expect(loaded.rejected[0]?.earlier?.tanggal).toBe("2020-11-01");
		expect(told(loaded).length).toBeGreaterThan(0);
	});

	test("does not count as a KIM because a question is called like one", async () => {
		const { [profile]: _, ...pages } = whole;
		const loaded = await load(folderWith({ ...pages, [profile]: bad, "faq/singa-geweh.mdx": berkas("faq") }));
		expect(loaded.withheld.map(({ path }) => path)).toContain(news);
	});

	test("only a look at the content asks no history", async () => {
		const loaded = await loadContent(remembered({ ...whole, [news]: bad }));
		expect(loaded.of("kabar")).toEqual([]);
	});

	test("stays away when it was withdrawn", async () => {
		const text = `${berkas("kabar", "", { dicabut: { alasan: "Keliru." } })}`;
		const loaded = await load(remembered({ ...whole, [news]: text }));
		expect(told(loaded).length).toBeGreaterThan(0);
		expect(loaded.of("kabar")).toEqual([]);
	});

	test("that only deserves a warning is published", async () => {
		const body = "Hari pemungutan suara 23 September 2020.\n";
		const loaded = await load(folderWith({ ...whole, [news]: berkas("kabar", body) }));
		expect(told(loaded)).toEqual([`warning tanggal-ketik ${news}`]);
		expect(loaded.of("kabar")).toHaveLength(1);
		expect(loaded.rejected).toEqual([]);
	});
});

test("a central page with a mistake is not replaced by an older one", async () => {
	const loaded = await load(remembered({ ...whole, [tempatContoh.faq]: bad }));
	expect(loaded.of("faq")).toEqual([]);
	expect(loaded.rejected).toEqual([{ path: tempatContoh.faq, earlier: undefined }]);
});

describe("a KIM without its profile", () => {
	const { [profile]: _, ...pages } = whole;

	test("has no page on the site, and each says what it waits for", async () => {
		const loaded = await load(folderWith({ ...pages, [profile]: bad }));
		expect(loaded.rejected.map(({ path }) => path)).toEqual([profile]);
		expect(loaded.of("kabar")).toEqual([]);
		expect(loaded.of("faq")).toHaveLength(1);
		expect(loaded.withheld.map(({ path, karena }) => `${path} ${karena}`).sort()).toEqual(
			[tempatContoh.agenda, tempatContoh.kimFaq, tempatContoh.kimHalaman, news]
				.map((path) => `${path} ${profile}`)
				.sort(),
		);
		expect(loaded.book.answer("/kim/singa-geweh/kabar/radio/")).toBeUndefined();
	});

	test("answers where it had promised a page, with a page that leads to all KIM", async () => {
		const loaded = await load(
			promised({ ...pages, [profile]: bad }, "/kim/singa-geweh/", "/kim/singa-geweh/kabar/radio/"),
		);
		const entry = (address: string) => loaded.book.live.get(address);
		expect(entry("/kim/singa-geweh/")?.dicabut).toEqual({ lihat: "/kim/" });
		expect(entry("/kim/singa-geweh/kabar/radio/")?.dicabut).toEqual({ lihat: "/kim/" });
		expect(entry("/kim/singa-geweh/agenda/#forum")).toBeUndefined();
	});
});

describe("a file that is gone though its address was promised", () => {
	const { [news]: _, ...rest } = whole;
	const address = "/kim/singa-geweh/kabar/radio/";

	test("of a KIM is told, and does not come back from the history", async () => {
		const loaded = await load(remembered(rest, address));
		expect(loaded.of("kabar")).toEqual([]);
		expect(loaded.rejected).toEqual([{ path: news, earlier: undefined, hilang: true }]);
		expect(loaded.problems.map(loaded.about)).toEqual([news]);
		expect(told(loaded)).toEqual(["warning buku-alamat addresses.txt"]);
		expect(loaded.text("addresses.txt")).toBe(`${address}\n`);
	});

	test("of a KIM that has a new one beside it was surely renamed", async () => {
		const loaded = await load(
			remembered({ ...rest, "kim/singa-geweh/kabar/baru.md": berkas("kabar") }, address),
		);
		expect(told(loaded)).toEqual(["error buku-alamat addresses.txt"]);
	});

	test("of a KIM whose pages stand is a profile lost by mishap: it comes back", async () => {
		const { [profile]: _, ...pages } = whole;
		const loaded = await load(remembered(pages, "/kim/singa-geweh/"));
		expect(loaded.of("kim").map(({ id }) => id)).toEqual(["singa-geweh"]);
		expect(loaded.withheld).toEqual([]);
	});

	test("of a KIM leaves a page that leads to the KIM", async () => {
		const loaded = await load(remembered(rest, address));
		expect(loaded.book.live.get(address)).toMatchObject({
			kind: "kabar",
			dicabut: { lihat: "/kim/singa-geweh/" },
		});
		expect(loaded.rejected.map(({ path, hilang }) => `${path} ${hilang}`)).toEqual([`${news} true`]);
	});

	test("of the centre stops everything: the ledger itself is at fault", async () => {
		const { [tempatContoh.faq]: gone, ...others } = whole;
		const loaded = await load(remembered(others, "/faq/cek-dpt/"));
		expect(gone).toBeDefined();
		expect(loaded.of("faq")).toEqual([]);
		expect(loaded.rejected).toEqual([{ path: "addresses.txt" }]);
		expect(loaded.problems.map(loaded.about)).toEqual(["addresses.txt"]);
	});
});

test("a store of answers with a broken line is at fault, and told at that line", async () => {
	const words = { pertanyaan: "Kapan?", jawaban: "Rabu", isi: "" };
	const line = JSON.stringify({ faq: "cek-dpt", hash: wordingHash(words), hari: "2020-11-01", ...words });
	const folder = folderWith(whole);
	writeFileSync(join(folder, "answers.jsonl"), `${line}\n<<<<<<< HEAD\n`);
	const loaded = await load(folder);
	expect(
		loaded.problems.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`),
	).toEqual(["answers.jsonl:2 error jawaban-lama"]);
	expect(loaded.rejected).toEqual([{ path: "answers.jsonl" }]);
	expect(loaded.text("answers.jsonl")).toContain("<<<<<<<");
	expect(loaded.book.answer(`/faq/cek-dpt/v/${wordingHash(words)}/`)).toBe(
		`/faq/cek-dpt/v/${wordingHash(words)}/`,
	);
});

test("a folder is read once, until somebody asks for what is there now", async () => {
	const folder = folderWith(whole);
	const first = await loadOnce(folder);
	writeFileSync(join(folder, news), bad);
	expect(await loadOnce(folder)).toBe(first);
	expect((await loadAgain(folder)).of("kabar")).toEqual([]);
	expect((await loadOnce(folder)).of("kabar")).toEqual([]);
});

describe("the former name of a KIM", () => {
	const renamed = berkas("kim", "", { nama: "KIM Baru", alias: ["/kim/lama/"] });
	const ledger = ["/kim/lama/", "/kim/lama/kabar/a/", "/kim/singa-geweh/"];
	const where = async (files: Files, ...lines: string[]) => {
		const loaded = await load(promised({ ...whole, ...files }, ...lines));
		return {
			to: loaded.book.answer("/kim/lama/"),
			told: told(loaded).filter((each) => each.includes("alias")),
		};
	};

	test("is followed to the KIM that came up as it went", async () => {
		expect(await where({ "kim/baru/profil.mdx": renamed }, ...ledger)).toEqual({
			to: "/kim/baru/",
			told: [],
		});
	});

	test("is not another KIM's to claim: who does is told, and gets no reader", async () => {
		const greedy = berkas("kim", "", { alias: ["/kim/lama/"] });
		expect(await where({ [profile]: greedy, "kim/baru/profil.mdx": renamed }, ...ledger)).toEqual({
			to: "/kim/baru/",
			told: [`warning alias ${profile}`],
		});
	});

	test("is not blocked by a file that is not published", async () => {
		const broken = `${berkas("kim", "<script>x</script>", { nama: "KIM Ketiga", alias: ["/kim/lama/"] })}`;
		expect(
			await where({ "kim/baru/profil.mdx": renamed, "kim/ketiga/profil.mdx": broken }, ...ledger),
		).toEqual({
			to: "/kim/baru/",
			// Told of the broken file alone.
			told: ["error alias kim/ketiga/profil.mdx"],
		});
	});

	test("that two new KIM claim is neither's", async () => {
		const other = berkas("kim", "", { nama: "KIM Ketiga", alias: ["/kim/lama/"] });
		const { told: both } = await where(
			{ "kim/baru/profil.mdx": renamed, "kim/ketiga/profil.mdx": other },
			...ledger,
		);
		expect(both).toEqual(["error alias kim/baru/profil.mdx", "error alias kim/ketiga/profil.mdx"]);
	});
});

describe("files about to be written", () => {
	const problems = async (files: Record<string, string>) => {
		const folder = folderWith(whole);
		const { world } = await load(folder);
		const list = Object.entries(files).map(([path, text]) => ({ path, text }));
		return (await checkCandidates(list, folder, world)).map(({ file, rule }) => `${rule} ${file}`);
	};

	test("may refer to each other and to what is there", async () => {
		const path = "faq/baru.mdx";
		const body = '<Faq id="cek-dpt" />\n\n<Faq id="lain" />\n';
		expect(await problems({ [path]: berkas("faq", body), "faq/lain.mdx": berkas("faq") })).toEqual([]);
	});

	test("are judged as if they were there", async () => {
		expect(await problems({ "faq/baru.mdx": berkas("faq", '<Faq id="lain" />\n') })).toEqual([
			"rujukan faq/baru.mdx",
		]);
	});
});
