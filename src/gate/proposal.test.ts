import { describe, expect, test } from "vitest";
import { judgeProposal, type Owners } from "./proposal.ts";

const owners: Owners = {
	portal: ["@portal", "@org/portal"],
	kim: new Map([
		["sekarbela", ["@ani", "@Budi-1"]],
		["singa-geweh", ["@citra", "@org/singa"]],
		["swarga-bara", []],
	]),
};
const unset: Owners = { portal: [], kim: new Map([["swarga-bara", []]]) };

const judge = (account: string, paths: string[], known = owners, content = "content") =>
	judgeProposal({ paths, accounts: account.split(","), content }, known).map(
		({ file, severity, message, suggestion }) => `${severity} ${file}: ${message}. ${suggestion}`,
	);

describe("who may change what", () => {
	test.each([
		["@ani", ["content/kim/sekarbela/profil.mdx", "content/kim/sekarbela/gambar/a.jpg"]],
		["@ANI", ["content/kim/sekarbela/profil.mdx"]],
		["@budi-1", ["content/kim/sekarbela/profil.mdx"]],
		["@portal", ["src/urls.ts", "content/pemilihan/2020/pemilihan.mdx", "content/kim/sekarbela/profil.mdx"]],
		["@dewi,@org/singa", ["content/kim/singa-geweh/kabar/a.md"]],
		["@dewi,@ORG/portal", [".github/workflows/periksa.yml"]],
		["@ani", []],
	])("%s may change %j", (account, paths) => {
		expect(judge(account, paths)).toEqual([]);
	});

	test.each([
		["another KIM", "@ani", "content/kim/singa-geweh/profil.mdx"],
		["a KIM whose name begins alike", "@ani", "content/kim/sekarbela-2/profil.mdx"],
		["capitals", "@ani", "content/kim/Sekarbela/profil.mdx"],
		["a file that lies where folders do", "@ani", "content/kim/sekarbela"],
		["the timeline", "@ani", "content/pemilihan/2020/tahapan/coklit.mdx"],
		["code", "@ani", "src/urls.ts"],
		["owners", "@ani", ".github/CODEOWNERS"],
		["a folder like the content", "@ani", "content2/kim/sekarbela/profil.mdx"],
		["a content folder in another", "@ani", "tests/content/kim/sekarbela/profil.mdx"],
		["a KIM without owners", "@ani", "content/kim/swarga-bara/profil.mdx"],
		["a KIM of his own making", "@dewi", "content/kim/dewi/profil.mdx"],
		["somebody with a longer name", "@ani2", "content/kim/sekarbela/profil.mdx"],
		["somebody with the name of a prototype", "@constructor", "content/kim/constructor/profil.mdx"],
		["a member of a team that is not named", "@dewi", "content/kim/singa-geweh/kabar/a.md"],
	])("not %s: %s, %s", (_, account, path) => {
		expect(judge(account, [path])).toHaveLength(1);
	});

	test("says which file, why, and what to do", () => {
		const paths = [
			"content/kim/sekarbela/kabar/a.md",
			"content/kim/singa-geweh/kabar/a.md",
			"content/kim/swarga-bara/kabar/a.md",
			"content/kim/baru/profil.mdx",
			"content/faq/a.mdx",
			"src/urls.ts",
		];
		expect(judge("@ani", paths).join("\n")).toMatchInlineSnapshot(`
			"error kim/singa-geweh/kabar/a.md: folder ini milik KIM "singa-geweh", dan @ani bukan pengelolanya. Keluarkan berkas ini dari usulan; folder Anda ialah content/kim/sekarbela/. Bila Anda anggota tim @org/singa, sebutkan timnya: --oleh @akun,@org/singa.
			error kim/swarga-bara/kabar/a.md: KIM "swarga-bara" belum mencatat pengelola, jadi foldernya hanya diubah pengurus portal. Keluarkan berkas ini dari usulan; folder Anda ialah content/kim/sekarbela/.
			error kim/baru/profil.mdx: folder KIM "baru" belum ada sebelum perubahan ini, jadi @ani belum tercatat sebagai pengelolanya. Keluarkan berkas ini dari usulan; folder Anda ialah content/kim/sekarbela/. Bila perlu diubah, buat isu supaya pengurus portal yang mengerjakannya.
			error faq/a.mdx: berkas ini di luar folder KIM dan hanya diubah pengurus portal, bukan oleh @ani. Keluarkan berkas ini dari usulan; folder Anda ialah content/kim/sekarbela/. Bila perlu diubah, buat isu supaya pengurus portal yang mengerjakannya.
			error ../src/urls.ts: berkas ini di luar folder KIM dan hanya diubah pengurus portal, bukan oleh @ani. Keluarkan berkas ini dari usulan; folder Anda ialah content/kim/sekarbela/. Bila perlu diubah, buat isu supaya pengurus portal yang mengerjakannya."
		`);
		expect(judge("@dewi", paths.slice(0, 2)).join("\n")).toMatchInlineSnapshot(`
			"error kim/sekarbela/kabar/a.md: folder ini milik KIM "sekarbela", dan @dewi bukan pengelolanya. Minta pengurus portal mencatat akun Anda di kolom pengelola profil KIM, atau kirim isinya lewat formulir isu.
			error kim/singa-geweh/kabar/a.md: folder ini milik KIM "singa-geweh", dan @dewi bukan pengelolanya. Minta pengurus portal mencatat akun Anda di kolom pengelola profil KIM, atau kirim isinya lewat formulir isu. Bila Anda anggota tim @org/singa, sebutkan timnya: --oleh @akun,@org/singa."
		`);
	});

	test("before anybody is named, one word of warning", () => {
		expect(
			judge("@dewi", ["src/urls.ts", "content/kim/swarga-bara/profil.mdx"], unset),
		).toMatchInlineSnapshot(`
			[
			  "warning situs.yaml: tidak ada yang dijaga: pengurus portal belum dicatat, jadi @dewi dapat mengubah berkas apa pun di luar folder KIM yang punya pengelola. Isi pengurus_portal di situs.yaml, misalnya pengurus_portal: ["@organisasi/portal"].",
			]
		`);
	});

	test("before the portal's staff is named, a KIM's folder is its own all the same", () => {
		const half = { portal: [], kim: owners.kim };
		const found = judge("@dewi", ["content/kim/sekarbela/profil.mdx", "src/urls.ts"], half);
		expect(found.map((text) => text.split(":")[0])).toEqual([
			"error kim/sekarbela/profil.mdx",
			"warning situs.yaml",
		]);
		expect(judge("@ani", ["content/kim/sekarbela/profil.mdx"], half)).toEqual([]);
		expect(judge("@ani", ["src/urls.ts"], half)).toHaveLength(1);
	});

	test("a content folder may lie anywhere", () => {
		expect(judge("@ani", ["situs/isi/kim/sekarbela/profil.mdx"], owners, "situs/isi")).toEqual([]);
		expect(judge("@ani", ["src/urls.ts"], owners, "situs/isi")[0]).toMatch(
			/^error \.\.\/\.\.\/src\/urls\.ts:/,
		);
	});
});

