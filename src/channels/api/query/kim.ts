/** Community information groups as responses of the API. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { options } from "../../../options.ts";
import { questionsOf } from "../../../site/faq.ts";
import { newsOf } from "../../../site/kabar.ts";
import { type Kim, kims } from "../../../site/kim.ts";
import { absolute, urls } from "../../../urls.ts";
import { layout } from "../../../words/layout.ts";
import type { ContentOf } from "../answer.ts";
import { valuesIn } from "../fields.ts";
import { openProfile } from "../kim.ts";
import { changedOn, questionFields } from "./faq.ts";
import { latest, licence } from "./rujukan.ts";

type KimList = ContentOf<"daftar-kim">;

export async function kimListContent(site: URL): Promise<KimList> {
	const all = await kims();
	const kim = all.map(({ id, nama, wilayah, tempat, keadaan, kabar_terakhir }) => ({
		id,
		url: absolute(urls.kim(id), site),
		api: absolute(urls.api(`kim/${id}.json`), site),
		nama,
		wilayah,
		tempat,
		keadaan,
		kabar_terakhir,
	}));
	if (options.renewal) return among(listBefore(options.renewal.site), kim);
	return { license: await licence(site), updated: latest(all.map(({ diperbarui }) => diperbarui)), kim };
}

const listBefore = (folder: string): KimList =>
	JSON.parse(readFileSync(join(folder, urls.api("kim.json")), "utf8"));

/** The list of before, with what is known now of some of the same KIM. */
function among(list: KimList, some: KimList["kim"]): KimList {
	const now = new Map(some.map((kim) => [kim.id, kim]));
	return { ...list, kim: list.kim.map((kim) => now.get(kim.id) ?? kim) };
}

/** What the subsite's own pages show. Accounts of its editors stay out. */
export async function kimContent(kim: Kim, site: URL): Promise<ContentOf<"kim">> {
	const [asked, news] = await Promise.all([questionsOf(kim.id), newsOf(kim.id)]);
	const { id, nama, tempat, zona } = kim;
	return {
		license: await licence(site),
		updated: latest([
			kim.diperbarui,
			...news.map(({ tanggal }) => tanggal.toString()),
			...(await Promise.all(asked.map(changedOn))),
		]),
		id,
		url: absolute(urls.kim(id), site),
		timeline: absolute(urls.kimTimeline(id), site),
		calendar: absolute(urls.kimKalender(id), site),
		feeds: [
			{
				url: absolute(urls.kimFeed(id), site),
				type: "application/rss+xml",
				judul: `${layout.feedNews} ${nama}`,
			},
		],
		...valuesIn(openProfile, kim),
		kabar_terakhir: kim.kabar_terakhir,
		pengurus: (kim.pengurus ?? []).map(({ foto: _, ...open }) => open),
		// As on the page: the office answers only for a group that has no contact of its own.
		pembina: kim.kontak ? undefined : kim.pembina,
		tempat,
		daerah: kim.wilayahnya.map(({ code, lengkap }) => ({ kode: code, nama: lengkap })),
		zona,
		memilih: [...kim.memilih],
		faq: asked.map((faq) => questionFields(faq, site)),
		kabar: news.map(({ slug, href, judul, tanggal, ringkasan }) => ({
			id: slug,
			url: absolute(href, site),
			judul,
			tanggal: tanggal.toString(),
			ringkasan,
		})),
	};
}
