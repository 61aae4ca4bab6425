import type { NewsArticle } from "schema-dts";
import { at, type Site, website } from "./graph.ts";

interface News {
	readonly judul: string;
	readonly ringkasan: string;
	readonly href: string;
	readonly tanggal: Temporal.PlainDate;
	readonly penulis?: string | undefined;
}

/** News of a KIM: who wrote it, when, and the picture a link to it shows. */
export function newsArticle(
	site: Site,
	{ judul, ringkasan, href, tanggal, penulis }: News,
	picture?: string,
): NewsArticle {
	const publisher = { "@type": "Organization", name: site.nama, url: at(site, site.href) } as const;
	return {
		"@type": "NewsArticle",
		"@id": at(site, href),
		url: at(site, href),
		headline: judul,
		description: ringkasan,
		inLanguage: "id",
		datePublished: tanggal.toString(),
		author: penulis ? { "@type": "Person", name: penulis } : publisher,
		publisher,
		...(picture && { image: at(site, picture) }),
		isPartOf: website(site),
	} satisfies NewsArticle;
}
