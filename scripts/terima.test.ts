/** What comes from the desk, over a real git: taken in, told, or turned down, and never half. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { changesBetween } from "../src/channels/tulis/kiriman/lines.ts";
import { type Kiriman, writeKiriman } from "../src/channels/tulis/kiriman/message.ts";
import { noteName, placedName, writeNote } from "../src/channels/tulis/kiriman/place.ts";
import { versiOf } from "../src/channels/tulis/kiriman/versi.ts";
import { openText } from "../src/gate/open-text.ts";
import { readSource } from "../src/gate/source.ts";
import { answersOf } from "./tanya.ts";
import { authorName } from "./terima/keep.ts";
import { command, terima } from "./terima.ts";
import { contentCopy, scripted } from "./uji.ts";

let copy: Awaited<ReturnType<typeof contentCopy>>;
const printed = vi.spyOn(console, "log").mockImplementation(() => {});
const identity = ["-c", "user.name=Pengurus", "-c", "user.email=pengurus@contoh.example"];
const git = (...args: string[]) =>
	execFileSync("git", ["-C", copy.folder, ...identity, ...args], { encoding: "utf8", stdio: "pipe" });

beforeAll(async () => {
	// What refers to the rest of the site is no matter here.
	const rest = ["faq", "klarifikasi", "pemilihan/2024", "kim/singa-geweh", "kim/sangatta-utara"];
	copy = await contentCopy(...rest);
	git("init", "--quiet");
	git("config", "user.name", "Pengurus");
	git("config", "user.email", "pengurus@contoh.example");
	git("add", "-A");
	git("commit", "--quiet", "-m", "Awal");
	git("tag", "awal");
});
afterAll(() => copy[Symbol.asyncDispose]());
beforeEach(() => void printed.mockClear());
afterEach(() => {
	git("reset", "--quiet", "--hard", "awal");
	git("clean", "-qfd");
	process.exitCode = undefined;
});

const profil = "kim/sekarbela/profil.mdx";
const read = (path: string) => readFileSync(join(copy.folder, path), "utf8");
const said = () => stripVTControlCharacters(printed.mock.calls.join("\n")).replaceAll(copy.folder, "ISI");
const edit = (path: string, by: (text: string) => string) => {
	writeFileSync(join(copy.folder, path), by(read(path)));
	git("commit", "--quiet", "-am", "Pengurus mengubah");
};
const motto = (text: string, semboyan = "Tahu, lalu berbagi.") =>
	text.replace(/^warna:/m, `semboyan: ${semboyan}\nwarna:`);

/** A change as the desk sends it. */
function kiriman(path: string, by: (text: string) => string, rest: Partial<Kiriman> = {}): string {
	const shown = openText(read(path));
	return writeKiriman({
		judul: "Profil untuk KIM Sekarbela",
		dari: "Budi Santoso",
		berkas: path,
		versi: versiOf(shown),
		changes: changesBetween(shown, by(shown)),
		...rest,
	});
}

const paste = (text: string, ...args: string[]) =>
	terima(answersOf(command, ["--content", copy.folder, ...args], undefined), async () => text);
/** The operator at the keyboard, who answers. */
const asked = (text: string, ...typed: string[]) => {
	const terminal = { ...scripted(...typed), paste: async () => text };
	return terima(answersOf(command, ["--content", copy.folder], terminal));
};
const untouched = () => {
	expect(git("status", "--porcelain")).toBe("");
	expect(git("log", "--format=%s").trim().split("\n")[0]).not.toContain("dari");
};

test("a message is shown, checked and committed under the sender's name, once the operator agrees", async () => {
	await asked(`[20/11/20 10.20] Budi: ${kiriman(profil, motto)}`, "mungkin", "ya");
	expect(read(profil)).toContain("semboyan: Tahu, lalu berbagi.\nwarna:");
	expect(git("log", "-1", "--format=%an|%ae|%cn|%s").trim()).toBe(
		"Budi Santoso||Pengurus|sekarbela: profil dari Budi Santoso",
	);
	expect(git("show", "--name-only", "--format=").trim()).toBe(profil);
	expect(said()).toMatchInlineSnapshot(`
		"
		Pesan 1: Profil untuk KIM Sekarbela
		  Untuk: KIM Sekarbela
		  Dari: Budi Santoso, menurut kirimannya

		  kim/sekarbela/profil.mdx (perubahan)
		    baris 6
		    + semboyan: Tahu, lalu berbagi.

		  masuk  1 berkas, dicatat di git atas nama Budi Santoso.

		Langkah berikutnya:
		  1. npm run terbit -- --content ISI   menerbitkan situs.
		  2. Beri tahu pengirimnya bahwa kirimannya sudah masuk."
	`);
	expect(process.exitCode).toBeUndefined();
});

