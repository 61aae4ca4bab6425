import type { Organization } from "schema-dts";
import { isSilent, type KeadaanKim } from "../../model/kim.ts";
import { urls } from "../../urls.ts";
import { at, type Site } from "./graph.ts";

interface Kim {
	readonly id: string;
	readonly nama: string;
	readonly ringkasan: string;
	readonly keadaan: KeadaanKim;
	/** Region code, and its words. */
	readonly wilayah: string;
	readonly tempat: string;
	readonly semboyan?: string | undefined;
	/** Year. */
	readonly berdiri?: string | undefined;
	readonly kontak?: Readonly<
		Partial<Record<"whatsapp" | "telepon" | "surel" | "alamat", string | undefined>>
	>;
	readonly media?: readonly { tautan: string }[] | undefined;
}

/** How to reach a KIM that still answers; the contact of its supervising office is not its own. */
function contact({ kontak, ...kim }: Kim) {
	if (!kontak || isSilent(kim)) return {};
	return {
		telephone: kontak.telepon ?? kontak.whatsapp,
		email: kontak.surel,
		address: kontak.alamat,
	};
}

/** A KIM as its public profile tells it. Officers are left out: they are known as of a day, and a name here has none. */
export function kimOrganization(site: Site, kim: Kim): Organization {
	const url = at(site, urls.kim(kim.id));
	return {
		"@type": "Organization",
		"@id": `${url}#kim`,
		url,
		name: kim.nama,
		description: kim.ringkasan,
		slogan: kim.semboyan,
		foundingDate: kim.berdiri,
		areaServed: { "@type": "AdministrativeArea", name: kim.tempat, identifier: kim.wilayah },
		...contact(kim),
		sameAs: kim.media?.map(({ tautan }) => tautan),
	} satisfies Organization;
}
