import type { ClaimReview } from "schema-dts";
import { urls } from "../../urls.ts";
import { verdictWords } from "../../words/klarifikasi.ts";
import { at, type Site, website } from "./graph.ts";

interface Check {
	readonly slug: string;
	readonly klaim: string;
	readonly putusan: keyof typeof verdictWords;
	readonly pemeriksa: readonly { nama: string; tautan?: string | undefined }[];
}

/**
 * A fact-check under the names of those who made it. The site only relays: it is `sdPublisher`, never an
 * author, and where the checkers published it is `sameAs`. Without their own scale the rating is a word, and
 * without a known day of publication there is none (`tanggal` may be the day on which the claim spread).
 */
export function claimReview(site: Site, check: Check): ClaimReview {
	const url = at(site, urls.factCheck(check.slug));
	const theirs = check.pemeriksa.flatMap(({ tautan }) => tautan ?? []);
	return {
		"@type": "ClaimReview",
		"@id": url,
		url,
		...(theirs.length > 0 && { sameAs: theirs }),
		inLanguage: "id",
		claimReviewed: check.klaim,
		author: check.pemeriksa.map(({ nama }) => ({ "@type": "Organization", name: nama }) as const),
		reviewRating: { "@type": "Rating", alternateName: verdictWords[check.putusan] },
		itemReviewed: { "@type": "Claim", name: check.klaim },
		isPartOf: website(site),
		sdPublisher: { "@type": "Organization", name: site.nama, url: at(site, site.href) },
	} satisfies ClaimReview;
}
