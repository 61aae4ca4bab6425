/** Fact-checks and the glossary as responses of the API. */

import { terms } from "../../../site/istilah.ts";
import { factChecks } from "../../../site/klarifikasi.ts";
import { today } from "../../../site/today.ts";
import { absolute, urls } from "../../../urls.ts";
import type { ContentOf } from "../answer.ts";
import { decisionsIn, latest, licence, stageReferences } from "./rujukan.ts";

export async function factChecksContent(site: URL): Promise<ContentOf<"klarifikasi">> {
	const all = await factChecks();
	const days = await Promise.all(
		all.map(async ({ tanggal, entry }) => [
			tanggal.toString(),
			...(await decisionsIn(entry.data.fakta, entry)),
		]),
	);
	return {
		license: await licence(site),
		updated: latest(days.flat()),
		klarifikasi: await Promise.all(
			all.map(async (check) => ({
				id: check.slug,
				url: absolute(urls.factCheck(check.slug), site),
				judul: check.judul,
				klaim: check.klaim,
				putusan: check.putusan,
				fakta: check.fakta,
				tanggal: check.tanggal.toString(),
				beredar: check.beredar,
				pemeriksa: check.pemeriksa,
				pemilihan: check.pemilihan,
				tahapan: await stageReferences(check.entry, check.tahapan, site),
				wilayah: check.wilayah,
			})),
		),
	};
}

/** The glossary holds no dates of its own, so it is as of the day of the build. */
export async function termsContent(site: URL): Promise<ContentOf<"istilah">> {
	return {
		license: await licence(site),
		updated: (await today()).day.toString(),
		istilah: (await terms()).map((term) => ({
			id: term.id,
			istilah: term.istilah,
			kepanjangan: term.kepanjangan,
			arti: term.arti,
			berlaku: term.berlaku,
			url: absolute(urls.term(term.id), site),
			pemilihan: term.pemilihan ?? [],
			bentuk: term.bentuk ?? [],
		})),
	};
}
