/** The editors' snippets: the template of each kind, with a hint from the schema where something is to be typed. */

import { type Field, fieldsAlong, fieldTree } from "../src/model/schemas/field-tree.ts";
import { hasilEntri } from "../src/model/schemas/hasil.ts";
import { istilahEntri } from "../src/model/schemas/istilah.ts";
import { kantorEntri } from "../src/model/schemas/kantor.ts";
import { type KindName, kindNames, kinds } from "../src/model/schemas/kinds.ts";
import { instrumen } from "../src/model/schemas/peraturan.ts";
import type { Template } from "../src/text/templates/define.ts";
import { type SingleKind, templates } from "../src/text/templates/index.ts";

export interface Snippet {
	readonly prefix: string;
	readonly scope: string;
	readonly description: string;
	readonly body: readonly string[];
}

const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
const isDay = (value: unknown) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const escaped = (text: string) => text.replace(/[\\$}]/g, "\\$&");

/** Lines of YAML like `data`, each value a stop of the tab key. */
function skeleton(data: object, schema: Field): string[] {
	let stop = 0;
	const next = (hint: string) => `\${${++stop}:${hint}}`;

	function scalar(value: unknown, field: Field | undefined): string {
		if (field?.type === "choice") return `\${${++stop}|${field.options.join(",")}|}`;
		if (typeof value === "boolean") return `\${${++stop}|true,false|}`;
		if (isDay(value)) return `"${next(today)}"`;
		const hint = (field?.description || String(value)).replace(/\.$/, "").replaceAll('"', "'");
		return `"${next(escaped(hint))}"`;
	}

	function lines(value: object, field: Field | undefined, indent: string): string[] {
		return Object.entries(value).flatMap(([key, child]) => {
			const own = field && fieldsAlong(field, [key])[1];
			if (Array.isArray(child)) return list(key, child, own, indent);
			if (child !== null && typeof child === "object")
				return [`${indent}${key}:`, ...lines(child, own, `${indent}  `)];
			return [`${indent}${key}: ${scalar(child, own)}`];
		});
	}

	function list(key: string, values: unknown[], field: Field | undefined, indent: string): string[] {
		const [first] = values;
		if (first === null || typeof first !== "object")
			return [`${indent}${key}: [${scalar(first, field?.entry?.description ? field.entry : field)}]`];
		return [`${indent}${key}:`, ...item(lines(first, field?.entry, ""), `${indent}  `)];
	}
	return lines(data, schema, "");
}

/** The first line of an item carries the dash. */
const item = (lines: readonly string[], indent = ""): string[] =>
	lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);

/** What is in the folder of a KIM is called by its own word; what is the portal's says so. */
const prefixes: Partial<Record<KindName, string>> = {
	kim: "profil",
	kimFaq: "faq",
	kimHalaman: "halaman",
	faq: "faq-pusat",
	halaman: "halaman-pusat",
};

function ofKind(kind: keyof typeof templates): Snippet {
	const { draft, contoh } = templates[kind] as Template<KindName, object>;
	const { path, nama, schema } = kinds[kind];
	return {
		prefix: prefixes[kind] ?? kind,
		scope: "markdown,mdx",
		description: `Berkas baru: ${nama} (content/${path.replace(/:([a-z]+)/g, "<$1>")})`,
		body: ["---", ...skeleton(draft(contoh).data, fieldTree(schema)), "---", "", "$0"],
	};
}

/** An entry of a file that holds many. */
const entry = (kind: SingleKind, body: string[]): Snippet => ({
	prefix: kind,
	scope: "yaml",
	description: `Isi baru untuk ${kinds[kind].nama} (content/${kinds[kind].path.replace(/:([a-z]+)/g, "<$1>")})`,
	body: [...body, "$0"],
});

const term = { id: "dpt", istilah: "DPT", kepanjangan: "daftar pemilih tetap", arti: "Daftar pemilih." };
const instrument = { nama: "PKPU 5/2020", judul: "Peraturan KPU Nomor 5 Tahun 2020", tanggal: "2020-06-12" };

const result = {
	wilayah: "64.08",
	lomba: "bupati",
	tahap: "rekapitulasi",
	tanggal: "2020-12-17",
	pasangan: [{ nama: "Nama pasangan calon" }],
	sumber: [{ nama: "KPU" }],
};
const office = { wilayah: "64.08", jenis: "kpu", nama: "KPU", sumber: [{ nama: "KPU" }] };

/** Every snippet under its name, as VS Code reads them. */
export function snippets(): Record<string, Snippet> {
	const names = kindNames.filter((kind): kind is keyof typeof templates => kind in templates);
	const terms = skeleton(term, fieldTree(istilahEntri));
	const instruments = skeleton(instrument, fieldTree(instrumen));
	return {
		...Object.fromEntries(names.map((kind) => [kinds[kind].nama, ofKind(kind)])),
		istilah: entry("istilah", item(terms)),
		hasil: entry("hasil", item(skeleton(result, fieldTree(hasilEntri)))),
		kantor: entry("kantor", item(skeleton(office, fieldTree(kantorEntri)))),
		peraturan: entry("peraturan", [`id-peraturan:`, ...instruments.map((line) => `  ${line}`)]),
	};
}
