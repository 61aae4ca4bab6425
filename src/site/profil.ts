/** What is known of a KIM, row by row: a field of the profile that has no place of its own is a row. */
import { type Field, fieldTree, readableName } from "../model/schemas/field-tree.ts";
import { hiddenOfProfil, type ProfilData, profil } from "../model/schemas/kim.ts";
import { parseDay } from "../model/tanggal.ts";
import { factWords, keadaanKim, kim as words } from "../words/kim.ts";
import { formatDay } from "../words/tanggal.ts";

export interface FactValue {
	readonly teks: string;
	readonly href?: string;
	/** Said more quietly behind it. */
	readonly catatan?: string;
}
export interface Fact {
	readonly kolom: string;
	readonly label: string;
	readonly nilai: readonly FactValue[];
}

/** Fields that pages and paket tell elsewhere: in the title, beside the region, as contact, at the end. */
const ownPlace = [
	"nama",
	"wilayah",
	"catatan_wilayah",
	"ringkasan",
	"semboyan",
	"warna",
	"tata",
	"logo",
	"sampul",
	"keadaan_sejak",
	"kontak",
	"pembina",
	"sumber",
	"diperbarui",
] as const satisfies (keyof ProfilData)[];

/** A profile, and when its KIM was last heard of. */
type Told = ProfilData & { readonly kabar_terakhir?: string | undefined };

/** Rows that need more than their values set one after the other. */
const own: { [K in keyof ProfilData]?: (value: NonNullable<ProfilData[K]>, kim: Told) => FactValue[] } = {
	keadaan: (_, kim) => [{ teks: keadaanKim(kim) }],
	pengurus: (all) =>
		all.map(({ nama, peran, per }) => ({
			teks: `${nama}, ${peran.toLowerCase()}`,
			catatan: words.asOf(formatDay(parseDay(per))),
		})),
};

function textOf({ type, format }: Field, value: unknown): string {
	if (format === "date") return formatDay(parseDay(String(value)));
	return type === "switch" ? words.yesNo(Boolean(value)) : String(value);
}

/** The value of a field in words: a list has one for each entry, a group its parts in one line. */
function valuesOf(field: Field, value: unknown): FactValue[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((one) => (field.entry ? valuesOf(field.entry, one) : []));
	if (field.type !== "group") return [{ teks: textOf(field, value) }];
	const parts = field.fields.flatMap((part) => {
		const inner = (value as Record<string, unknown>)[part.name];
		return inner === undefined ? [] : [{ text: textOf(part, inner), isLink: part.format === "url" }];
	});
	const href = parts.find(({ isLink }) => isLink)?.text;
	const teks = parts.filter(({ isLink }) => !isLink).map(({ text }) => text);
	return [{ teks: teks.join(", "), ...(href && { href }) }];
}

const elsewhere = new Set<string>([...ownPlace, ...Object.keys(hiddenOfProfil)]);
const order = Object.keys(factWords);
const rank = ({ name }: Field) => (order.includes(name) ? order.indexOf(name) : order.length);
const rows = fieldTree(profil)
	.fields.filter(({ name }) => !elsewhere.has(name))
	.toSorted((a, b) => rank(a) - rank(b));

/** Everything a profile tells in rows, in the order of their words; what has none comes last, under its own name. */
export const factsOf = (kim: Told): Fact[] =>
	rows.flatMap((field) => {
		const kolom = field.name as keyof ProfilData;
		const value = kim[kolom];
		const told = own[kolom] as ((value: unknown, kim: Told) => FactValue[]) | undefined;
		const nilai = told && value !== undefined ? told(value, kim) : valuesOf(field, value);
		const label = factWords[kolom] ?? readableName(kolom);
		return nilai.length > 0 ? [{ kolom, label, nilai }] : [];
	});
