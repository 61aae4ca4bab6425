/** What a KIM says in its subsite, as rows of the search. */
import { agendaOf } from "../../site/agenda.ts";
import { questionsOf } from "../../site/faq.ts";
import { pagesOf } from "../../site/halaman.ts";
import { newsOf } from "../../site/kabar.ts";
import type { Kim } from "../../site/kim.ts";
import { contactWays } from "../../site/kontak.ts";
import { urls } from "../../urls.ts";
import { lists } from "../../words/cari.ts";
import { formatPeriode } from "../../words/periode.ts";
import { formatDay } from "../../words/tanggal.ts";
import { row } from "./central.ts";
import type { Row, Rows } from "./wire.ts";

function homeRow(kim: Kim): Row {
	return row("kim", urls.kim(kim.id), kim.nama, {
		kata: kim.kata_cari,
		text: kim.ringkasan,
		body: kim.entry.body,
		extra: {
			d: kim.tempat,
			c: contactWays(kim)
				.map(({ label }) => label)
				.join(" · "),
		},
	});
}

/** Pages of the regions in which there is a KIM; they are the portal's, but as many as the nation has. */
export function regionRows(all: readonly Kim[]): Rows {
	const regions = new Map(all.flatMap(({ wilayahnya }) => wilayahnya.map((one) => [one.code, one])));
	return {
		halaman: [...regions.values()].map(({ code, lengkap }) =>
			row("halaman", urls.regionPage(code), lengkap, {
				places: code.length > 5 ? [] : lists.kataWilayah,
				text: lists.wilayah(lengkap),
			}),
		),
	};
}

/** The KIM itself and everything it wrote. */
export async function ownRows(kim: Kim): Promise<Rows> {
	const n = kim.nama;
	const [news, asked, free, events] = await Promise.all([
		newsOf(kim.id),
		questionsOf(kim.id),
		pagesOf(kim.id),
		agendaOf(kim.id),
	]);
	return {
		kim: [homeRow(kim)],
		kabar: news.map((item) =>
			row("kabar", item.href, item.judul, {
				kata: item.kata_cari,
				text: item.ringkasan,
				body: item.entry.body,
				extra: { n, d: formatDay(item.tanggal) },
			}),
		),
		faq: asked.map((faq) =>
			row("faq", faq.href, faq.pertanyaan, {
				kata: faq.kata_cari,
				text: faq.jawaban,
				body: faq.entry.body,
				extra: { n },
			}),
		),
		halaman: free.map((page) =>
			row("halaman", page.href, page.judul, {
				kata: page.kata_cari,
				text: page.ringkasan,
				body: page.entry.body,
				extra: { n },
			}),
		),
		agenda: events.map((event) =>
			row("agenda", event.href, event.judul, {
				kata: event.kata_cari,
				text: event.ringkasan ?? "",
				extra: { n, d: formatPeriode(event.periode) },
			}),
		),
	};
}
