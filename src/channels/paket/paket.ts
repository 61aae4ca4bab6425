/** The one-file paket of a KIM: a booklet that opens from a memory card or as a WhatsApp document. */
import { createHash } from "node:crypto";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { utcOffset } from "../../model/wilayah.ts";
import { type KamusText, spellingsIn } from "../../text/search/kamus.ts";
import { urls } from "../../urls.ts";
import { layout } from "../../words/layout.ts";
import { centralLinks, localLinks, parts } from "./anchors.ts";
import { contact } from "./contact.ts";
import { addressLink, cover, madeOn } from "./cover.ts";
import type { Spellings } from "./entry.ts";
import { type Droppable, limit, shrinkToFit } from "./fit.ts";
import { asNode, type Html, serialise } from "./html.ts";
import type { PaketCommon, PaketData } from "./query.ts";
import { keptLength, type SizedQuestion, sizedQuestion } from "./questions.ts";
import { timelineGroups } from "./timeline.ts";
import { paket as words } from "./words.ts";

export interface Setting {
	/** Public address of the portal. */
	site: URL;
	css: string;
	script: string;
	/** Bytes; {@link limit} by default. */
	most?: number;
}

interface Common {
	readonly spelled: Spellings;
	/** The search, with all spellings it knows. */
	readonly cari: Html;
	readonly jadwal: Html;
	readonly tanya: readonly SizedQuestion[];
}

const rendered = new WeakMap<PaketCommon, Common>();

/** What many paket share is rendered once. */
function renderCommon({ umum, kamus }: PaketData, site: URL): Common {
	const known = rendered.get(umum);
	if (known) return known;
	const spelled = spellingsIn(kamus.padanan);
	const resolve = centralLinks(umum, site);
	const common: Common = {
		spelled,
		cari: serialise(searchForm(kamus)),
		jadwal: serialise(timelineGroups(umum)),
		tanya: umum.tanya.map((question) => sizedQuestion(question, site, resolve, spelled)),
	};
	rendered.set(umum, common);
	return common;
}

/** What a length adds to every question. */
const lengthsOf = (asked: readonly SizedQuestion[], length: number): Droppable[] =>
	asked.flatMap(({ parts: added }) => added[length] ?? []);

/** The whole file, at most `most` bytes. */
export function paketHtml(data: PaketData, { site, css, script, most = limit }: Setting): string {
	const common = renderCommon(data, site);
	const links = localLinks(data, site);
	const local = data.setempat.map((question) => sizedQuestion(question, site, links, common.spelled));
	const asked = [...local, ...common.tanya];
	const own = asked.filter(({ lain }) => !lain);
	const others = asked.filter(({ lain }) => lain);
	// Links lead to every question, so that all titles stay; explanations go first, and of them those of another election.
	const all = [
		...lengthsOf(asked, 0),
		...[1, 2].flatMap((length) => [...lengthsOf(own, length), ...lengthsOf(others, length)]),
	];
	// What stays as it is, whatever is dropped, is made once.
	const head = asNode(serialise(cover(data, site))) as ElementContent;
	const search = asNode(common.cari) as ElementContent;
	const [jadwal, reach] = [
		timelineSection(data, common),
		section(parts.contact, words.contact, contact(data)),
	];
	let nav: ElementContent | undefined;
	return shrinkToFit(
		all,
		(kept) => {
			const sections = [
				jadwal,
				questionSection(data, local, common, kept, site),
				reach,
				about(data, asked.filter(({ parts: [, , body] }) => !kept.has(body)).length, site),
			];
			// Titles stay, whatever is dropped.
			nav ??= asNode(serialise(contents(data, sections))) as ElementContent;
			return document(data, { css, script }, [head, search, nav, h("main", sections)]);
		},
		most,
	);
}

const section = (id: string, title: string, children: ElementContent[]): Element =>
	h("section", { id, ariaLabelledBy: `${id}_judul` }, [h("h2", { id: `${id}_judul` }, title), ...children]);

const timelineSection = ({ kim }: PaketData, { jadwal }: Common) =>
	section(parts.timeline, words.timeline, [
		h("p", words.timelineIntro(kim.tempat)),
		asNode(jadwal) as ElementContent,
	]);

const topicId = (id: string) => `topik-${id}`;

