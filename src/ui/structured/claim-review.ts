import type { ClaimReview } from "schema-dts";
import type { Putusan } from "../../model/klarifikasi.ts";
import { urls } from "../../urls.ts";
import { verdictWords } from "../../words/klarifikasi.ts";
import { at, type Site, website } from "./graph.ts";

/** How true each verdict says a claim is, from 1 to 5. */
const ratings: Readonly<Record<Putusan, number>> = { hoaks: 1, menyesatkan: 2, "perlu-konteks": 3, benar: 5 };

interface Check {
	readonly slug: string;
	readonly klaim: string;
	readonly putusan: keyof typeof verdictWords;
	readonly beredar: string;
	/** `YYYY-MM-DD`; absent where nobody knows. */
	readonly diperiksa?: string | undefined;
	readonly pemeriksa: readonly { nama: string; tautan?: string | undefined }[];
}

/**
 * A fact-check under the names of those who made it. The site only relays: it is `sdPublisher`, never an
 * author, and where the checkers published it is `sameAs`. Their day of publication is told where it is known for
 * sure (`tanggal` may be the day on which the claim spread).
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
		...(check.diperiksa && { datePublished: check.diperiksa }),
		reviewRating: {
			"@type": "Rating",
			alternateName: verdictWords[check.putusan],
			ratingValue: ratings[check.putusan],
			worstRating: 1,
			bestRating: 5,
		},
		itemReviewed: {
			"@type": "Claim",
			name: check.klaim,
			appearance: { "@type": "CreativeWork", description: check.beredar },
		},
		isPartOf: website(site),
		sdPublisher: { "@type": "Organization", name: site.nama, url: at(site, site.href) },
	} satisfies ClaimReview;
}
