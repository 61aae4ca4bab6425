import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkProposal } from "./proposal.ts";

// Inside a git hook these would lead to the repository of the project itself.
for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];

const root = mkdtempSync(join(tmpdir(), "corong-git-"));
const content = join(root, "content");
const who = ["-c", "user.name=uji", "-c", "user.email=uji@example.invalid"];
const git = (...args: string[]) => execFileSync("git", ["-C", root, ...who, ...args], { stdio: "pipe" });

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
const profile = (...accounts: string[]) =>
	`---\nnama: KIM\npengelola: [${accounts.map((account) => `"${account}"`).join(", ")}]\n---\n\nIsi.\n`;

/** A branch from the base, with changes. */
function change(name: string, work: () => void): void {
	git("checkout", "-q", "-b", name, "dasar");
	work();
	git("add", "-A");
	git("commit", "-q", "-m", name);
}

const judge = async (account: string, base = "dasar") =>
	(await checkProposal(base, account, content)).map(({ file, severity }) => `${severity} ${file}`);

beforeAll(() => {
	git("init", "-q", "-b", "dasar");
	write("content/situs.yaml", 'nama: Situs\npengurus_portal: ["@portal"]\n');
	write("content/kim/sekarbela/profil.mdx", profile("@ani"));
	write("content/kim/sekarbela/kabar/a.md", "---\njudul: A\n---\n\nSebuah kabar yang cukup panjang.\n");
	write("content/kim/singa-geweh/profil.mdx", `${profile("@citra")}${"é".repeat(5000)}\n`);
	write("content/kim/swarga-bara/profil.mdx", "---\npengelola: [rusak\n---\n");
	write("src/urls.ts", "export {};\n");
	git("add", "-A");
	git("commit", "-q", "-m", "dasar");
});
afterAll(() => rmSync(root, { recursive: true }));

test("a change inside one's own folder", async () => {
	change("dalam", () => write("content/kim/sekarbela/kabar/b dan é.md", "x"));
	expect(await judge("@ani")).toEqual([]);
	expect(await judge("ani")).toEqual([]);
	expect(await judge("@portal")).toEqual([]);
	expect(await judge("@citra")).toEqual(["error kim/sekarbela/kabar/b dan é.md"]);
	expect(await judge("")).toEqual(["error situs.yaml"]);
});

test("nobody lets himself in with the same change", async () => {
	change("masuk", () => {
		write("content/kim/sekarbela/profil.mdx", profile("@ani", "@jahat"));
		write("content/situs.yaml", 'nama: Situs\npengurus_portal: ["@jahat"]\n');
		write("content/kim/baru/profil.mdx", profile("@jahat"));
	});
	expect(await judge("@jahat")).toEqual([
		"error kim/baru/profil.mdx",
		"error kim/sekarbela/profil.mdx",
		"error situs.yaml",
		// Who looks after a KIM is the staff's to say, besides.
		"error kim/sekarbela/profil.mdx",
	]);
});

test("a file moved out of or into another folder counts on both sides", async () => {
	change("pindah", () => {
		mkdirSync(join(root, "content/kim/singa-geweh/kabar"), { recursive: true });
		renameSync(
			join(root, "content/kim/sekarbela/kabar/a.md"),
			join(root, "content/kim/singa-geweh/kabar/a.md"),
		);
	});
	expect(await judge("@ani")).toEqual(["error kim/singa-geweh/kabar/a.md"]);
	expect(await judge("@citra")).toEqual(["error kim/sekarbela/kabar/a.md"]);
});

test("code, and what others changed in the meantime", async () => {
	change("kode", () => write("src/urls.ts", "export const x = 1;\n"));
	expect(await judge("@ani")).toEqual(["error ../src/urls.ts"]);
	git("checkout", "-q", "dasar");
	write("content/kim/singa-geweh/kabar/z.md", "x");
	git("add", "-A");
	git("commit", "-q", "-m", "lain");
	git("checkout", "-q", "dalam");
	expect(await judge("@ani")).toEqual([]);
});

test.each(["tidak-ada", "--output=x", "HEAD; rm -rf x", "$(id)", ""])(
	"a base %j that is none",
	async (base) => {
		const [problem] = await checkProposal(base, "@ani", content);
		expect(problem?.message).toBe(`titik banding "${base}" tidak ditemukan`);
	},
);

test("a folder outside any repository, and none at all", async () => {
	const [outside] = await checkProposal("HEAD", "@ani", tmpdir());
	expect(outside?.message).toBe("folder isi tidak berada di dalam repositori git");
	const [none] = await checkProposal("HEAD", "@ani", join(root, "tidak-ada"));
	expect(none?.severity).toBe("error");
});
