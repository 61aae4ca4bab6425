/**
 * What a key press costs on a phone six times slower than this machine. Counted in time of the processor, not of the
 * clock, so that whatever else runs here changes nothing; the clock, slowed down by Chromium itself, stands beside it.
 */
import type { Browser, CDPSession, Page } from "playwright-core";
import { priorFor, subjectOf } from "../../src/channels/cari/read.ts";
import { search } from "../../src/text/search/search.ts";
import { type Asker, askerOf } from "./cari-indeks.ts";

/** As much slower as the phone is. */
export const slower = 6;

/** Typed letter by letter: short and long, with slips, with words that the site does not know. */
const sentences = [
	"undagan blm dtg gmn nyoblos",
	"ktp ilang masih bisa milih gak ya min",
	"pemiloh tunanetra didampngi siapa",
	"kapan masa tenang dimulai",
	"kim sekarbela mataram",
	"tpsnya dimana sih klo pindah domisili",
	"boleh foto dibilik suara ga",
	"xylofon qwertyuiop",
];

const beginnings = (text: string): string[] => Array.from(text, (_, at) => text.slice(0, at + 1));

/** Middle, nineteenth of twenty, and slowest, in milliseconds. */
export function told(times: readonly number[]): string {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(1)).join(" | ");
}

const row = (name: string, times: readonly number[]) =>
	console.log(`| ${name} | ${times.length} | ${told(times)} |`);

/** The engine alone, the best of five: nothing else that ran here is in it. */
function engineAlone({ site, portal, kamus }: Asker): void {
	const rounds = Array.from({ length: 5 }, () => {
		const { index } = askerOf(site);
		return sentences.flatMap(beginnings).map((typed) => {
			const start = performance.now();
			search(index, subjectOf(typed), kamus, priorFor(typed, portal.aktif, kamus));
			return slower * (performance.now() - start);
		});
	});
	const [first = []] = rounds;
	row(
		"engine",
		first.map((_, at) => Math.min(...rounds.map((times) => times[at] as number))),
	);
}

/** A task of the page's thread, in microseconds; `tdur` is time of the processor. */
interface Task {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly tdur?: number;
	readonly args: { readonly data?: { readonly type?: string } };
}

/** What the browser did while `use` ran, on the thread that takes key presses. */
export async function traced(session: CDPSession, use: () => Promise<void>): Promise<Task[]> {
	const all: Task[] = [];
	const keep = ({ value }: { value: object[] }) => all.push(...(value as Task[]));
	session.on("Tracing.dataCollected", keep);
	await session.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "cc"] },
	});
	await use();
	const over = new Promise((done) => session.once("Tracing.tracingComplete", done));
	await session.send("Tracing.end");
	await over;
	session.off("Tracing.dataCollected", keep);
	const key = all.find(({ args }) => args.data?.type === "keydown");
	return all
		.filter(({ ph, pid, tid }) => ph === "X" && pid === key?.pid && tid === key.tid)
		.toSorted((a, b) => a.ts - b.ts);
}

async function opened(browser: Browser, origin: string): Promise<[Page, CDPSession]> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await page.goto(origin, { waitUntil: "networkidle" });
	const session = await page.context().newCDPSession(page);
	return [page, session];
}

/** The box lies in the menu of a phone; this key opens both. */
export async function open(page: Page): Promise<void> {
	await page.keyboard.press("/");
	await page.locator("header input:focus").waitFor();
}

/** Types all sentences, each into an empty box; then waits for what follows: pages of KIM, texts. */
async function typeAll(page: Page, press: (letter: string) => Promise<void>): Promise<void> {
	for (const sentence of sentences) {
		await page.keyboard.press("ControlOrMeta+A");
		await page.keyboard.press("Backspace");
		for (const letter of sentence) await press(letter);
		await page.waitForTimeout(700);
	}
}

/** Longest of the tasks that a reader's next press may have to wait for. */
export const longest = (tasks: readonly Task[]) =>
	tasks.filter(({ name }) => name.endsWith("RunTask")).map(({ tdur = 0 }) => (slower * tdur) / 1000);

/** A press is its own events, with the search in them, and the frame in which answers are laid out and painted. */
export function pressesIn(tasks: readonly Task[]): number[] {
	const presses: { ms: number; drawn: boolean }[] = [];
	for (const { name, args, tdur = 0 } of tasks) {
		const type = name === "EventDispatch" ? (args.data?.type ?? "") : "";
		if (type === "keydown") presses.push({ ms: 0, drawn: false });
		const press = presses.at(-1);
		const isFrame = name === "ProxyMain::BeginMainFrame";
		if (!press || press.drawn || !(isFrame || type === "keydown" || type === "keypress")) continue;
		press.ms += (slower * tdur) / 1000;
		press.drawn = isFrame && press.ms > 0;
	}
	return presses.map(({ ms }) => ms);
}

/** A whole press, by time of the processor. */
async function byProcessor(browser: Browser, origin: string): Promise<void> {
	const [page, session] = await opened(browser, origin);
	const waking = await traced(session, async () => {
		// Not `open`: what Playwright looks with is a script of its own, heavier than ours.
		await page.keyboard.press("/");
		await page.waitForTimeout(1500);
	});
	const typing = await traced(session, () =>
		typeAll(page, async (letter) => {
			await page.keyboard.press(letter === " " ? "Space" : letter);
			await page.waitForTimeout(60);
		}),
	);
	row("press, with its frame", pressesIn(typing));
	row("any task while typing, texts and pages of KIM too", longest(typing));
	row("any task while waking", longest(waking));
	await page.close();
}

/** From a key until its answers are laid out, by the clock of a processor held back. */
async function byClock(browser: Browser, origin: string): Promise<void> {
	const [page, session] = await opened(browser, origin);
	await open(page);
	await page.keyboard.type("dpt");
	await page.locator("header [role=option] b").first().waitFor();
	await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
	const times: number[] = [];
	await typeAll(page, async (letter) => {
		times.push(
			await page.evaluate(async (key) => {
				const input = document.querySelector("header input") as HTMLInputElement;
				const start = performance.now();
				input.value += key;
				input.dispatchEvent(new Event("input"));
				await new Promise((done) => setTimeout(done));
				document.body.getBoundingClientRect();
				return performance.now() - start;
			}, letter),
		);
	});
	row("press, by the clock", times);
	await page.close();
}

export async function keyPresses(browser: Browser, origin: string, asker: Asker): Promise<void> {
	console.log(`\n| A key press at CPU x${slower}, ms | n | median | p95 | slowest |\n|---|--:|--:|--:|--:|`);
	engineAlone(asker);
	await byProcessor(browser, origin);
	await byClock(browser, origin);
}
