/** The one-file paket: small enough to send, whole enough to help, and closed to everything outside. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { Element, Root } from "hast";
import { describe, expect, inject, test } from "vitest";
import { concerns, stageFiles, subsites } from "../content.ts";
import { attribute, builtPages, elements, hasClass, one, origin, page, pakets, textOf } from "../dokumen.ts";

test("every KIM has one", () => {
	expect(pakets().map(({ address }) => address)).toEqual(
		Object.keys(subsites)
			.map((id) => `/kim/${id}/paket.html`)
			.sort(),
	);
});

describe.each(pakets())("$address", ({ address, html, tree }) => {
	const id = address.split("/")[2] as keyof typeof subsites;
	const text = textOf(tree);
	const raw = (e: Element) => e.children.map((child) => (child.type === "text" ? child.value : "")).join("");
	const hash = (e: Element) => `'sha256-${createHash("sha256").update(raw(e)).digest("base64")}'`;

	test("weighs at most 100 kB, and the timetable page says so", () => {
		const { size } = statSync(inject("situs") + address.slice(1));
		expect(size).toBeLessThanOrEqual(100_000);
		const { tree: timetable } = page(`/kim/${id}/tahapan/`);
		const link = one(timetable, (e) => attribute(e, "href") === address);
		expect(link.properties.download).toMatch(/^[\w-]+\.html$/);
		expect(textOf(timetable)).toContain("(paling besar 100 kB)");
	});

	test("holds every stage of its region's races, and no other", () => {
		const expected = stageFiles("2020").filter((stage) => concerns(stage, subsites[id].race));
		const found = elements(tree, (e) => e.tagName === "li" && hasClass(e, "butir"));
		expect(found.map((e) => attribute(e, "id")).toSorted()).toEqual(
			expected.map((stage) => `jadwal-${stage.id}`).toSorted(),
		);
	});

	test("holds every central question of its election and its own, with the short answer of each", () => {
		const own = new RegExp(`^(?:/faq|/kim/${id}/faq)/([^/]+)/$`);
		const ofAnother = (tree: Root) => /Berlaku untuk Pemilihan Serentak 2024/.test(textOf(tree));
		const asked = builtPages().filter((p) => own.test(p.address) && !ofAnother(p.tree));
		expect(asked.length).toBeGreaterThan(60);
		for (const { address: of, tree: question } of asked) {
			const anchor = `${of.startsWith("/kim/") ? "setempat" : "tanya"}-${own.exec(of)?.[1]}`;
			const entry = one(tree, (e) => attribute(e, "id") === anchor);
			expect(textOf(entry)).toContain(textOf(one(question, "h1")));
			expect(
				elements(entry, (e) => hasClass(e, "jawab")),
				of,
			).toHaveLength(1);
		}
	});

	test("says what it left out and where that is, and never cuts an explanation", () => {
		const cut = elements(tree, "a").filter((a) => textOf(a) === "Penjelasannya");
		const bare = elements(tree, (e) => e.tagName === "p" && hasClass(e, "butir"));
		expect(text).toContain(
			`${cut.length + bare.length} bagian yang lebih panjang tidak dimuat. Semuanya ada di corong.example`,
		);
		// Dates of the region may differ from those of the country; blocks and last words may not.
		const shape = (e: Element) => [elements(e, "p").length, elements(e, "li").length, textOf(e).slice(-12)];
		for (const entry of elements(tree, (e) => e.tagName === "details" && hasClass(e, "butir"))) {
			const [body] = elements(entry, (e) => hasClass(e, "isi"));
			if (!body) continue;
			const [kind, ...slug] = attribute(entry, "id").split("-");
			const from = page(
				kind === "setempat" ? `/kim/${id}/faq/${slug.join("-")}/` : `/faq/${slug.join("-")}/`,
			);
			expect(shape(body)).toEqual(shape(one(from.tree, (e) => hasClass(e, "isi"))));
		}
	});

	test("its policy allows its own style and script by hash, and nothing is fetched", () => {
		const policy = attribute(
			one(tree, (e) => attribute(e, "httpEquiv") === "content-security-policy"),
			"content",
		);
		expect(policy).toBe(
			`default-src 'none'; style-src ${hash(one(tree, "style"))}; script-src ${hash(one(tree, "script"))}; img-src data:; base-uri 'none'; form-action 'none'`,
		);
		expect(elements(tree, (e) => e.properties.src !== undefined || e.tagName === "link")).toEqual([]);
		expect(elements(tree, (e) => e.properties.style !== undefined)).toEqual([]);
		expect(raw(one(tree, "style"))).not.toMatch(/url\(|@import|@font-face/);
	});

	test("its script is for old phones: no syntax or method newer than ES2018", () => {
		const code = raw(one(tree, "script"));
		// With the search engine of the site in it.
		expect(Buffer.byteLength(code)).toBeLessThan(12_700);
		expect(code).not.toMatch(
			/\?\.[a-z[(]|\?\?|\.(?:flatMap|flat|matchAll|replaceAll|replaceChildren|at|fromEntries|toSorted|allSettled)\(|catch\s*\{/,
		);
	});

	test("says per which day it tells, its zone, whom to ask, and where a newer one is", () => {
		expect(text).toContain("Disusun per Selasa, 17 November 2020.");
		expect(text).toContain("Zona waktu: WITA");
		expect(elements(tree, "a").map((a) => attribute(a, "href"))).toContain(origin() + address);
		expect(textOf(one(tree, (e) => attribute(e, "id") === "kontak"))).toMatch(/Diskominfo (Kota|Kabupaten)/);
	});

	test("HTML alone says nothing that goes stale", () => {
		expect(text).not.toMatch(/\b(besok|kemarin|hari lagi|sedang berlangsung)\b/i);
		expect(html).not.toMatch(/class="status (berlangsung|akan-datang|sampai-tenggat)"/);
	});
});
