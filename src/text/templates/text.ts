/** The text of a content file from its data: frontmatter an author can read and go on with, then the body. */
import { Document, isScalar, visit } from "yaml";
import { fieldTree } from "../../model/schemas/field-tree.ts";
import { addressColumns } from "../../model/schemas/fields.ts";
import { type DataOf, type KindName, kinds } from "../../model/schemas/kinds.ts";

export interface FileDraft<K extends KindName = KindName> {
	readonly kind: K;
	readonly data: DataOf<K>;
	readonly body: string;
}

/** YAML as authors of this site write it: codes, dates and numbers quoted, short lists on one line. */
export function yamlOf(data: unknown): string {
	const document = new Document(data);
	visit(document, {
		Scalar(key, node) {
			if (key !== "key" && typeof node.value === "string" && /^[\d+@]/.test(node.value))
				node.type = "QUOTE_DOUBLE";
		},
		Seq(_, node) {
			node.flow = node.items.every(isScalar);
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Fields of a kind that are optional and not filled yet, as comments: what else may be told, from the schema. */
function furtherFields(kind: KindName, data: object): string {
	const lines = fieldTree(kinds[kind].schema)
		.fields.filter(({ name, required }) => !(name in data) && !addressColumns.has(name) && !required)
		.map(({ name, description }) => `#   ${name} – ${description}`);
	return lines.length === 0
		? ""
		: ["# Kolom lain yang boleh diisi, masing-masing di baris sendiri:", ...lines, ""].join("\n");
}

/** A whole new file. Pure, so that a command and a form write the same. */
export function documentText<K extends KindName>({ kind, data, body }: FileDraft<K>): string {
	const known = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
	return `---\n${yamlOf(known)}${furtherFields(kind, known)}---\n\n${body ? `${body.trim()}\n` : ""}`;
}

/** Text of an author as one paragraph of Markdown or MDX that means just that text. */
export function paragraph(text: string): string {
	return text
		.trim()
		.replace(/\s+/g, " ")
		.replace(/^:{2,} ?/, "")
		.replace(/[\\`*_[\]<>|~&{}]|([=%])(?=\1)/g, "\\$&")
		.replace(/^(\d+)([.)])/, "$1\\$2")
		.replace(/^[#+:=-]/, "\\$&");
}
