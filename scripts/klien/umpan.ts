/** Feed readers of others, and programs that look at a page's text or its code alone. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Parser from "rss-parser";
import { type Client, debian, inFolder, python, type Site, say } from "./program.ts";

const files = ({ folder }: Site) =>
	globSync(["klarifikasi.xml", "**/perubahan.xml", "**/kabar.xml"], { cwd: folder }).sort();

const rssParser: Client = {
	name: "rss-parser",
	what: "setiap umpan terbaca, setiap butir punya judul, alamat, dan pengenal sendiri",
	check: async (site) => {
		const faults: string[] = [];
		for (const file of files(site)) {
			const { items, link } = await new Parser().parseString(readFileSync(join(site.folder, file), "utf8"));
			const ids = items.map((item) => (item.guid ?? item.id) as string | undefined);
			if (new Set(ids).size !== items.length || ids.includes(undefined))
				faults.push(`${file}: pengenal ganda atau kosong`);
			if (!link || items.some((item) => !item.title || !item.link))
				faults.push(`${file}: ada yang tanpa judul atau alamat`);
		}
		return { faults };
	},
};

const feedparserScript = `
import sys, feedparser
for name in sys.argv[1:]:
    feed = feedparser.parse(name)
    if feed.bozo: print(name, feed.bozo_exception)
    ids = [entry.get('id') for entry in feed.entries]
    if len(set(ids)) != len(ids) or None in ids: print(name, 'pengenal ganda atau kosong')
    for entry in feed.entries:
        if '<' in entry.get('summary', '') : print(name, entry.id, 'ringkasan berisi tanda HTML')
`;

const feedparser: Client = {
	name: "python3-feedparser",
	what: "tidak ada umpan yang cacat",
	check: python("feedparser", "python3-feedparser", (program) => async (site) => {
		const names = files(site).map((file) => join(site.folder, file));
		const { stdout } = await say(program, ["-c", feedparserScript, ...names]);
		return { faults: stdout.toString().split("\n").filter(Boolean) };
	}),
};

const newsboat: Client = {
	name: "newsboat",
	what: "setiap umpan termuat, dan dibaca dua kali tidak ada yang baru lagi",
	check: debian("newsboat", "newsboat", (site) =>
		inFolder(async (folder) => {
			const list = join(folder, "urls");
			writeFileSync(
				list,
				files(site)
					.map((file) => `${site.origin}/${file.replaceAll("\\", "/")}\n`)
					.join(""),
			);
			const args = ["-u", list, "-c", join(folder, "cache.db"), "-C", "/dev/null"];
			const env = { HOME: folder, LC_ALL: "C.UTF-8" };
			const unread = async () =>
				(await say("newsboat", [...args, "-x", "print-unread"], { env })).stdout.toString().trim();
			await say("newsboat", [...args, "-x", "reload"], { env });
			const first = await unread();
			await say("newsboat", [...args, "-x", "reload"], { env });
			const second = await unread();
			return { faults: first === second ? [] : [`semula ${first}, lalu ${second}`], said: first };
		}),
	),
};

/** Sentences that are true only once a script says so. */
const later =
	/sudah waktunya ditinjau lagi|Tersalin|Gambar tersimpan|Pesan Anda siap|Mungkin ini yang dekat|Dari isi halaman|Cari pertanyaan setempat/;

const textBrowser = (program: string, ...args: string[]): Client => ({
	name: program,
	what: "halaman terbaca tanpa skrip, dan tidak menyebut yang belum benar",
	check: debian(program, program, async (site) => {
		const pages = [
			"index.html",
			...["cari", "lapor", "mitra"].map((name) => `${name}/index.html`),
			...globSync("{faq,klarifikasi}/*/index.html", { cwd: site.folder }).slice(0, 12),
		];
		const faults: string[] = [];
		for (const page of pages) {
			const { stdout } = await say(program, [...args, join(site.folder, page)], {
				env: { LC_ALL: "C.UTF-8" },
			});
			const text = stdout.toString();
			if (text.trim().length < 200) faults.push(`${page}: hampir kosong`);
			if (later.test(text)) faults.push(`${page}: ${later.exec(text)?.[0]}`);
		}
		return { faults };
	}),
});

export const feeds: readonly Client[] = [
	rssParser,
	feedparser,
	newsboat,
	textBrowser("lynx", "-dump", "-nolist", "-assume_charset=utf-8"),
	textBrowser("w3m", "-dump", "-T", "text/html"),
];
