import type { FootnoteDefinition, Node, Nodes, Parent } from "mdast";
import { slugOf } from "../../model/slug.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { addressMeant, followable } from "../tautan-maksud.ts";

/** A sign that was meant as Markdown and is none: it would stand on the page as it is typed. */
interface Slip {
	/** What is left of it in a text of which everything that is Markdown was taken out. */
	readonly pattern: RegExp;
	/** What to say of it; groups are as the author typed them. `undefined` when it is ordinary text after all. */
	say(typed: readonly string[]): Words | undefined;
}
/** With the text to be written in place of what was found, where that is sure. */
interface Words extends Omit<Finding, "offset" | "fix"> {
	anew?: string;
}

/** Stands for what was taken out, sign by sign, so that places stay. */
const gone = "\uE000";
const start = "^[ \\t>]*";

const warn = (message: string, suggestion: string): Words => ({ severity: "warning", message, suggestion });
/** The same with what to write. */
const write = (message: string, anew: string, say = "Tulis"): Words => ({
	...warn(message, `${say} ${anew}`),
	anew,
});

/** `gambar/foto saya.jpg` with a name that can be an address. */
function renamed(url: string): string {
	const at = url.lastIndexOf("/") + 1;
	const dot = url.lastIndexOf(".");
	const name = slugOf(dot > at ? url.slice(at, dot) : url.slice(at)) || "foto";
	return `${url.slice(0, at).trim() || "gambar/"}${name}${dot > at ? url.slice(dot).trim().toLowerCase() : ".jpg"}`;
}

const address = "(?:https?:|www\\.|mailto:|tel:|/|#)[^()\\s]*";
const label = "\\[([^\\][]+)\\]";

