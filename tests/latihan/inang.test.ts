/** nginx and Caddy, as they are, over a site that `npm run terbit` published: what a browser and a partner are answered. */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { differences } from "../../src/build/publish/smoke.ts";
import { buildBy, type Outcome } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { has, nginxHasBrotli, type Running, startCaddy, startNginx, startTls } from "../inang/servers.ts";
import { withPage } from "../peramban/browser.ts";
import { serveFolder } from "../server.ts";

const work = `${inject("kerja")}inang/`;
const content = `${work}isi/`;
const out = `${work}situs`;

let outcome: Outcome;

beforeAll(async () => {
	mkdirSync(work, { recursive: true });
	copyContent(content);
	const rewrite = (file: string, change: (old: string) => string, to = file) =>
		writeFileSync(content + to, change(readFileSync(content + file, "utf8")));
	const say = (file: string, line: string, to?: string) =>
		rewrite(file, (old) => old.replace("---\n", `---\n${line}\n`), to);
	renameSync(`${content}faq/cek-dpt.mdx`, `${content}faq/cek-dpt-daring.mdx`);
	say("faq/cek-dpt-daring.mdx", "alias: [/faq/cek-dpt/]");
	say("faq/lupa-masker.mdx", 'dicabut: {alasan: "Aturannya tidak berlaku lagi.", lihat: /faq/suhu-tinggi/}');
	rewrite("kim/swarga-bara/profil.mdx", (old) => old.replace(/^keadaan: .*$/m, "keadaan: tutup"));
	say("faq/suhu-tinggi.mdx", 'sejak: "2020-12-20"', "faq/nanti.mdx");
	const news = "kim/sekarbela/kabar/menengok-kpu-bawaslu.md";
	rewrite(
		news,
		(old) => old.replace(/^tanggal: .*$/m, 'tanggal: "2020-12-20"'),
		"kim/sekarbela/kabar/nanti.md",
	);
	outcome = await buildBy("scripts/terbit.ts", "--content", content, "--out", out);
});

test("the site is published, with everything compressed beforehand that is worth it", () => {
	expect(outcome.code, outcome.output).toBe(0);
	const pages = globSync("**/*.html", { cwd: out });
	expect(pages.length).toBeGreaterThan(300);
	expect(
		pages.filter((page) => !["br", "gz"].every((ending) => existsSync(`${out}/${page}.${ending}`))),
	).toEqual([]);
});

test("Netlify knows what moved and what was withdrawn, by its own parser", async () => {
	const { redirects, errors } = await parseAllRedirects({
		redirectsFiles: [`${out}/_host/netlify`],
		netlifyConfigPath: undefined,
		configRedirects: [],
		minimal: false,
	});
	expect(errors).toEqual([]);
	const list = redirects as { from?: string }[];
	const of = (path: string) => list.find(({ from }) => from === path);
	expect(of("/faq/cek-dpt/")).toMatchObject({ to: "/faq/cek-dpt-daring/", status: 301, force: true });
	expect(of("/faq/lupa-masker/")).toMatchObject({ status: 410, force: true });
});

const servers = [
	{ name: "nginx", start: startNginx, brotli: nginxHasBrotli },
	{ name: "caddy", start: startCaddy, brotli: true },
];

