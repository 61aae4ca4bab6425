/** Finds a Chromium and starts it: the system's where there is one that works, else the one from npm. */
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

/** `CORONG_CHROMIUM=npm` skips the system's browsers. */
export async function startBrowser(): Promise<BrowserServer> {
	const candidates =
		process.env.CORONG_CHROMIUM === "npm" ? [] : installed.filter((path) => existsSync(path));
	for (const path of candidates) {
		try {
			return await start(path);
		} catch {
			// Ubuntu's chromium-browser may be a stub that only names a snap: try the next one.
		}
	}
	const folder = `${cache}chromium/`;
	try {
		return await start(await unpack(folder));
	} catch {
		// An interrupted first run leaves half a browser behind.
		await rm(folder, { recursive: true, force: true });
		return await start(await unpack(folder));
	}
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
