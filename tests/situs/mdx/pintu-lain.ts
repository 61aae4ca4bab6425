/** Every body that is an `.mdx`, by the address of its page, as everything but that page renders it. */

import { type BodyOf, renderEntry } from "../../../src/site/body.ts";
import { questions } from "../../../src/site/faq.ts";
import { pages } from "../../../src/site/halaman.ts";
import { kims } from "../../../src/site/kim.ts";
import { factChecks } from "../../../src/site/klarifikasi.ts";
import { elections } from "../../../src/site/pemilihan.ts";
import { timeline } from "../../../src/site/tahapan.ts";
import { urls } from "../../../src/urls.ts";

async function* bodies(): AsyncGenerator<[address: string, body: BodyOf]> {
	for (const { href, entry } of await questions()) yield [href, { entry }];
	for (const { slug, entry } of await factChecks()) yield [urls.factCheck(slug), { entry }];
	for (const { href, entry } of await pages()) yield [href, { entry }];
	for (const kim of await kims()) yield [urls.kimProfile(kim.id), { entry: kim.entry, kim }];
	for (const { id, entry } of await elections()) {
		yield [urls.election(id), { entry }];
		for (const { tahapan } of await timeline(id))
			yield [urls.stage(id, tahapan.id), { entry: tahapan.entry }];
	}
}

export async function GET(): Promise<Response> {
	const all: Record<string, string> = {};
	for await (const [address, body] of bodies()) all[address] = (await renderEntry(body)).html;
	return Response.json(all);
}