const slips: readonly Slip[] = [
	{
		pattern: new RegExp(`${start}(#{2,6})([^#\\s].*)`, "gm"),
		say: ([, marks = "", words = ""]) =>
			write("sesudah tanda # belum ada spasi, jadi ini bukan judul bagian", `${marks} ${words.trim()}`),
	},
	{
		pattern: new RegExp(`${start}(\\d{1,2}[.)])((?=[\\p{L}${gone}]).*)`, "gmu"),
		say: ([, number = "", words = ""]) =>
			write("sesudah nomor belum ada spasi, jadi ini bukan daftar", `${number} ${words.trim()}`),
	},
	{
		pattern: new RegExp(`${start}-((?=[\\p{L}${gone}]).*)`, "gmu"),
		say: ([, words = ""]) =>
			write("sesudah tanda - belum ada spasi, jadi ini bukan daftar", `- ${words.trim()}`),
	},
	{
		pattern: /!\[([^\][]*)\]\(([^()\s]+)[ \t]+=[\dx*%]+\)/g,
		say: ([, alt = "", url = ""]) => ({
			message: "ukuran gambar tidak ditulis di sini, jadi gambarnya tidak tampil",
			suggestion: `Tulis ![${alt}](${url})`,
			anew: `![${alt}](${url})`,
		}),
	},
	{
		pattern: /!\[([^\][]*)\]\(([^()\n]*)\)/g,
		say: ([, alt = "", url = ""]) => ({
			message: /\s/.test(url.trim())
				? `nama gambar "${url}" memuat spasi, jadi gambarnya tidak tampil`
				: "gambar ini tidak terbaca",
			suggestion: `Ganti nama berkasnya, lalu tulis ![${alt}](${renamed(url)})`,
		}),
	},
	{
		pattern: new RegExp(`${label}\\(([^()\\n]+)\\)`, "g"),
		say([, words = "", url = ""]) {
			const right = addressMeant(url);
			if (!right && !followable.test(url)) return undefined;
			return {
				message: `alamat "${url}" memuat spasi, jadi ini bukan tautan`,
				suggestion: `Tulis [${words}](${right ?? url})`,
				anew: `[${words}](${right ?? url})`,
			};
		},
	},
	{
		pattern: new RegExp(`${label}\\((${address})`, "g"),
		say: ([, words = "", url = ""]) => ({
			message: "kurung di belakang alamat tautan belum ditutup",
			suggestion: `Tulis [${words}](${url.replace(/[.,;]$/, "")})`,
			anew: `[${words}](${url.replace(/[.,;]$/, "")})${/[.,;]$/.exec(url)?.[0] ?? ""}`,
		}),
	},
	{
		pattern: new RegExp(`${label}[ \\t]+\\((${address})\\)`, "g"),
		say: ([, words = "", url = ""]) =>
			write("ada spasi di antara ] dan (, jadi ini bukan tautan", `[${words}](${addressMeant(url) ?? url})`),
	},
	{
		pattern: new RegExp(`\\(([^()\\n]+)\\)\\[(${address.replace("()", "\\][")})\\]`, "g"),
		say: ([, words = "", url = ""]) =>
			write(
				"kurung tautan terbalik",
				`[${words}](${url})`,
				"Kurung siku untuk kata, kurung biasa untuk alamat:",
			),
	},
	{
		pattern: /\[\^([^\][\s]+)\]/g,
		say: ([, name = ""]) =>
			warn(
				`catatan kaki "${name}" tidak ada`,
				`Tambahkan catatannya di bawah, di baris sendiri: [^${name}]: Sumber: KPU.`,
			),
	},
	{
		pattern: new RegExp(`${label}\\[([^\\][]+)\\]`, "g"),
		say: ([, words = "", name = ""]) =>
			/^\d+$/.test(words)
				? undefined
				: warn(
						`alamat untuk [${words}][${name}] tidak ada`,
						`Tulis alamatnya langsung: [${words}](https://…)`,
					),
	},
	{
		pattern: /\*\*([^*\n]+)\*\*(?=(.?))/g,
		say([, words = "", next = ""]) {
			const isTight = /^[\p{L}\d]/u.test(next);
			return {
				...warn(
					"tanda ** ini tidak menebalkan, jadi tampil sebagai bintang",
					`Tulis **${words.trim()}**${isTight ? " (dengan spasi sesudahnya)" : ""}`,
				),
				anew: `**${words.trim()}**${isTight ? " " : ""}`,
			};
		},
	},
	{
		pattern: /\*\*(?=\S)[^*\n]*|\*\*/g,
		say: ([whole = ""]) =>
			warn(
				"tanda ** ini tidak berpasangan, jadi tampil sebagai bintang",
				/^\*\*[^\s*]/.test(whole)
					? "Tutup huruf tebal dengan ** tepat sesudah kata terakhir, lalu beri spasi: **Penting** untuk warga"
					: "Tulis ** rapat dengan katanya: **Penting** untuk warga",
			),
	},
];
/** Text without any of these signs holds no slip. */
const suspicious = new RegExp(
	`[[]|\\*\\*|${start}(?:#{2,6}[^#\\s]|\\d{1,2}[.)]\\p{L}|\\d{1,2}[.)]\\*|-[\\p{L}*])`,
	"mu",
);

/** Slips told of one file. */
const enough = 100;

/** A sign that would be Markdown if it were typed a little differently is told. */
export const tanda: Rule = {
	name: "tanda",
	*check({ nodes, text }) {
		const notes = nodes.filter((node) => node.type === "footnoteDefinition");
		const named = new Set(
			nodes.flatMap((node) => (node.type === "footnoteReference" ? [node.identifier] : [])),
		);
		let told = 0;
		for (const node of nodes) {
			if (told > enough || !isSpoken(node)) continue;
			const found = slipsIn(node, text);
			told += found.length;
			yield* found;
		}
		for (const note of notes) if (!named.has(note.identifier)) yield unused(note);
	},
};

const isSpoken = (node: Nodes) =>
	node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";

