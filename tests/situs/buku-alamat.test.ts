/** The ledger promises what the site holds: the list made of the content and the built files are one. */
import { globSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { splitAddress } from "../../src/gate/addresses/families.ts";
import { loadOnce } from "../../src/intake/load.ts";
import { waitingIn } from "../../src/intake/waiting.ts";
import { root } from "../bangun.ts";
import { attribute, builtPages, elements, page } from "../dokumen.ts";

/** What the site serves without a promise: tools, what tools fetch, and files whose name changes with their content. */
const unpromised = [
	/^\/(?:404\.html|robots\.txt|\.well-known\/security\.txt|favicon\.svg|laporan\.json|sitemap-\w+\.xml)$/,
	/^\/(?:tulis|laporan|pratinjau|og|_astro|_host|pagefind)\/|\/indeks\//,
	/\/(?:gambar|berkas)\/[^/]+$/,
	// What stands where nothing was.
	/^\/sematan\/$|^\/api\/v1\/404\.json$/,
	// What the search loads for itself.
	/^\/cari\/(?:isi\.json|\w+\.js|kata\/|teks\/)|^\/kim\/[^/]+\/cari\.json$/,
	// What the field for a place loads for itself.
	/^\/temukan\//,
	// What reading aloud and large letters load for themselves.
	/^\/nyaman\/panel\.js$/,
	// An event is saved once; its place on the agenda is what is promised.
	/\/agenda\/[^/]+\.ics$/,
	// What stands on which page of a long list changes with every entry.
	/\/(?:kabar|wilayah\/[\d-]+)\/halaman\/\d+\/$/,
	// Past timetables are looked at, not linked to: search engines are told to leave them.
	/\/riwayat\/.+/,
	// A wording is promised once it is written down in answers.jsonl: tests/situs/versi.test.ts.
	/^\/faq\/[^/]+\/v\/[0-9a-f]+\/$/,
];

const loaded = await loadOnce(`${root}content`);
const { book, addressLedger: ledger } = loaded;
/** Promised, but not there on the day of the sample: tests/situs/per-hari.test.ts. */
const isWaiting = waitingIn(loaded, loaded.of("situs")[0]?.data.per_tanggal ?? "");
const promised = [...book.live.keys()];
const listed = promised.filter((address) => !isWaiting(address));
const former = new Set(book.redirects.map(({ from }) => from));

const all = [
	...builtPages().map(({ address }) => address),
	...globSync("**/*.{xml,ics,json,js,css,txt,html,svg,webp,png,pdf}", { cwd: inject("situs") })
		.map((file) => `/${file.replaceAll("\\", "/")}`)
		.filter((file) => !file.endsWith("/index.html") && file !== "/index.html"),
];
const served = all.filter(
	(address) => !unpromised.some((pattern) => pattern.test(address)) && !former.has(address),
);

test("every page and feed of the site is on the list made of the content", () => {
	const missing = [...new Set(served)].filter((address) => !book.live.has(address));
	expect(missing, "a new kind of page needs a line in src/gate/addresses/families.ts").toEqual([]);
});

test("every address on the list is in the site", () => {
	const files = new Set(all);
	expect(listed.filter((address) => !files.has(splitAddress(address).page))).toEqual([]);
	expect(listed.length).toBeGreaterThan(500);
});

test("every place on the list is an id on its page", () => {
	const missing = listed.filter((address) => {
		const { page: of, fragment } = splitAddress(address);
		return fragment !== undefined && !elements(page(of).tree).some((e) => attribute(e, "id") === fragment);
	});
	expect(missing).toEqual([]);
});

test("the ledger is in order, and the portal's own addresses are in it", () => {
	expect(ledger.faults).toEqual([]);
	// What a KIM adds is recorded by whoever publishes: a volunteer's news never fails here.
	const central = promised.filter((address) => !/^\/(?:kim|wilayah)\/./.test(address));
	expect(
		central.filter((address) => !ledger.addresses.has(address)),
		"jalankan npm run catat",
	).toEqual([]);
});
