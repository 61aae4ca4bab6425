/**
 * Lighthouse on a phone for each kind of page, the median of three runs, against the built site. Lighthouse itself is no
 * part of this project: it is taken from npm when the command runs, and without it the command says so.
 */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromiumPath } from "../tests/peramban/chromium.ts";
import { browserKinds } from "../tests/peramban/kinds.ts";
import { serveFolder } from "../tests/server.ts";
import { mustBeBuilt, readOptions, stop } from "./opsi.ts";

/** The version whose figures are compared. */
const lighthouse = "lighthouse@13";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const runs = 3;

const { values } = readOptions({ options: { situs: { type: "string" }, hanya: { type: "string" } } });
const site = resolve(values.situs ?? "dist");
mustBeBuilt(site);
const wanted = values.hanya?.split(",");
const kinds = Object.entries(browserKinds).filter(([kind]) => !wanted || wanted.includes(kind));

const chrome = await chromiumPath();
const { origin, close } = await serveFolder(site);

/** The page itself; what no address leads to is the page that says so. */
function pageAt(address: string) {
	const file = join(site, address.split("?", 1)[0] ?? "", "index.html");
	return existsSync(file) ? { address, file } : { address: "/404.html", file: join(site, "404.html") };
}
/** Kept out of search engines on purpose, which is no fault of it. */
const isUnlisted = (file: string) =>
	readFileSync(file, "utf8").includes('<meta name="robots" content="noindex">');

/** One run: a score of 0 to 100 for each category; `undefined` when Lighthouse could not be had or failed. */
async function run(place: string): Promise<number[] | undefined> {
	const { address, file } = pageAt(place);
	const skipped = isUnlisted(file) ? ["--skip-audits=is-crawlable"] : [];
	const flags = "--no-sandbox --headless=shell --disable-dev-shm-usage";
	const args = [
		"--yes",
		lighthouse,
		origin + address,
		"--quiet",
		"--output=json",
		`--chrome-flags=${flags}`,
		...skipped,
	];
	const options = { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 2 ** 27 };
	const out = await promisify(execFile)("npx", args, options).catch(() => undefined);
	if (!out) return undefined;
	const found = JSON.parse(out.stdout).categories as Record<string, { score: number }>;
	return categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
}

const median = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

for (const [kind, address] of kinds) {
	const scores: number[][] = [];
	for (let count = 0; count < runs; count++) {
		const score = await run(address);
		if (score) scores.push(score);
	}
	if (scores.length < runs)
		stop(
			`Lighthouse tidak berjalan. Ia diunduh npx ketika diperlukan; coba dulu: npx ${lighthouse} --version`,
		);
	console.log(
		kind,
		categories.map((name, at) => `${name} ${median(scores.map((score) => score[at] ?? 0))}`).join(", "),
		isUnlisted(pageAt(address).file) ? "(sengaja tidak diindeks; is-crawlable tidak dihitung)" : "",
	);
}
await close();
