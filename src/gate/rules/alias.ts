import { kinds } from "../../model/schemas/kinds.ts";
import { reservedKimPages, reservedPages } from "../../model/schemas/reserved.ts";
import { headingIds } from "../../text/headings.ts";
import { urls } from "../../urls.ts";
import {
	type Addressed,
	chiefOf,
	familyOf,
	isAddressed,
	kimOf,
	parseAddress,
	splitAddress,
} from "../addresses/families.ts";
import { kimNamedBy } from "../addresses/former.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Rule } from "../rule.ts";
import type { World } from "../world.ts";

interface Owner {
	document: Document;
	kind: Addressed;
	id: string;
	chief: string;
}
type Complaint = { message: string; suggestion: string; severity?: "warning" } | undefined;

/** The first thing wrong with one former address, in the order in which an author would mend it. */
const complaints: ((address: string, owner: Owner, world: World) => Complaint)[] = [
	isOwn,
	isForeign,
	wasNotHad,
	isTaken,
	hasNoForm,
	isClaimedTwice,
];

/** A former address is led on only when it is free, of a known form, and the author's to give. */
export const alias: Rule = {
	name: "alias",
	*check(document, world) {
		for (const { owner, address, offset } of aliasesOf(document))
			for (const complain of complaints) {
				const found = complain(address, owner, world);
				if (!found) continue;
				yield { offset, ...found };
				break;
			}
	},
};

function* aliasesOf(document: Document) {
	const { place, data } = document;
	if (!place || !isAddressed(place.kind)) return;
	const { kind } = place;
	for (const { fields, path } of entriesOf(kind, data)) {
		const own = kind === "istilah" ? String(fields.id) : place.id;
		const owner: Owner = { document, kind, id: own, chief: chiefOf(kind, own) };
		for (const [index, address] of addressesIn(fields.alias))
			yield { owner, address, offset: offsetOf(document, [...path, "alias", index]) };
	}
}

/** The entries of a file: one, or one a line of the glossary. */
function entriesOf(
	kind: string,
	data: unknown,
): { fields: { id?: unknown; alias?: unknown }; path: number[] }[] {
	const isList = kind === "istilah" && Array.isArray(data);
	return (isList ? data : [data]).map((fields, index) => ({
		fields: fields ?? {},
		path: isList ? [index] : [],
	}));
}

/** Addresses of a list as it was typed; anything else is told by `kolom`. */
const addressesIn = (list: unknown): [index: number, address: string][] =>
	[...(Array.isArray(list) ? list : []).entries()].filter(
		([, address]) => typeof address === "string" && address.startsWith("/"),
	);

function isOwn(address: string, { kind, id }: Owner): Complaint {
	return familyOf(kind, id).includes(address)
		? {
				message: `alias "${address}" ialah alamat isi ini sendiri`,
				suggestion: "Hapus dari daftar alias. Yang ditulis di sini hanya alamat lama.",
			}
		: undefined;
}

/** A KIM speaks for what lies below its own folder, and below the names it had. */
function isForeign(address: string, { document, kind }: Owner, world: World): Complaint {
	const kim = document.place?.params.kim;
	if (kim === undefined) return undefined;
	const other = kimOf(address);
	const profile = `kim/${kim}/profil.mdx`;
	const isFormerName = kind === "kim" && other !== undefined && address === urls.kim(other);
	if (other === kim || isFormerName) return undefined;
	if (other !== undefined && world.claims(urls.kim(other)).includes(profile)) return undefined;
	return {
		message: `alias "${address}" bukan alamat KIM ini`,
		suggestion: `Yang dapat ditulis di sini hanya alamat lama di bawah ${urls.kim(kim)}. Bila KIM ini dahulu bernama lain, pengurus portal mencatatnya di ${profile}: alias: [/kim/nama-lama/].`,
	};
}

/** The claim stands alone and counts for nothing, so it does no harm to who had the name. */
function wasNotHad(address: string, { document, kind }: Owner, world: World): Complaint {
	const kim = document.place?.params.kim;
	if (kind !== "kim" || kim === undefined || kimNamedBy(address) === undefined) return undefined;
	if (world.exists(address) || world.hadName(kim, address)) return undefined;
	return {
		severity: "warning",
		message: `alias "${address}" tidak diikuti: KIM ini tidak pernah terbit dengan nama itu`,
		suggestion:
			"Hapus dari daftar alias. Bila KIM ini memang bernama begitu, pengurus portal mencatatnya di addresses.txt.",
	};
}

