import { type Written, writtenBy } from "./ditulis.ts";
import { onceEach } from "./once.ts";
import { kimPictures, type Photo } from "./wajah.ts";

export interface Kabar extends Omit<Written<"kabar">, "tanggal"> {
	readonly tanggal: Temporal.PlainDate;
	/** Its picture, in the sizes a page offers. */
	readonly foto: Photo | undefined;
}

const written = writtenBy("kabar");

/** News of one KIM, newest first. */
export const newsOf = onceEach((kim: string) => kim, inTime);

async function inTime(kim: string): Promise<readonly Kabar[]> {
	const items = await written(kim);
	const picture = items.some(({ gambar }) => gambar) ? await kimPictures(kim) : () => undefined;
	return items
		.map((item) => {
			const found = picture(item.gambar);
			return {
				...item,
				tanggal: Temporal.PlainDate.from(item.tanggal),
				foto: found && { ...found, alt: item.keterangan_gambar ?? "" },
			};
		})
		.sort((a, b) => Temporal.PlainDate.compare(b.tanggal, a.tanggal) || a.slug.localeCompare(b.slug));
}

/** News of one KIM, each with the one before and the one after it in time. */
export async function newsInOrder(kim: string) {
	const all = await newsOf(kim);
	return all.map((kabar, at) => ({ ...kabar, sebelum: all[at + 1], sesudah: all[at - 1] }));
}

/** News on one page of a KIM's list. */
const perPage = 20;

/** A month of a KIM's news, and the page of the list on which it begins. */
export interface Month {
	readonly bulan: Temporal.PlainYearMonth;
	readonly halaman: number;
	readonly jumlah: number;
}

/** The months of some news, newest first. */
function monthsOf(news: readonly Pick<Kabar, "tanggal">[]): Month[] {
	const byMonth = Map.groupBy(news.entries(), ([, { tanggal }]) => tanggal.toPlainYearMonth().toString());
	return [...byMonth].map(([bulan, items]) => ({
		bulan: Temporal.PlainYearMonth.from(bulan),
		halaman: Math.floor((items[0]?.[0] ?? 0) / perPage) + 1,
		jumlah: items.length,
	}));
}

/** One page of a KIM's list of news. */
export interface NewsPage {
	/** From 1. */
	readonly halaman: number;
	readonly dari: number;
	/** Its news, month by month. */
	readonly bagian: readonly { readonly bulan: Temporal.PlainYearMonth; readonly daftar: readonly Listed[] }[];
	/** Every month of the whole list. */
	readonly bulan: readonly Month[];
}
/** What a list shows of a news item. */
export type Listed = Pick<Kabar, "href" | "judul" | "ringkasan" | "tanggal" | "penulis" | "foto">;

/** A list of news, page by page; without any news, one page that says so. */
export function newsPages(news: readonly Listed[]): NewsPage[] {
	const bulan = monthsOf(news);
	const dari = Math.max(1, Math.ceil(news.length / perPage));
	return Array.from({ length: dari }, (_, at) => {
		const shown = news.slice(at * perPage, (at + 1) * perPage);
		const byMonth = Map.groupBy(shown, ({ tanggal }) => tanggal.toPlainYearMonth().toString());
		return {
			halaman: at + 1,
			dari,
			bagian: [...byMonth].map(([month, daftar]) => ({
				bulan: Temporal.PlainYearMonth.from(month),
				daftar,
			})),
			bulan,
		};
	});
}
