/**
 * `npm run bench:nasional -- 400 3555`: what a site of so many KIM costs, from the whole build to one changed sentence,
 * with Hugo beside it on the same Markdown. Ratios travel between machines, seconds do not.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filesBelow } from "../../src/build/publish/mark.ts";
import { writeHugo } from "./nasional/hugo.ts";
import { writeContent } from "./nasional/kim.ts";
import { type Cost, measure } from "./nasional/ukur.ts";

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { folder: { type: "string" }, simpan: { type: "boolean" } },
});
const sizes = (positionals.length > 0 ? positionals : ["4", "400"]).map(Number);
if (process.platform !== "linux" || sizes.some((size) => !Number.isInteger(size) || size < 1))
	throw new Error("Di Linux saja: npm run bench:nasional -- JUMLAH [JUMLAH …]");

interface Row {
	readonly what: string;
	readonly cost: Cost;
	readonly site?: { readonly files: number; readonly bytes: number } | undefined;
}

const node = (script: string, ...args: string[]) => [process.execPath, `scripts/${script}.ts`, ...args];

async function must(command: readonly string[], cwd?: string): Promise<Cost> {
	const cost = await measure(command, cwd);
	if (cost.code !== 0) throw new Error(`${command.join(" ")}\n${cost.output}`);
	return cost;
}

const sizeOf = (site: string) => {
	const files = filesBelow(site);
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
	};
};

/** Hugo's cost on the same Markdown; nothing where it is not installed. */
async function hugoRow(folder: string, content: string): Promise<Row | undefined> {
	writeHugo(join(folder, "hugo"), content);
	const built = join(folder, "hugo-situs");
	try {
		const cost = await must(["hugo", "--quiet", "-d", built], join(folder, "hugo"));
		return { what: "Hugo, seluruhnya", cost, site: sizeOf(built) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		console.log("Hugo tidak terpasang, jadi tanpa pembanding. Di Debian: apt-get install hugo");
		return undefined;
	}
}

/** Everything that is measured at one size. */
async function rowsAt(size: number, folder: string): Promise<Row[]> {
	const content = join(folder, "content");
	const [first = "sekarbela"] = await writeContent(content, size);
	const out = join(folder, "dist");
	const args = ["--content", content, "--out", out, "--today", "2020-11-17"];
	const hugo = await hugoRow(folder, content);
	const rows: Row[] = hugo ? [hugo] : [];
	const add = async (what: string, command: readonly string[], site?: string) => {
		const cost = await must(command);
		rows.push({ what, cost, site: site === undefined ? undefined : sizeOf(site) });
		tell(size, rows.at(-1) as Row, hugo?.cost);
	};
	if (hugo) tell(size, hugo, hugo.cost);
	await add("npm run periksa", node("periksa", "--content", content));
	await add("seluruhnya", node("build", ...args), out);
	await add("lagi, tanpa perubahan", node("build", ...args), out);
	edit(content, first);
	await add("satu kalimat KIM", node("build", ...args), out);
	// Once four sites are kept the oldest becomes the new one, and files that stay are not even named anew.
	for (const _ of [1, 2]) {
		edit(content, first);
		await must(node("build", ...args));
	}
	edit(content, first);
	await add("satu kalimat KIM, terbitan kelima dan seterusnya", node("build", ...args), out);
	write(content, first);
	await add("kabar baru KIM", node("build", ...args), out);
	await add("--kim satu", node("build", ...args, "--kim", first, "--out", join(folder, "satu")));
	return rows;
}

/** One more sentence in one news item. */
function edit(content: string, kim: string): void {
	const file = join(content, "kim", kim, "kabar", "kabar-1.md");
	writeFileSync(file, `${readFileSync(file, "utf8")}\nSatu kalimat lagi.\n`);
}

/** One more news item. */
function write(content: string, kim: string): void {
	const folder = join(content, "kim", kim, "kabar");
	const text = readFileSync(join(folder, "kabar-1.md"), "utf8");
	writeFileSync(
		join(folder, "kabar-baru.md"),
		text.replace(/^judul: .*$/m, "judul: Kabar yang baru ditulis"),
	);
}

const ratio = (a: number, b: number | undefined) => (b ? (a / b).toFixed(2) : "-");

function tell(size: number, { what, cost, site }: Row, hugo: Cost | undefined): void {
	const cells = [
		size,
		what,
		cost.cpu.toFixed(1),
		ratio(cost.cpu, hugo?.cpu),
		cost.wall.toFixed(1),
		cost.memory.toFixed(0),
		site?.files ?? "",
		site ? (site.bytes / 1e6).toFixed(0) : "",
	];
	console.log(`| ${cells.join(" | ")} |`);
}

console.log("| KIM | yang diukur | detik CPU | kali Hugo | detik | MB, semua proses | berkas | MB |");
console.log("|--:|---|--:|--:|--:|--:|--:|--:|");
for (const size of sizes) {
	const folder = values.folder ?? mkdtempSync(join(tmpdir(), "corong-nasional-"));
	try {
		await rowsAt(size, folder);
	} finally {
		if (!values.simpan) rmSync(folder, { recursive: true, force: true });
	}
}