test("no answer, no file", async () => {
	await asked(kiriman(profil, motto), "tidak");
	expect(said()).toContain("Sesuai jawaban Anda.");
	await paste(kiriman(profil, motto));
	expect(said()).toContain("ulangi dengan --ya");
	expect(process.exitCode).toBe(1);
	untouched();
});

test("two messages in one paste are two commits, the second on top of the first", async () => {
	const second = kiriman(profil, (text) => text.replace("kata_cari: [", "kata_cari: [kata baru, "), {
		dari: "Siti",
	});
	await paste(`${kiriman(profil, motto)}\n[20/11/20 10.21] Siti: ${second}`, "--ya");
	expect(git("log", "-2", "--format=%an").trim().split("\n")).toEqual(["Siti", "Budi Santoso"]);
	expect(read(profil)).toContain("semboyan: Tahu");
	expect(read(profil)).toContain("kata_cari: [kata baru, ");
	expect(said()).toContain("keduanya digabung");
});

test("notes of an author, which the desk never saw, stay in the file", async () => {
	edit(profil, (text) =>
		text.replace("---\n", '---\n# hubungi Siti dahulu\npengelola: ["@siti"] # sementara\n'),
	);
	await paste(kiriman(profil, motto), "--ya");
	expect(read(profil)).toContain('# hubungi Siti dahulu\npengelola: ["@siti"] # sementara\n');
	expect(read(profil)).toContain("semboyan: Tahu");
});

test("what the gate reads as it was meant stays as it was typed; so do line ends", async () => {
	edit(profil, (text) => `${text}\n• satu\n• dua\n`.replaceAll("\n", "\r\n"));
	const shown = openText(readSource(profil, read(profil).replaceAll("\r\n", "\n")).text);
	expect(shown).toContain("- satu");
	const changes = changesBetween(shown, motto(shown));
	await paste(kiriman(profil, motto, { versi: versiOf(shown), changes }), "--ya");
	expect(read(profil)).toContain("semboyan: Tahu, lalu berbagi.\r\nwarna:");
	expect(read(profil)).toContain("\r\n• satu\r\n• dua\r\n");
});

describe("a version that has changed since", () => {
	test("at another place: both changes hold", async () => {
		const message = kiriman(profil, motto);
		edit(profil, (text) => `${text}\nKalimat baru.\n`);
		await paste(message, "--ya");
		expect(read(profil)).toContain("Kalimat baru.");
		expect(read(profil)).toContain("semboyan: Tahu");
	});

	test("at the same place: told with the three texts, and nothing is overwritten", async () => {
		edit(profil, motto);
		const message = kiriman(profil, (text) => text.replace("Tahu, lalu berbagi.", "Kiriman Budi."));
		edit(profil, (text) => text.replace("Tahu, lalu berbagi.", "Diubah pengurus."));
		await paste(message, "--ya");
		expect(said()).toMatchInlineSnapshot(`
			"
			Pesan 1: Profil untuk KIM Sekarbela
			  ditolak  kim/sekarbela/profil.mdx sudah berubah di tempat yang sama sejak kiriman ini dibuat.
			    Semula:
			      semboyan: Tahu, lalu berbagi.
			    Sekarang di folder isi:
			      semboyan: Diubah pengurus.
			    Kiriman Budi Santoso:
			      semboyan: Kiriman Budi.
			    Tanyakan kepada Budi Santoso mana yang benar. Ia dapat membuka halamannya lagi di meja tulis dan mengirim ulang; atau sunting sendiri berkasnya.
			  Tidak ada yang ditulis.

			1 dari 1 kiriman belum masuk; alasannya di atas."
		`);
		expect(read(profil)).toContain("Diubah pengurus.");
		untouched();
	});

	test("a forged version is no version of the file", async () => {
		await paste(kiriman(profil, motto, { versi: "0000-0000-0000-0000" }), "--ya");
		expect(said()).toContain("tidak ada di riwayat git di sini");
		untouched();
	});

	test("the same again is told as done", async () => {
		const message = kiriman(profil, motto);
		await paste(message, "--ya");
		await paste(message, "--ya");
		expect(said()).toContain("sudah sama dengan yang ada");
	});
});