/** Questions of the KIM first, then topic by topic. */
function questionSection(
	{ kim, umum }: PaketData,
	local: readonly SizedQuestion[],
	{ tanya }: Common,
	kept: ReadonlySet<Droppable>,
	site: URL,
): Element {
	const topics = [
		{
			id: "setempat",
			judul: words.local(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
			own: local,
			rest: urls.kimFaqs(kim.id),
		},
		...umum.topik.map(({ id, judul }) => ({
			id,
			judul,
			own: tanya.filter(({ topik }) => topik === id),
			rest: urls.faqs,
		})),
	];
	return section(parts.questions, words.questions, [
		h("p", words.questionsIntro),
		...topics
			.filter(({ own }) => own.length > 0)
			.flatMap(({ id, judul, own, rest }) => {
				const shown = own.flatMap((question) => keptLength(question, kept) ?? []);
				const left = own.length - shown.length;
				return [
					h("h3", { id: topicId(id) }, judul),
					...shown.map((html) => asNode(html) as ElementContent),
					...(left > 0 ? [h("p", [`${words.left(left)} `, addressLink(rest, site)])] : []),
				];
			}),
	]);
}

const about = (data: PaketData, dropped: number, site: URL): Element =>
	section("tentang", words.about, [
		madeOn(data, site),
		h("p", words.aboutText),
		...(dropped > 0 ? [h("p", [`${words.cut(dropped)} `, addressLink(urls.kim(data.kim.id), site)])] : []),
		h("p", `${layout.sources} ${layout.regions}`),
		h("p", h("a", { href: "#isi" }, words.toTop)),
	]);

/** Appears with the script that serves it. */
const searchForm = (kamus: KamusText): Element => {
	const said = { dataAda: words.found, dataKosong: words.none, dataKamus: JSON.stringify(kamus) };
	return h("form", { role: "search", hidden: true, ...said }, [
		h("label", { htmlFor: "cari" }, words.search),
		h("input", {
			id: "cari",
			type: "search",
			placeholder: words.placeholder,
			autoComplete: "off",
			enterKeyHint: "search",
		}),
		h("button", { type: "submit" }, words.open),
		h("p", { role: "status" }),
		h("ol"),
	]);
};

/** Sections with the headings below them that can be led to. */
function contents({ umum }: PaketData, sections: readonly Element[]): Element {
	const titles = (node: Element): [string, string][] =>
		node.children.flatMap((child): [string, string][] =>
			child.type === "element" && child.tagName === "h3" && child.properties.id
				? [[String(child.properties.id), textIn(child)]]
				: [],
		);
	const groups = umum.pemilihan.kelompok.filter(({ id }) =>
		umum.tahapan.some(({ tahapan }) => tahapan.kelompok === id),
	);
	const link = (id: string, label: string, below: [string, string][]): Element =>
		h("li", [
			h("a", { href: `#${id}` }, label),
			...(below.length > 0
				? [
						h(
							"ul",
							below.map(([to, text]) => link(to, text, [])),
						),
					]
				: []),
		]);
	return h("nav", { id: "isi", ariaLabel: words.contents }, [
		h("h2", words.contents),
		h(
			"ol",
			sections.map((node) => {
				const id = String(node.properties.id);
				const below: [string, string][] =
					id === parts.timeline ? groups.map((g) => [`kelompok-${g.id}`, g.judul]) : titles(node);
				return link(id, textIn(node.children[0] as Element), below);
			}),
		),
	]);
}

const textIn = ({ children }: Element) =>
	children.map((child) => (child.type === "text" ? child.value : "")).join("");

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policies = new Map<string, string>();

/** Nothing may be loaded, sent or run but what is in the file. */
function policy(css: string, script: string): string {
	const known = policies.get(css + script) ?? policyOf(css, script);
	policies.set(css + script, known);
	return known;
}

const policyOf = (css: string, script: string) =>
	[
		"default-src 'none'",
		`style-src ${hash(css)}`,
		`script-src ${hash(script)}`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");

function document(
	{ kim, umum, kini }: PaketData,
	{ css, script }: { css: string; script: string },
	body: ElementContent[],
): string {
	return `<!DOCTYPE html>\n${serialise(
		h(
			"html",
			{ lang: "id", className: [`warna-${kim.warna}`], dataKini: kini, dataUtc: utcOffset[kim.zona] },
			[
				h("head", [
					h("meta", { charSet: "utf-8" }),
					h("meta", { httpEquiv: "content-security-policy", content: policy(css, script) }),
					h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
					h("meta", { name: "robots", content: "noindex" }),
					h("meta", { name: "referrer", content: "no-referrer" }),
					h("title", words.title(kim.nama, umum.pemilihan.nama)),
					h("style", css),
				]),
				h("body", [...body, h("script", script)]),
			],
		),
	)}\n`;
}
