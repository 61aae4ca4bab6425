import { formatOf } from "../../model/schemas/kinds.ts";
import { allowed } from "../../text/allowed.ts";
import { inMdx } from "../../text/blocks/block.ts";
import { blocks } from "../../text/blocks/index.ts";
import type { Blok } from "../../text/blok.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";
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
	*check({ nodes, syntaxError, text, path }) {
		if (syntaxError) {
			yield {
				offset: syntaxError.offset,
				...aboutSyntax(syntaxError.message, text.slice(syntaxError.offset, syntaxError.offset + 200)),
			};
			return;
		}
		const told = new Set<string>();
		for (const node of nodes) {
			const offset = node.position?.start.offset ?? 0;
			if (html.test(node.type)) yield* tagOnce(text.slice(offset, offset + 100), offset, path, told);
			else if (!allowed.has(node.type)) yield { offset, ...(rejections[node.type] ?? unused(node.type)) };
			if (node.type === "blok") yield* checkBlock(node, offset, text, path);
			if (node.type === "text") yield* looseMarks(node.value, offset, path);
		}
	},
};

/** The end of an element would only repeat what was said at its beginning. */
function* tagOnce(tag: string, offset: number, path: string, told: Set<string>): Generator<Finding> {
	const [, slash, name = ""] = /^<(\/?)([a-z]\w*)/i.exec(tag) ?? [];
	if (!slash || !told.has(name)) yield { offset, ...aboutHtml(tag, formatOf(path)) };
	told.add(name);
}

const unused = (type: string) => ({
	message: `unsur "${type}" tidak dipakai di sini`,
	suggestion: "Hapus bagian ini atau tulis sebagai teks biasa.",
});

/** Marks of a block that are only text. */
function* looseMarks(value: string, offset: number, path: string): Generator<Finding> {
	if (/^:{2,}/m.test(value)) yield stray(offset + value.search(/^:{2,}/m), path);
	yield* looseBlocks(value, offset);
}

/** A line of colons that opened or closed nothing. */
const stray = (offset: number, path: string): Finding => ({
	offset,
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
			: {
					offset: offset + index,
					message: `blok "${name}" tidak dikenal`,
					suggestion: suggest(
						name,
						Object.keys(blocks),
						`Blok yang tersedia: ${Object.keys(blocks).join(", ")}.`,
					),
				};
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
		yield {
			offset,
			message: `blok "${node.name}" tidak dikenal`,
			suggestion: suggest(
				node.name,
				Object.keys(blocks),
				`Blok yang tersedia: ${Object.keys(blocks).join(", ")}.`,
			),
		};
		return;
	}
	const example = `Contoh:\n${formatOf(path) === "mdx" ? inMdx(block.contoh) : block.contoh}`;
	if (node.form === "container" && !isClosed(node, text))
		yield {
			offset,
			message: `blok ${node.name} belum ditutup`,
			suggestion: "Tambahkan baris ::: sesudah isi blok.",
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