describe.each(servers.filter(({ name }) => has(name)))("$name", ({ name, start, brotli }) => {
	let server: Running;
	beforeAll(async () => {
		server = await start(out, `${work}${name}/`);
	});
	afterAll(() => server?.stop());

	const ask = (path: string, init: RequestInit = {}) =>
		fetch(server.origin + path, { redirect: "manual", ...init });
	const headerOf = async (path: string, header: string) => (await ask(path)).headers.get(header);
	const fileOf = (path: string) => readFileSync(out + path + (path.endsWith("/") ? "index.html" : ""));

	test("gives what was built", async () => expect(await differences(out, server.origin)).toEqual([]));

	test.each([
		["/", "text/html; charset=utf-8"],
		["/kim/sekarbela/tahapan.ics", "text/calendar; charset=utf-8"],
		["/kim/sekarbela/kabar.xml", "application/xml; charset=utf-8"],
		["/api/v1/faq.json", "application/json"],
		["/favicon.svg", "image/svg+xml"],
		["/robots.txt", "text/plain; charset=utf-8"],
		["/sematan/corong-faq.js", "text/javascript; charset=utf-8"],
		["/situs.webmanifest", "application/manifest+json"],
		["/.well-known/security.txt", "text/plain; charset=utf-8"],
	])("%s is %s", async (path, type) => {
		const response = await ask(path);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toContain(type);
	});

	test("says with everything what a browser may do", async () => {
		for (const path of ["/", "/tidak-ada/", "/api/v1/faq.json", "/faq/lupa-masker/"])
			for (const [header, value] of [
				["x-content-type-options", "nosniff"],
				["referrer-policy", "strict-origin-when-cross-origin"],
				["cross-origin-opener-policy", "same-origin"],
			] as const)
				expect(await headerOf(path, header), `${path} ${header}`).toBe(value);
		expect(await headerOf("/", "permissions-policy")).toContain("geolocation=()");
		expect((await headerOf("/", "server")) ?? "").not.toMatch(/\d/);
	});

	test("says over TLS alone that it is to stay so, also behind another server", async () => {
		expect(await headerOf("/", "strict-transport-security")).toBeNull();
		const forwarded = await ask("/", { headers: { "x-forwarded-proto": "https" } });
		expect(forwarded.headers.get("strict-transport-security")).toBe("max-age=31536000");
	});

	test("lets frames of other origins hold the pages made for it, and no other", async () => {
		const policy = (path: string) => headerOf(path, "content-security-policy");
		expect(await policy("/faq/cek-dpt-daring/sematan/")).toBeNull();
		expect(await headerOf("/faq/cek-dpt-daring/sematan/", "cross-origin-resource-policy")).toBe(
			"cross-origin",
		);
		for (const path of ["/", "/faq/cek-dpt-daring/", "/kim/sekarbela/", "/tidak-ada/"])
			expect(await policy(path), path).toBe("frame-ancestors 'self'");
	});

	test("opens, inside a page of another origin in a real browser, that one page and no other", async () => {
		const paths = ["/faq/cek-dpt-daring/sematan/", "/", "/faq/cek-dpt-daring/", "/kim/sekarbela/"];
		const frames = paths.map((path) => `<iframe src="${server.origin}${path}"></iframe>`).join("");
		const other = await serveFolder(work, { pages: { "/": `<!doctype html><title>x</title>${frames}` } });
		try {
			await withPage({ baseURL: other.origin }, async (page) => {
				await page.goto("/", { waitUntil: "load" });
				const [open, ...refused] = page.frames().slice(1);
				expect(open?.url()).toBe(server.origin + paths[0]);
				await expect.poll(() => open?.locator("body").innerText()).toContain("DPT");
				expect(refused.map((frame) => frame.url())).toEqual(
					paths.slice(1).map(() => "chrome-error://chromewebdata/"),
				);
			});
		} finally {
			await other.close();
		}
	});

	test("lets other origins read data and feeds, and no page", async () => {
		for (const path of [
			"/api/v1/faq.json",
			"/klarifikasi.xml",
			"/kim/sekarbela/tahapan.ics",
			"/sematan/corong-faq.js",
		])
			expect([
				await headerOf(path, "access-control-allow-origin"),
				await headerOf(path, "cross-origin-resource-policy"),
			]).toEqual(["*", "cross-origin"]);
		expect([
			await headerOf("/", "access-control-allow-origin"),
			await headerOf("/", "cross-origin-resource-policy"),
		]).toEqual([null, "same-origin"]);
	});

	test("has files kept for ever whose name changes with them, and pages for a minute", async () => {
		const [script = ""] = globSync("_astro/*.js", { cwd: out });
		expect(await headerOf(`/${script}`, "cache-control")).toBe("public, max-age=31536000, immutable");
		expect(await headerOf("/", "cache-control")).toBe("public, max-age=60");
	});

	test("sends what was compressed beforehand", async () => {
		const raw = async (encoding: string) => {
			const response = execFileSync("curl", [
				"-s",
				"-D",
				"-",
				"-H",
				`Accept-Encoding: ${encoding}`,
				`${server.origin}/faq/`,
			]);
			const end = response.indexOf("\r\n\r\n");
			return { head: response.toString("latin1", 0, end).toLowerCase(), body: response.subarray(end + 4) };
		};
		for (const [encoding, ending] of [["gzip", "gz"], ...(brotli ? [["br", "br"]] : [])] as [
			string,
			string,
		][]) {
			const { head, body } = await raw(encoding);
			expect(head).toContain(`content-encoding: ${encoding}`);
			expect(head).toContain("vary: accept-encoding");
			const file = readFileSync(`${out}/faq/index.html.${ending}`);
			// Without a length the bytes come in pieces, each with its own.
			expect(head.includes("content-length") ? body.equals(file) : body.length >= file.length).toBe(true);
		}
		expect((await raw("identity")).body.includes("<html")).toBe(true);
	});

	test("leads on what moved, wherever the server is reached", async () => {
		for (const headers of [{}, { host: "situs.contoh.go.id:8443" }] as Record<string, string>[]) {
			const response = await ask("/faq/cek-dpt/", { headers });
			expect([response.status, response.headers.get("location")]).toEqual([301, "/faq/cek-dpt-daring/"]);
		}
		expect(await headerOf("/faq", "location")).toBe("/faq/");
	});

	test("says 410 of what was withdrawn, with the page that says why", async () => {
		const response = await ask("/faq/lupa-masker/");
		expect(response.status).toBe(410);
		expect(await response.text()).toContain("Aturannya tidak berlaku lagi.");
	});

	test("says in the terms of whoever asks that an answer is withdrawn, or never was", async () => {
		const data = await ask("/api/v1/faq/lupa-masker.json");
		expect([data.status, (await data.json()).dicabut.alasan]).toEqual([410, "Aturannya tidak berlaku lagi."]);
		const none = await ask("/api/v1/faq/tidak-ada.json");
		expect([none.status, none.headers.get("content-type")?.split(";")[0]]).toEqual([404, "application/json"]);
		expect((await none.json()).pesan).toContain("Tidak ada data");
		for (const [slug, status, said] of [
			["lupa-masker", 200, "Jawaban ini sudah dicabut."],
			["tidak-ada", 404, "Jawaban tidak ditemukan"],
		] as const) {
			const frame = await ask(`/faq/${slug}/sematan/`);
			expect([frame.status, frame.headers.get("content-security-policy")], slug).toEqual([status, null]);
			expect(await frame.text()).toContain(said);
		}
	});

	test("keeps what a KIM that has closed once published, and embeds nothing of it", async () => {
		const home = await ask("/kim/swarga-bara/");
		expect([home.status, await home.text()]).toEqual([
			200,
			expect.stringContaining("Kelompok ini sudah ditutup"),
		]);
		const data = await ask("/api/v1/kim/swarga-bara.json");
		expect([data.status, (await data.json()).keadaan]).toEqual([200, "tutup"]);
		for (const path of [
			"kabar/pesan-menangkal-hoaks/",
			"kabar.xml",
			"perubahan.json",
			"tahapan.ics",
			"paket.html",
		])
			expect((await ask(`/kim/swarga-bara/${path}`)).status, path).toBe(200);
		const rich = await ask("/api/v1/oembed/kim/swarga-bara.json");
		expect([rich.status, (await rich.json()).pesan]).toEqual([
			404,
			expect.stringContaining("Tidak ada data"),
		]);
	});

	test("gives nothing before its day, in the terms of whoever asks", async () => {
		for (const path of ["/faq/nanti/", "/kim/sekarbela/kabar/nanti/", "/og/faq/nanti.png"]) {
			const response = await ask(path);
			expect([response.status, await response.text()], path).toEqual([404, fileOf("/404.html").toString()]);
		}
		for (const path of ["/api/v1/faq/nanti.json", "/api/v1/oembed/faq/nanti.json"]) {
			const response = await ask(path);
			expect([response.status, (await response.json()).pesan], path).toEqual([
				404,
				expect.stringContaining("Tidak ada data"),
			]);
		}
		const frame = await ask("/faq/nanti/sematan/");
		expect([frame.status, await frame.text()]).toEqual([
			404,
			expect.stringContaining("Jawaban tidak ditemukan"),
		]);
		for (const path of ["/sitemap-0.xml", "/kim/sekarbela/kabar.xml", "/api/v1/faq.json"])
			expect(await (await ask(path)).text(), path).not.toContain("nanti/");
	});

	test("says 404 of what is not there, with the site's own page, and of what is nobody's", async () => {
		for (const path of [
			"/tidak-ada/",
			"/_host/nginx.conf",
			"/_host/corong.json",
			"/_headers",
			"/_redirects",
		]) {
			const response = await ask(path);
			expect(response.status, path).toBe(404);
			expect(await response.text()).toBe(fileOf("/404.html").toString());
		}
	});

	test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
		const response = await ask("/", { method });
		expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
	});

	test("answers what was asked before with 304, and parts with 206", async () => {
		const first = await ask("/api/v1/faq.json");
		const again = await ask("/api/v1/faq.json", {
			headers: { "if-none-match": first.headers.get("etag") ?? "" },
		});
		expect(again.status).toBe(304);
		const part = await ask("/api/v1/faq.json", {
			headers: { range: "bytes=0-9", "accept-encoding": "identity" },
		});
		expect(part.status).toBe(206);
		expect(await part.text()).toBe(fileOf("/api/v1/faq.json").toString().slice(0, 10));
		const head = await ask("/", { method: "HEAD" });
		expect([head.status, await head.text()]).toEqual([200, ""]);
	});

	test.runIf(has("wrk"))("answers many at once, every one of them", () => {
		const said = execFileSync("wrk", ["-t2", "-c32", "-d10s", `${server.origin}/faq/`], {
			encoding: "utf8",
		});
		expect(said).not.toMatch(/Socket errors|Non-2xx/);
		expect(Number(/(\d+) requests in/.exec(said)?.[1])).toBeGreaterThan(0);
	});

	test.runIf(name === "nginx")(
		"speaks TLS and HTTP/2 by the example, and sends there who comes without",
		async () => {
			const tls = await startTls(out, `${work}tls/`);
			try {
				const curl = (...args: string[]) =>
					execFileSync("curl", ["-sk", "-o", "/dev/null", ...args], { encoding: "utf8" });
				expect(curl("--http2", "-w", "%{http_version} %{http_code}", `${tls.secure}/faq/`)).toBe("2 200");
				expect(
					execFileSync("curl", ["-skI", `${tls.secure}/`], { encoding: "utf8" }).toLowerCase(),
				).toContain("strict-transport-security: max-age=31536000");
				expect(curl("-w", "%{http_code} %{redirect_url}", `${tls.plain}/faq/?a=b`)).toBe(
					"301 https://127.0.0.1/faq/?a=b",
				);
			} finally {
				tls.stop();
			}
		},
	);

	test("starts without a site, and with half of one", async () => {
		const empty = `${work}${name}-kosong`;
		mkdirSync(empty, { recursive: true });
		const other = await start(empty, `${work}${name}-lain/`);
		try {
			expect((await fetch(other.origin)).status).toBeGreaterThanOrEqual(400);
			writeFileSync(`${empty}/index.html`, "<p>x</p>");
			expect((await fetch(other.origin)).status).toBe(200);
			rmSync(`${empty}/index.html`);
			other.reload();
		} finally {
			other.stop();
		}
	});
});
