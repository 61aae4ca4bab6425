/** What the gate and the preview ask of the rest of the site, from two small JSON files. */

import { spansOf, type World, worldOf } from "../../gate/world.ts";
import { electionOf } from "../../model/election-of.ts";
import { isWithin } from "../../model/wilayah.ts";
import type { BodyContext } from "../../text/context.ts";
import { createSingkatan } from "../../text/singkatan.ts";
import { urls } from "../../urls.ts";
import { type Attached, attachedAddress } from "./attachments.ts";
import type { Draft } from "./draft.ts";
import type { TulisKind } from "./kinds.ts";
import type { StageWords, TulisData, TulisKim } from "./query.ts";

/** The gate's world: that of the site, with the files the author is about to send. */
export function worldFor(data: TulisData, id: string, kim: TulisKim, attached: Attached): World {
	return worldOf(
		{ ...data.world, ids: { ...data.world.ids, ...kim.ids } },
		{
			// The names of 91,000 regions stay at home: a code of the right form is taken for one.
			regionName: (code) => code,
			today: Temporal.Now.plainDateISO().toString(),
			file(path) {
				const own = path.startsWith(`kim/${id}/`) ? path.slice(`kim/${id}/`.length) : "";
				return attached[own]?.fact ?? kim.berkas[own];
			},
		},
	);
}

/** The election a draft speaks of, as the site would say. */
export const electionFor = (data: TulisData, kind: TulisKind, values: Draft["values"]): string =>
	electionOf(kind, undefined, values, spansOf(data.world)) ?? data.world.pemilihanAktif;

/** What the preview shows for references, as the site would. */
export function contextFor(
	data: TulisData,
	id: string,
	kim: TulisKim,
	attached: Attached,
	pemilihan: string,
): BodyContext {
	const find = (stage: string, of = pemilihan) => data.tahapan[of]?.find((s) => s.id === stage);
	const question = (list: TulisData["faq"], slug: string, href: string) => {
		const found = list.find((entry) => entry.id === slug);
		return found && { ...found, href };
	};
	return {
		singkatan: createSingkatan(
			data.istilah.filter((term) => !term.pemilihan || term.pemilihan.includes(pemilihan)),
			urls.term,
		),
		tanggal({ id: stage, bagian, pemilihan: of }) {
			const found = find(stage, of);
			if (!found) return undefined;
			const { teks, hari, ...words } = datesIn(found, kim.wilayah);
			const iso = hari[bagian ?? "mulai"] ?? hari.selesai;
			const single = bagian || (hari.mulai && hari.mulai === hari.selesai);
			return { teks: bagian ? words[bagian] : teks, ...(iso && single && { datetime: iso }) };
		},
		tahapan(stage, of) {
			const found = find(stage, of);
			return found && { judul: found.judul, href: found.href, tanggal: datesIn(found, kim.wilayah).kartu };
		},
		faq: (slug) => question(kim.faq, slug, urls.kimFaq(id, slug)) ?? question(data.faq, slug, urls.faq(slug)),
		gambar: (url) => {
			const path = url.replace(/^\.\//, "");
			const [width, height] = attached[path]?.size ?? [];
			if (width && height) return { src: `${attachedAddress}${path}`, srcset: "", width, height };
			return kim.gambar[path];
		},
		unduhan(path) {
			const fact = attached[path]?.fact ?? kim.berkas[path];
			return fact && { href: urls.kimDownload(id, path.replace(/^berkas\//, "")), bytes: fact.bytes };
		},
		kontak: () => kim.kontak,
	};
}

/** A stage's words in a region: its own where it has some. */
function datesIn(stage: TulisData["tahapan"][string][number], wilayah: string): StageWords {
	return stage.khusus?.find((own) => wilayah !== "" && isWithin(wilayah, own.wilayah)) ?? stage;
}
