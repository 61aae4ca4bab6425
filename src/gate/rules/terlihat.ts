import type { Delete, Emphasis, List, Nodes, Strong, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
import { lineAt, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { lostStretches } from "../shown.ts";

/** What is typed is what is shown: letters and signs that readers would miss are told, with what to write. */
export const terlihat: Rule = {
	name: "terlihat",
	*check(document) {
		const { tree, text, yamlEnd, nodes } = document;
		if (!tree) return;
		if (isEmpty(document))
			yield warn(0, {
				message: "halaman ini belum ada isinya di bawah keterangan",
				suggestion: 'Tulis isinya di bawah baris "---" yang kedua, sekalipun hanya satu kalimat.',
			});
		yield* lostLetters(document, yamlEnd);
		for (const node of nodes) yield* lostSigns(node, text);
	},
};

/** Kinds whose pages are nothing without a text. */
const told: ReadonlySet<string | undefined> = new Set(["kabar", "halaman", "kimHalaman"]);

/** What is something to look at without a letter, or is told of by itself. */
const sights: ReadonlySet<string> = new Set(["image", "blok", "definition"]);

/** Nothing but columns, headings, or signs without a letter, a number or a picture among them. */
const isEmpty = ({ place, tree, nodes, data }: Document) =>
	told.has(place?.kind) &&
	!(data as { dicabut?: unknown } | null | undefined)?.dicabut &&
	(tree?.children.every(({ type }) => type === "heading" || type === "yaml") ||
		!nodes.some(
			(node) =>
				sights.has(node.type) ||
				("value" in node && node.type !== "yaml" && /[\p{L}\p{N}]/u.test(node.value)),
		));

const warn = (offset: number, words: Omit<Finding, "offset" | "severity">): Finding => ({
	offset,
	severity: "warning",
	...words,
});

/** Words in no part of the page: a note nobody points at, cells beyond the last column. */
function* lostLetters({ tree, text, nodes }: Document, start: number): Generator<Finding> {
	if (!tree) return;
	const begin = bodyStart(text, start);
	for (const [from, to] of lostStretches(tree, text, begin)) {
		const offset = from + text.slice(from, to).search(/[\p{L}\p{N}]/u);
		yield warn(offset, {
			message: `"${text.slice(offset, to).trim().split("\n", 1)[0]?.slice(0, 40)}" tidak tampil di halaman`,
			suggestion: "Tulis sebagai kalimat biasa, di barisnya sendiri.",
		});
	}
	const named = new Set(
		nodes.flatMap((node) =>
			node.type === "linkReference" || node.type === "imageReference" ? [node.identifier] : [],
		),
	);
	for (const node of nodes)
		if (node.type === "definition" && !named.has(node.identifier)) {
			const offset = node.position?.start.offset ?? 0;
			const line = lineAt(text, offset);
			yield warn(offset, {
				message: "baris ini dibaca sebagai alamat tautan, jadi tidak tampil",
				suggestion: `Tulis ${line.text.replace("[", "\\[")}`,
				fix: writing(offset, offset + 1, "\\["),
			});
		}
}

/** Where the text below the columns begins: behind the line that closes them. */
function bodyStart(text: string, end: number): number {
	const close = /^(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
	return end + (close?.[0].length ?? 0);
}

function* lostSigns(node: Nodes, text: string): Generator<Finding> {
	if (node.type === "emphasis" || node.type === "strong" || node.type === "delete")
		yield* insideWord(node, text);
	if (node.type === "list" && node.ordered) yield* renumbered(node, text);
	if (node.type === "blockquote") yield* comparison(node, text);
	if (node.type === "table") yield* beyondHead(node, text);
	if (
		node.type === "blok" &&
		node.form !== "container" &&
		textOf({ ...node, type: "paragraph" } as Nodes).trim()
	)
		yield warn(node.position?.start.offset ?? 0, {
			message: `tulisan di dalam blok ${node.name} tidak tampil`,
			suggestion: "Tulis di luar blok, sebagai kalimat biasa.",
		});
}

const marks = { emphasis: /^[*_]/, strong: /^(?:\*\*|__)/, delete: /^~+/ } as const;

/** Letters of a line that is written out in a suggestion; of a longer one the signs are named. */
const longestShown = 500;

/** `5*3*2`, `08.00~10.00 dan 13~15`: signs of sums and spans that are taken for those of letters. */
function* insideWord(node: Emphasis | Strong | Delete, text: string): Generator<Finding> {
	const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
	const sign = marks[node.type].exec(text.slice(from, to))?.[0] ?? "";
	const before = text.charAt(from - 1);
	const after = text.charAt(to);
	if (sign === "" || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return;
	const line = lineAt(text, from);
	const escaped = sign.replace(/./g, "\\$&");
	const isShort = to <= line.end && line.end - line.start <= longestShown;
	const anew = () =>
		text.slice(line.start, from) +
		escaped +
		text.slice(from + sign.length, to - sign.length) +
		escaped +
		text.slice(to, line.end);
	yield warn(from, {
		message: `tanda ${sign} di sini tidak tampil: ia dibaca sebagai ${node.type === "delete" ? "tanda coret" : node.type === "strong" ? "tanda huruf tebal" : "tanda huruf miring"}`,
		suggestion: isShort ? `Tulis ${anew().trim()}` : `Tulis ${escaped} di kedua tempat.`,
		fix: {
			edits: [
				{ from, to: from + sign.length, text: escaped },
				{ from: to - sign.length, to, text: escaped },
			],
		},
	});
}

/** Items whose numbers were typed and come out as others. */
function* renumbered(list: List, text: string): Generator<Finding> {
	const start = list.start ?? 1;
	const typed = list.children.map((item) => {
		const offset = item.position?.start.offset ?? 0;
		return { offset, number: Number(/^\d+/.exec(text.slice(offset, offset + 10))?.[0] ?? Number.NaN) };
	});
	// All alike is a way to let the list count.
	if (typed.every(({ number }) => number === start)) return;
	const odd = typed.findIndex(({ number }, index) => number !== start + index);
	const { offset = 0, number = 0 } = typed[odd] ?? {};
	if (odd < 0) return;
	yield warn(offset, {
		message: `nomor ${number} akan tampil sebagai ${start + odd}`,
		suggestion: `Bila memang nomor ${number}, tulis ${number}\\. di awal barisnya; bila salah urut, tulis ${start + odd}.`,
	});
}

/** Cells in a column that has no head. */
function* beyondHead({ children: [head, ...rows] }: Table, text: string): Generator<Finding> {
	const width = head?.children.length ?? 0;
	const row = rows.find(({ children }) => children.length > width);
	const cell = row?.children[width];
	if (!head || !row || !cell) return;
	const more = Math.max(...rows.map(({ children }) => children.length)) - width;
	const top = lineAt(text, head.position?.start.offset ?? 0);
	const dashes = lineAt(text, top.end + 1 + Number(text.charAt(top.end) === "\r"));
	const after = (end: number, sign: string) => ({ from: end, to: end, text: ` ${sign} |`.repeat(more) });
	yield warn(cell.position?.start.offset ?? 0, {
		message: "sel ini tidak tampil: barisnya punya lebih banyak kolom daripada baris pertama tabel",
		suggestion: `Tambahkan judul kolomnya di baris pertama, dan --- di baris di bawahnya: ${top.text}${" … |".repeat(more)}`,
		fix: { edits: [after(top.end, " "), after(dashes.end, "---")] },
	});
}

/** `> 17 tahun` at the beginning of a line. */
function* comparison(node: Nodes, text: string): Generator<Finding> {
	const offset = node.position?.start.offset ?? 0;
	const found = /^>[ \t]*(?=\d)/.exec(text.slice(offset, offset + 20))?.[0];
	if (found)
		yield warn(offset, {
			message: "tanda > di awal baris tidak tampil: ia membuat kutipan",
			suggestion: `Tulis \\${lineAt(text, offset).text.trim()} atau dengan kata: lebih dari …`,
			fix: writing(offset, offset + 1, "\\>"),
		});
}
