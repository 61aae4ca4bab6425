/** Finds a Chromium and starts it: the one from npm, the same on every machine; where it does not run, the system's. */
import { existsSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { type BrowserServer, chromium } from "playwright-core";
import { cache } from "../bangun.ts";
import { patience } from "../batas.ts";

const installed = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
];

export async function startBrowser(): Promise<BrowserServer> {
	const folder = `${cache}chromium/`;
	// An interrupted first run leaves half a browser behind.
	const afresh = () => rm(folder, { recursive: true, force: true });
	const candidates = [
		() => unpack(folder),
		() => afresh().then(() => unpack(folder)),
		...installed.filter((path) => existsSync(path)).map((path) => async () => path),
	];
	let fault: unknown;
	for (const find of candidates) {
		try {
			return await start(await find());
		} catch (error) {
			fault = error;
		}
	}
	throw fault;
}

/** Where a Chromium lies that another program may start. */
export const chromiumPath = async (): Promise<string> =>
	installed.find((path) => existsSync(path)) ?? (await unpack(`${cache}chromium/`));

// Never @sparticuz/chromium's own arguments: they switch web security off.
const start = (executablePath: string) =>
	chromium.launchServer({
		executablePath,
		timeout: patience,
		args: [
			"--no-sandbox",
			"--headless=shell",
			"--disable-gpu",
			"--force-color-profile=srgb",
			// Containers have little shared memory; a tall picture needs much.
			"--disable-dev-shm-usage",
		],
	});

/** Unpacks the browser of `@sparticuz/chromium`, with the libraries a bare system lacks. */
async function unpack(folder: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	const before = process.env.TMPDIR;
	// Read when the package is imported: where it unpacks to, and whether its libraries come along.
	process.env.TMPDIR = folder;
	process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
	try {
		const { default: bundled } = await import("@sparticuz/chromium");
		const executable = await bundled.executablePath();
		writeFileSync(`${folder}fonts/fonts.conf`, fontsBelow(folder));
		return executable;
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

/** The package's own list names folders below /tmp only; without a single font, pages crash. */
const fontsBelow = (folder: string) =>
	`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}fonts</dir><cachedir>${folder}fonts-cache</cachedir></fontconfig>`;
