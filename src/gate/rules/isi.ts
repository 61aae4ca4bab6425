import type { Nodes } from "mdast";
import { formatOf } from "../../model/schemas/kinds.ts";
import { allowed } from "../../text/allowed.ts";
import { inMdx } from "../../text/blocks/block.ts";
import { blocks } from "../../text/blocks/index.ts";
import type { Blok } from "../../text/blok.ts";
import { calloutName } from "../callouts.ts";
import { htmlEdits } from "../html.ts";
import type { Edit, Finding, Fix } from "../problem.ts";
import { lineAt, withoutLine, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { nearest } from "../saran.ts";
import { aboutHtml, aboutSyntax } from "../susunan.ts";

const rejections: Record<string, Omit<Finding, "offset">> = {
	mdxjsEsm: {
		message: "baris import atau export tidak dipakai di sini",
		suggestion: "Hapus baris ini; semua blok sudah tersedia tanpa import.",
	},
	mdxFlowExpression: {
		message: "kurung kurawal { } dibaca sebagai perintah dan tidak diperbolehkan",
		suggestion: "Hapus kurung kurawal, atau ganti dengan kurung biasa ( ).",
	},
};
rejections.mdxTextExpression = rejections.mdxFlowExpression as Omit<Finding, "offset">;
/** What HTML is called by the two parsers. */
const html = /^(?:html|mdxJsxFlowElement|mdxJsxTextElement)$/;

/** Only allowed Markdown, and only known blocks, rightly used. An allow-list: what is not named is rejected. */
export const isi: Rule = {
	name: "isi",
	*check({ nodes, syntaxError, text, path, yamlEnd }) {
		if (syntaxError) {
			const { offset, message } = syntaxError;
			const words = aboutSyntax(message, text.slice(offset, offset + 200));
			yield { offset, ...words, ...fixOfSyntax(text, offset, yamlEnd) };
			return;
		}
		const told = new Set<string>();
		const mended = mendedTags(text, yamlEnd, nodes);
		for (const node of nodes) {
			const offset = node.position?.start.offset ?? 0;
			if (html.test(node.type)) yield* tagOnce(text, offset, path, told, mended);
			else if (!allowed.has(node.type))
				yield { offset, ...(rejections[node.type] ?? unused(node.type)), ...fixOfNode(node, text) };
			if (node.type === "blok") yield* checkBlock(node, offset, text, path);
			if (node.type === "text") yield* looseMarks(node.value, offset, text, path);
		}
	},
};

/** Tags that can be written as Markdown, all at once. */
interface Mended {
	readonly edits: readonly Edit[];
	readonly starts: ReadonlySet<number>;
}

/** So many tags are mended by a machine; a page of more is no page of a volunteer's. */
const mostMended = 200;

function mendedTags(text: string, bodyStart: number, nodes: readonly Nodes[]): Mended {
	const hasHtml = nodes.some(({ type }) => html.test(type));
	const found = hasHtml ? htmlEdits(text, bodyStart) : [];
	const edits = found.length <= mostMended ? found : [];
	return { edits, starts: new Set(edits.map(({ from }) => from)) };
}

/** The end of an element would only repeat what was said at its beginning. */
function* tagOnce(
	text: string,
	offset: number,
	path: string,
	told: Set<string>,
	{ edits, starts }: Mended,
): Generator<Finding> {
	const tag = text.slice(offset, offset + 100);
	const [, slash, name = ""] = /^<(\/?)([a-z]\w*)/i.exec(tag) ?? [];
	if (!slash || !told.has(name))
		yield { offset, ...aboutHtml(tag, formatOf(path)), ...(starts.has(offset) && { fix: { edits } }) };
	told.add(name);
}

/** Signs that keep a body from being read, as plain ones. */
function fixOfSyntax(text: string, offset: number, bodyStart: number): { fix?: Fix } {
	const source = text.slice(offset);
	const [address] = /^<(?:https?:\/\/|www\.)[^>\s]*>/.exec(source) ?? [];
	if (address) return { fix: writing(offset, offset + address.length, address.slice(1, -1)) };
	const [whole, mail] = /^<(?:mailto:)?([^<>\s@]+@[^<>\s@]+)>/.exec(source) ?? [];
	if (whole && mail) return { fix: writing(offset, offset + whole.length, `[${mail}](mailto:${mail})`) };
	const edits = htmlEdits(text, bodyStart);
	if (edits.some(({ from }) => from === offset)) return { fix: { edits } };
	if (/^<\d/.test(source)) return { fix: writing(offset, offset + 1, "\\<") };
	return source.startsWith("{") ? { fix: writing(offset, offset + 1, "(") } : {};
}

/** What stands in braces, in brackets. */
function fixOfNode({ type, position }: Nodes, text: string): { fix?: Fix } {
	const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
	const isBraced = type.endsWith("Expression") && text.startsWith("{", from) && text.charAt(to - 1) === "}";
	if (isBraced)
		return {
			fix: {
				edits: [
					{ from, to: from + 1, text: "(" },
					{ from: to - 1, to, text: ")" },
				],
			},
		};
	return (type as string) === "mdxjsEsm" ? { fix: writing(from, to, "") } : {};
}

const unused = (type: string) => ({
	message: `unsur "${type}" tidak dipakai di sini`,
	suggestion: "Hapus bagian ini atau tulis sebagai teks biasa.",
});

/** Marks of a block that are only text. */
function* looseMarks(value: string, offset: number, text: string, path: string): Generator<Finding> {
	if (/^:{2,}/m.test(value)) yield stray(offset + value.search(/^:{2,}/m), text, path);
	yield* looseBlocks(value, offset);
}

/** A line of colons that opened or closed nothing. */
const stray = (offset: number, text: string, path: string): Finding => ({
	offset,
	...(/^:+[ \t]*$/.test(lineAt(text, offset).text) && { fix: withoutLine(text, lineAt(text, offset)) }),
	message: "ada tanda ::: yang tidak membuka atau menutup blok",
	suggestion:
		formatOf(path) === "mdx"
			? 'Di berkas .mdx blok ditulis seperti <Peringatan judul="Penting">, lalu ditutup dengan </Peringatan>.'
			: "Hapus tanda itu, atau lengkapi namanya, misalnya :::peringatan, dengan baris kosong di atasnya.",
});

/** `:tangal{…}` in a sentence is surely meant as a block; a time such as 07:00 is not. */
function* looseBlocks(value: string, offset: number): Generator<Finding> {
	for (const { 1: name = "", index } of value.matchAll(/(?<!\w):([a-z]+)\{/g))
		yield name in blocks
			? {
					offset: offset + index,
					message: `blok ${name} belum lengkap`,
					suggestion: `Contoh:\n${blocks[name]?.contoh}`,
				}
			: { offset: offset + index, ...unknownBlock(name, offset + index + 1) };
}

/** Blocks of the guide itself are no use to anybody else. */
const offered = Object.keys(blocks).filter((name) => name !== "kolom" && name !== "contoh");

/** A name that is no block's, and the one that was meant; `at` is where the name stands. */
function unknownBlock(name: string, at: number): Omit<Finding, "offset"> {
	const message = `blok "${name}" tidak dikenal`;
	const box = calloutName(name);
	if (box) {
		const anew = box === "awas" ? 'peringatan{jenis="awas"}' : "peringatan";
		return { message, suggestion: `Tulis :::${anew}`, fix: writing(at, at + name.length, anew) };
	}
	const right = nearest(name, offered);
	if (!right) return { message, suggestion: `Blok yang tersedia: ${offered.join(", ")}.` };
	return {
		message,
		suggestion: `Mungkin maksud Anda "${right}"?`,
		fix: writing(at, at + name.length, right),
	};
}

/** The end of a block, below the first paragraph in it. */
function closing(text: string, offset: number): Fix {
	const blank = /\n[ \t]*\r?\n/g;
	blank.lastIndex = text.indexOf("\n", offset) + 2;
	const at = blank.exec(text)?.index ?? text.trimEnd().length;
	return writing(at, at, "\n:::");
}

/** A container directive that is never closed swallows the rest of the page. */
const isClosed = (node: Blok, text: string) =>
	!text.startsWith(":", node.position?.start.offset) ||
	/(?:^|\n)[ \t>]*:{3,}[ \t]*\r?\n?$/.test(
		text.slice(node.position?.start.offset, node.position?.end.offset),
	);

/** What follows a directive's name must touch it: `:::peringatan {…}` would lose its title without a word. */
const isWhole = (node: Blok, text: string) => {
	const start = node.position?.start.offset ?? 0;
	const first = text.slice(start, node.position?.end.offset).split(/\r?\n/, 1)[0] ?? "";
	return node.form === "text" || !first.startsWith(":") || /^:{2,}[a-z]+(?:\{.*\})?[ \t]*$/i.test(first);
};

function* checkBlock(node: Blok, offset: number, text: string, path: string): Generator<Finding> {
	const block = blocks[node.name];
	if (!block) {
		const colons = /^:*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0;
		yield { offset, ...unknownBlock(node.name, offset + colons) };
		return;
	}
	const example = `Contoh:\n${formatOf(path) === "mdx" ? inMdx(block.contoh) : block.contoh}`;
	if (node.form === "container" && !isClosed(node, text))
		yield {
			offset,
			message: `blok ${node.name} belum ditutup`,
			suggestion: "Tambahkan baris ::: sesudah isi blok.",
			fix: closing(text, offset),
		};
	if (!isWhole(node, text))
		yield {
			offset,
			message: `pembuka blok ${node.name} tidak terbaca seluruhnya`,
			suggestion: `Tulis keterangannya rapat di belakang nama, di dalam kurung kurawal. ${example}`,
		};
	for (const name of node.expressions)
		yield {
			offset,
			message: `keterangan "${name}" pada blok ${node.name} harus teks biasa`,
			suggestion: `Tulis nilainya di antara tanda petik. ${example}`,
		};
	if (!block.forms.includes(node.form))
		yield {
			offset,
			message: `blok ${node.name} tidak dapat dipakai dengan cara ini`,
			suggestion: example,
		};
	const result = block.attributes.safeParse(node.attributes);
	if (!result.success)
		for (const issue of result.error.issues)
			yield {
				offset,
				message:
					issue.code === "unrecognized_keys"
						? `blok ${node.name} tidak mengenal keterangan ${issue.keys.map((k) => `"${k}"`).join(", ")}`
						: `keterangan "${issue.path.join(".")}" pada blok ${node.name} belum benar`,
				suggestion: example,
			};
}
