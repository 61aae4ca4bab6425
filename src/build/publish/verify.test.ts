import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { factsAt } from "./mark.ts";
import { verify } from "./verify.ts";

const page = (body = "") => `<!doctype html><html><body>${body}</body></html>`;
const whole = {
	"index.html": page('<a href="/faq/?q=a#b">x</a><link rel="stylesheet" href="/_astro/a.css">'),
	"404.html": page(),
	"robots.txt": "x",
	"laporan.json": "{}",
	"faq/index.html": page(),
	"tahapan/index.html": page(),
	"kim/index.html": page(),
	"pagefind/pagefind-entry.json": "{}",
	"_astro/a.css": "a{}",
	_redirects: "",
};

/** What is found in a site that is whole but for some files; `undefined` takes one away. */
function found(changes: Readonly<Record<string, string | undefined>>, promised: string[] = []) {
	const site = mkdtempSync(join(tmpdir(), "corong-lihat-"));
	onTestFinished(() => rmSync(site, { recursive: true }));
	for (const [file, text] of Object.entries({ ...whole, ...changes })) {
		if (text === undefined) continue;
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	const { faults, notes } = verify(factsAt(site), promised);
	return { faults, notes };
}

test("a whole site has nothing to tell", () => {
	expect(found({}, ["/", "/faq/", "/laporan.json"])).toEqual({ faults: [], notes: [] });
});

describe("no site is published", () => {
	test.each<[string, Parameters<typeof found>, string]>([
		[
			"without its search",
			[{ "pagefind/pagefind-entry.json": undefined }],
			"Bagian situs yang wajib tidak terbuat: pagefind/pagefind-entry.json.",
		],
		["with an empty file", [{ "laporan.json": "" }], "Berkas kosong: laporan.json."],
		[
			"with half a page",
			[{ "faq/index.html": "<!doctype html><html><bo" }],
			"Halaman terpotong: faq/index.html.",
		],
		[
			"with a page whose style is missing",
			[{ "_astro/a.css": undefined }],
			"Halaman memuat berkas yang tidak ada: /_astro/a.css di index.html.",
		],
		[
			"with a page whose picture is missing",
			[{ "kim/index.html": page('<img alt="" src="/a.png">') }],
			"Halaman memuat berkas yang tidak ada: /a.png di kim/index.html.",
		],
		[
			"that does not answer where it promised to",
			[{}, ["/faq/", "/faq/lama/", "/kim/x/kabar.xml"]],
			"Alamat yang pernah terbit tidak menjawab: /faq/lama/, /kim/x/kabar.xml.",
		],
	])("%s", (_, args, fault) => expect(found(...args).faults).toEqual([fault]));
});

describe("somebody should mend", () => {
	test("a link that leads nowhere", () => {
		expect(
			found({ "faq/index.html": page('<a href="/tidak/">x</a><a href="//a.id/">y</a><a href="/%zz/">z</a>') })
				.notes,
		).toEqual(["Tautan menuju halaman yang tidak ada: /tidak/ di faq/index.html, /%zz/ di faq/index.html."]);
	});

	test("a preview of a KIM that is made up may lead nowhere", () => {
		expect(found({ "pratinjau/a/index.html": page('<a href="/kim/contoh/">x</a>') }).notes).toEqual([]);
	});

	test("a page that is too heavy; a pack for the phone may be", () => {
		const noise = Array.from({ length: 30_000 }, (_, n) => ((n * 7919) % 100_003).toString(36)).join(" ");
		expect(found({ "faq/index.html": page(noise) }).notes).toEqual([
			expect.stringMatching(/^Halaman lebih berat dari 20000 byte: faq\/index\.html \(\d+ byte\)\.$/),
		]);
		expect(found({ "kim/paket.html": page(noise) }).notes).toEqual([]);
	});
});