function isTaken(address: string, _: Owner, world: World): Complaint {
	if (!world.exists(address)) return undefined;
	return {
		message: `alias "${address}" masih menjadi alamat isi yang terbit`,
		suggestion:
			"Alamat yang masih dipakai tidak dapat dialihkan. Hapus dari daftar alias, atau periksa ejaannya. Bila isi yang lama memang digantikan, hapus dahulu berkasnya.",
	};
}

/** First steps of an address that no page of an author could have had. */
function isReserved(address: string): boolean {
	const [first = "", kim, page, ...rest] = address.split("/").slice(1, -1);
	if (rest.length > 0 || kim === undefined) return kim === undefined && reservedPages.includes(first);
	return first === "kim" && page !== undefined && reservedKimPages.includes(page);
}

/**
 * A page that no file of ours could have had, below no name that is ours: one of the site that stood at this address
 * before. The portal's pages may take it over.
 */
function isOfAnotherSite(address: string, { place }: Document): boolean {
	const [first = ""] = address.split("/").slice(1);
	return (
		place?.params.kim === undefined &&
		address.endsWith("/") &&
		!isReserved(address) &&
		!reservedPages.includes(first)
	);
}

/** Kinds with places or pages below them that only their like can take over. */
const wholes: ReadonlySet<string> = new Set<Addressed>(["pemilihan", "tahapan", "kim"]);

function hasNoForm(address: string, { chief, kind, document }: Owner): Complaint {
	const { page, fragment } = splitAddress(address);
	const forms = parseAddress(address).filter(({ index }) => index === 0);
	if (fragment !== undefined && page === chief)
		return document.tree && headingIds(document.tree).includes(fragment)
			? {
					message: `alias "${address}" masih menjadi judul bagian di halaman ini`,
					suggestion: "Hapus dari daftar alias.",
				}
			: undefined;
	if (fragment !== undefined && !forms.some((form) => form.kind === kind))
		return {
			message: `bagian halaman "${address}" tidak dapat dialihkan ke sini`,
			suggestion:
				"Bagian halaman hanya dapat diambil alih oleh isi sejenis: istilah oleh istilah, agenda oleh agenda, judul bagian oleh halamannya sendiri. Bila istilah atau agenda ditarik, biarkan di tempatnya dan isi dicabut.",
		};
	const whole = forms.find((form) => wholes.has(form.kind));
	if (whole && whole.kind !== kind)
		return {
			message: `alias "${address}" hanya dapat diambil alih oleh ${kinds[whole.kind].nama} lain`,
			suggestion: `Tulis alias ini di ${kinds[whole.kind].nama} yang menggantikannya, atau kembalikan berkas yang lama.`,
		};
	if (forms.length > 0 && (fragment !== undefined || !isReserved(address))) return undefined;
	if (fragment === undefined && isOfAnotherSite(address, document)) return undefined;
	return {
		message: `alias "${address}" bukan alamat yang dapat diambil alih`,
		suggestion: `Tulis alamat lama yang lengkap, misalnya ${chief.replace(/[^/#]+(\/?)$/, "nama-lama$1")}. Alamat lain yang menyertainya ikut dengan sendirinya.`,
	};
}

/** Central content comes before a KIM's; between equals both must be told. */
function isClaimedTwice(address: string, { document }: Owner, world: World): Complaint {
	const claims = world.claims(address);
	const isCentral = document.place?.params.kim === undefined;
	const others = claims.filter((path) => path !== document.path && !(isCentral && path.startsWith("kim/")));
	const twice = claims.filter((path) => path === document.path).length > 1;
	if (others.length === 0 && !twice) return undefined;
	return {
		message: twice
			? `alias "${address}" ditulis dua kali di berkas ini`
			: `alias "${address}" juga ditulis di ${others.join(", ")}`,
		suggestion: "Satu alamat lama hanya dapat menuju satu tempat. Pilih satu, hapus yang lain.",
	};
}