describe("while few are named", () => {
	const one = (known: Owners, path: string, ...accounts: string[]) =>
		judgeProposal({ paths: [path], accounts, content: "content" }, known);
	const central = "content/faq/a.mdx";

	test("one account of the portal is enough to keep everybody else out", () => {
		const known: Owners = { portal: ["@portal"], kim: new Map() };
		expect(one(known, central, "@ani").map(({ severity }) => severity)).toEqual(["error"]);
		expect(one(known, central, "@portal")).toEqual([]);
	});

	test("one KIM of his own is enough to say what is not his", () => {
		const known: Owners = { portal: [], kim: new Map([["a", ["@ani"]]]) };
		expect(one(known, central, "@ani").map(({ severity }) => severity)).toEqual(["error"]);
		expect(one(known, "content/kim/a/profil.mdx", "@ani")).toEqual([]);
	});

	test("who owns a folder keeps it though the portal named nobody; of the rest it is said that nobody can tell", () => {
		const known: Owners = { portal: [], kim: new Map([["a", ["@ani"]]]) };
		expect(
			one(known, "content/kim/a/profil.mdx", "@dewi").map(({ severity, file }) => `${severity} ${file}`),
		).toEqual(["error kim/a/profil.mdx"]);
		expect(one(known, central, "@dewi")).toEqual([
			expect.objectContaining({
				file: "situs.yaml",
				line: 1,
				column: 1,
				rule: "perubahan",
				severity: "warning",
			}),
		]);
	});

	test("every account is named that was asked for", () => {
		const [problem] = one({ portal: ["@portal"], kim: new Map() }, central, "@ani", "@org/tim");
		expect(problem).toMatchObject({ file: "faq/a.mdx", line: 1, column: 1, rule: "perubahan" });
		expect(problem?.message).toContain("bukan oleh @ani, @org/tim");
	});
});