describe("turned down, and nothing is written", () => {
	const cut = () => kiriman(profil, motto).replace(/^Akhir.*$/m, "Baca selengkapnya");
	const at = (path: string) => kiriman(profil, motto, { berkas: path });
	const fresh = { versi: undefined };
	test.each([
		["cut short", cut],
		["not readable", () => kiriman(profil, motto).replace(/^Versi:.*\n/m, "")],
		["a path outside", () => at("../../etc/passwd.md")],
		["a path that looks like a KIM's", () => at("kim/../situs.yaml")],
		["an absolute path", () => at("/etc/kim/a/profil.mdx")],
		["the portal's own file", () => at("situs.yaml")],
		["the ledger of dates", () => at("pemilihan/2020/tahapan/coklit.mdx")],
		["a hidden file", () => at("kim/sekarbela/kabar/.git.md")],
		["a KIM that is not there", () => at("kim/sekarbelaa/profil.mdx")],
		["a file that is gone", () => at("kim/sekarbela/kabar/tidak-ada.md")],
		["what the gate refuses", () => kiriman(profil, (text) => text.replace(/^warna: .*/m, "warna: emas"))],
		["HTML", () => kiriman(profil, (text) => `${text}\n<script>alert(1)</script>\n`)],
		["code", () => kiriman(profil, (text) => `${text}\n{process.exit()}\n`)],
		[
			"a new file in place of one that is there",
			() => kiriman(profil, motto, { ...fresh, changes: changesBetween("", motto(read(profil))) }),
		],
	])("%s", async (_, message) => {
		await paste(message(), "--ya");
		expect(said().replace(/^\s*(?:baris|[-+│]).*\n/gm, "")).toMatchSnapshot();
		expect(process.exitCode).toBe(1);
		untouched();
	});

	test("another KIM's file, when the operator said whose it is", async () => {
		await paste(kiriman(profil, motto), "--ya", "--kim", "swarga-bara");
		expect(said()).toContain("bukan milik KIM swarga-bara");
		untouched();
	});

	test("a message that changed on its way, unless the operator has looked", async () => {
		const message = kiriman(profil, (text) => `${text}\nIni **penting**.\n`).replaceAll("**", "");
		await paste(message, "--ya");
		expect(said()).toContain("tidak sama dengan yang dikirim");
		expect(said()).toContain("Ulangi tanpa --ya");
		untouched();
		await asked(message, "ya");
		expect(read(profil)).toContain("Ini penting.");
	});

	test("a text that is no message, and one that is too long", async () => {
		await expect(paste("Halo pengurus")).rejects.toThrow("Tidak ada kiriman di teks ini.");
		await expect(paste("x".repeat(400_000))).rejects.toThrow("terlalu panjang untuk sebuah kiriman");
	});

	test("a file with changes of the operator's own that are not committed", async () => {
		const message = kiriman(profil, motto);
		writeFileSync(join(copy.folder, profil), `${read(profil)}\nBelum dicatat.\n`);
		await paste(message, "--ya");
		expect(said()).toContain("belum dicatat di git");
		expect(read(profil)).toContain("Belum dicatat.");
	});

	test("a folder that is a link to elsewhere", async () => {
		rmSync(join(copy.folder, "kim/sekarbela/halaman"), { recursive: true, force: true });
		symlinkSync(dirname(copy.folder), join(copy.folder, "kim/sekarbela/halaman"));
		const changes = changesBetween("", halaman);
		const message = kiriman(profil, motto, { ...fresh, berkas: "kim/sekarbela/halaman/baru.md", changes });
		await expect(paste(message, "--ya")).rejects.toThrow("pintasan tidak diikuti");
		expect(existsSync(join(dirname(copy.folder), "baru.md"))).toBe(false);
	});
});

const halaman =
	'---\njudul: Layanan\nringkasan: Layanan kami.\ndiperbarui: "2020-11-17"\n---\n\nIsi layanan.\n';
const kabar = (picture: string) =>
	`---\njudul: Rapat\ntanggal: "2020-11-17"\nringkasan: Warga rapat.\n---\n\n![Warga rapat](gambar/${picture})\n`;

describe("names that git or a terminal could be fooled with", () => {
	test.each([
		["Budi <bos@contoh.example>", "Budi bos@contoh.example"],
		["--amend", "amend"],
		["\u202eidub\u0007", "idub"],
		["...", "Penulis KIM"],
		["", "Penulis KIM"],
		["$(rm -rf .); `id`", "$(rm -rf .); `id`"],
		["I Wayan Ñandú 🙂", "I Wayan Ñandú 🙂"],
		["a".repeat(200), "a".repeat(60)],
	])("%j", (dari, name) => {
		expect(authorName(dari)).toBe(name);
	});

	test("git takes them for a name and nothing else", async () => {
		const dari = '--amend "Budi" <bos@contoh.example> $(rm -rf .)';
		await paste(kiriman(profil, motto, { dari }), "--ya");
		expect(git("log", "-1", "--format=%an|%ae|%s").trim()).toBe(
			'amend "Budi" bos@contoh.example $(rm -rf .)||sekarbela: profil dari amend "Budi" bos@contoh.example $(rm -rf .)',
		);
	});
});