/** Slips of one paragraph; most hold no sign at all. */
function slipsIn(node: Parent & Nodes, text: string): Finding[] {
	const from = node.position?.start.offset ?? 0;
	const typed = text.slice(from, node.position?.end.offset ?? from);
	return suspicious.test(typed) ? [...look(leftover(node, typed, from), typed, from)] : [];
}

/** A paragraph as it is typed, without what was understood as Markdown. */
function leftover(node: Parent, typed: string, from: number): string {
	const plain = typed.replace(/\\[!-/:-@[-`{-~]/g, gone + gone);
	let left = "";
	for (const [start, end] of understood(node, typed, from)) {
		if (start < left.length) continue;
		left += plain.slice(left.length, start) + gone.repeat(end - start);
	}
	return left + plain.slice(left.length);
}

/** From where to where, in the order of the text, something was understood. */
function* understood(parent: Parent, typed: string, from: number): Generator<[start: number, end: number]> {
	for (const child of parent.children as Nodes[]) {
		const { start, end } = rangeOf(child, from);
		if (child.type === "text" || child.type === "break" || isBareAddress(child, typed.charAt(start)))
			continue;
		if (child.type === "strong" || child.type === "emphasis" || child.type === "delete") {
			const [first, last] = [child.children[0], child.children.at(-1)];
			yield [start, first ? rangeOf(first, from).start : end];
			yield* understood(child, typed, from);
			yield [last ? rangeOf(last, from).end : end, end];
		} else yield [start, end];
	}
}

const rangeOf = ({ position }: Node, from: number) => {
	const start = (position?.start.offset ?? from) - from;
	return { start, end: (position?.end.offset ?? start + from) - from };
};

/** `https://…` in the open is a link of its own, and may be half of one that failed. */
const isBareAddress = (node: Node, first: string) => node.type === "link" && first !== "[" && first !== "<";

/** More slips in one paragraph are no slips. */
const most = 50;

/** Slips in what was left, each place once, the first of a list for all of its lines. */
function* look(left: string, typed: string, from: number): Generator<Finding> {
	const taken: Range[] = [];
	for (const slip of slips) {
		const found = [...foundBy(slip, left, typed, taken)].slice(0, most);
		const [first] = found;
		if (first && slip.pattern.multiline) yield told(found, first, from);
		else yield* found.map((one) => told([one], one, from));
		if (!slip.pattern.multiline) taken.push(...found.map(({ range }) => range));
		if (taken.length > most) return;
	}
}

interface Found {
	range: Range;
	at: number;
	words: Words;
}

/** One finding for all places that one remedy mends. */
function told(all: readonly Found[], { at, words: { anew: _, ...words } }: Found, from: number): Finding {
	const edits = all.flatMap(({ at, range: [, end], words: { anew } }) =>
		anew === undefined ? [] : [{ from: from + at, to: from + end, text: anew }],
	);
	return { offset: from + at, ...words, ...(edits.length > 0 && { fix: { edits } }) };
}

type Range = readonly [start: number, end: number];

/** What one kind of slip finds outside of what is `taken`. */
function* foundBy(
	{ pattern, say }: Slip,
	left: string,
	typed: string,
	taken: readonly Range[],
): Generator<Found> {
	let last = 0;
	for (const match of left.matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
		const own = match.indices ?? [];
		const range: Range = own[0] ?? [0, 0];
		const [begin, end] = range;
		if (begin < last || taken.some(([a, b]) => begin < b && a < end)) continue;
		const words = say(own.map((place) => (place ? typed.slice(...place) : "")));
		if (!words) continue;
		last = end;
		yield { range, at: begin + (pattern.multiline ? match[0].search(/[^ \t>]/) : 0), words };
	}
}

/** A note nobody points at is left out of the page. */
const unused = ({ identifier, position }: FootnoteDefinition): Finding => ({
	offset: position?.start.offset ?? 0,
	...warn(
		`catatan kaki "${identifier}" tidak dirujuk, jadi tidak tampil`,
		`Tulis [^${identifier}] di belakang kalimat yang dijelaskannya.`,
	),
});