describe("files", () => {
	const inbox = () => join(dirname(copy.folder), "masuk");
	const lay = (name: string, bytes: Uint8Array | string) => {
		mkdirSync(inbox(), { recursive: true });
		writeFileSync(join(inbox(), name), bytes);
		return join(inbox(), name);
	};
	const photo = () =>
		sharp({ create: { width: 40, height: 30, channels: 3, background: "#345" } })
			.jpeg()
			.toBuffer();
	const take = (names: string[], ...args: string[]) =>
		terima(answersOf(command, [...names, "--content", copy.folder, "--ya", ...args], undefined));

	test("a ZIP of the desk: each file and picture into its folder", async () => {
		const path = "kim/sekarbela/kabar/rapat.md";
		const zip = zipSync({
			[noteName]: strToU8(writeNote({ dari: "Siti", versi: {} })),
			[`content/${path}`]: strToU8(kabar("rapat.jpg")),
			"content/kim/sekarbela/gambar/rapat.jpg": new Uint8Array(await photo()),
		});
		await take([lay("kim--sekarbela--kabar--rapat.zip", zip)]);
		expect(read(path)).toBe(kabar("rapat.jpg"));
		expect(git("show", "--name-only", "--format=%an").trim().split("\n").filter(Boolean)).toEqual([
			"Siti",
			"kim/sekarbela/gambar/rapat.jpg",
			path,
		]);
		expect(said()).toContain("npm run catat");
	});

	test("files that a phone shared, under names that tell their place", async () => {
		const names = [
			lay(`${placedName("kim/sekarbela/kabar/rapat.md")}.txt`, kabar("rapat.jpg")),
			lay("kim--sekarbela--gambar--rapat (1).jpg", await photo()),
		];
		await take(names, "--nama", "Siti");
		expect(existsSync(join(copy.folder, "kim/sekarbela/gambar/rapat.jpg"))).toBe(true);
		expect(git("log", "-1", "--format=%an").trim()).toBe("Siti");
	});

	test("a file of the desk without its place: the operator says whose it is", async () => {
		await take([lay("layanan.md.txt", halaman)], "--kim", "sekarbela");
		expect(read("kim/sekarbela/halaman/layanan.md")).toBe(halaman);
		await expect(take([lay("lain.md", halaman)])).rejects.toThrow("--kim: belum diisi");
	});

	test("a whole profile, from the version it was made from", async () => {
		const shown = openText(read(profil));
		edit(profil, (text) => `${text}\nKalimat baru.\n`);
		await take([lay(`${placedName(profil, versiOf(shown))}.txt`, motto(shown))]);
		expect(read(profil)).toContain("semboyan: Tahu");
		expect(read(profil)).toContain("Kalimat baru.");
	});

	test("what is there already is not overwritten without a word", async () => {
		const path = "kim/sekarbela/gambar/rapat.jpg";
		mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
		writeFileSync(join(copy.folder, path), await photo());
		git("add", "-A");
		git("commit", "--quiet", "-m", "Foto");
		const other = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
			.jpeg()
			.toBuffer();
		await take([lay(placedName(path), other), lay(placedName(profil), motto(read(profil)))]);
		expect(said()).toContain(`${path} sudah ada`);
		expect(said()).toContain(`${profil} sudah ada`);
		untouched();
	});

	test.each([
		["a broken ZIP", "rusak.zip", () => strToU8("PK bukan zip"), "tidak terbaca sebagai ZIP"],
		[
			"a ZIP that leads out",
			"keluar.zip",
			() => zipSync({ "../../a.md": strToU8(halaman) }),
			"bukan tempat tulisan",
		],
		[
			"a ZIP for two KIM",
			"dua.zip",
			() =>
				zipSync({
					"kim/sekarbela/halaman/a.md": strToU8(halaman),
					"kim/swarga-bara/halaman/a.md": strToU8(halaman),
				}),
			"lebih dari satu KIM",
		],
		["a program", "kim--sekarbela--gambar--a.jpg", () => strToU8("MZ bukan foto"), "tidak dapat dipakai"],
	])("%s is turned down", async (_, name, bytes, sentence) => {
		await take([lay(name, bytes())]).catch((error: Error) => console.log(error.message));
		expect(said()).toContain(sentence);
		untouched();
	});
});

test("where there is no git the files are written all the same, and it is said", async () => {
	await using bare = await contentCopy();
	const message = kiriman(profil, motto);
	await terima(answersOf(command, ["--content", bare.folder, "--ya"], undefined), async () => message);
	expect(readFileSync(join(bare.folder, profil), "utf8")).toContain("semboyan: Tahu");
	expect(said()).toContain("tidak berada di git");
});
