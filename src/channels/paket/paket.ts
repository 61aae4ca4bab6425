/** The one-file paket of a KIM: a booklet that opens from a memory card or as a WhatsApp document. */
import { createHash } from "node:crypto";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { utcOffset } from "../../model/wilayah.ts";
import { type KamusText, spellingsIn } from "../../text/search/kamus.ts";
import { urls } from "../../urls.ts";
import { layout } from "../../words/layout.ts";
import { centralPlaces, localPlaces, type Places, parts, resolver } from "./anchors.ts";
import { contact } from "./contact.ts";
import { addressLink, cover, madeOn } from "./cover.ts";
import type { Spellings } from "./entry.ts";
import { type Droppable, limit, shrinkToFit } from "./fit.ts";
import { around, type Html, type Sized, serialise, sized, tagsOf } from "./html.ts";
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
	readonly places: Places;
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
	const places = centralPlaces(umum);
	// What all KIM share leads to no KIM's own entries.
	const resolve = resolver(site, places);
	const common: Common = {
		spelled,
		places,
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
	const links = resolver(site, localPlaces(data), common.places);
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
	const topics = topicsOf(data, local, common, site);
	const [asking, told] = tagsOf(section(parts.questions, words.questions, [h("p", words.questionsIntro)]));
	const [begin, end] = fileAround(data, { css, script });
	const head = sized(
		[
			begin,
			serialise(cover(data, site)),
			common.cari,
			serialise(contents(data, topics)),
			"<main>",
			timelineSection(data, common),
			asking,
		].join(""),
	);
	const reach = sized(told + serialise(section(parts.contact, words.contact, contact(data))));
	const tail = sized(`</main>${end}`);
	return shrinkToFit(
		all,
		(kept) => [
			head,
			...topics.flatMap((topic) => topicPieces(topic, kept)),
			reach,
			sized(serialise(about(data, asked.filter(({ parts: [, , body] }) => !kept.has(body)).length, site))),
			tail,
		],
		most,
	);
}

const section = (id: string, title: string, children: ElementContent[]): Element =>
	h("section", { id, ariaLabelledBy: `${id}_judul` }, [h("h2", { id: `${id}_judul` }, title), ...children]);

const timelineSection = ({ kim }: PaketData, { jadwal }: Common): Html =>
	around(section(parts.timeline, words.timeline, [h("p", words.timelineIntro(kim.tempat))]), jadwal);

/** Questions under a heading. */
interface Topic {
	readonly id: string;
	readonly judul: string;
	readonly heading: Sized;
	readonly own: readonly SizedQuestion[];
	/** What is said of those that are left out. */
	left(count: number): Sized;
}

/** Questions of the KIM first, then topic by topic. */
function topicsOf(
	{ kim, umum }: PaketData,
	local: readonly SizedQuestion[],
	{ tanya }: Common,
	site: URL,
): Topic[] {
	const topic = (name: string, judul: string, own: readonly SizedQuestion[], rest: string): Topic => {
		const id = `topik-${name}`;
		return {
			id,
			judul,
			heading: sized(serialise(h("h3", { id }, judul))),
			own,
			left: (count) => sized(serialise(h("p", [`${words.left(count)} `, addressLink(rest, site)]))),
		};
	};
	return [
		topic("setempat", words.local(kim.wilayahnya.at(-1)?.nama ?? kim.nama), local, urls.kimFaqs(kim.id)),
		...umum.topik.map(({ id, judul }) =>
			topic(
				id,
				judul,
				tanya.filter(({ topik }) => topik === id),
				urls.faqs,
			),
		),
	].filter(({ own }) => own.length > 0);
}

function topicPieces({ heading, own, left }: Topic, kept: ReadonlySet<Droppable>): Sized[] {
	const shown = own.flatMap((question) => keptLength(question, kept) ?? []);
	const dropped = own.length - shown.length;
	return [heading, ...shown, ...(dropped > 0 ? [left(dropped)] : [])];
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
function contents({ umum }: PaketData, topics: readonly Topic[]): Element {
	const groups = umum.pemilihan.kelompok.filter(({ id }) =>
		umum.tahapan.some(({ tahapan }) => tahapan.kelompok === id),
	);
	const link = (id: string, label: string, below: Element[] = []): Element =>
		h("li", [h("a", { href: `#${id}` }, label), ...(below.length > 0 ? [h("ul", below)] : [])]);
	return h("nav", { id: "isi", ariaLabel: words.contents }, [
		h("h2", words.contents),
		h("ol", [
			link(
				parts.timeline,
				words.timeline,
				groups.map(({ id, judul }) => link(`kelompok-${id}`, judul)),
			),
			link(
				parts.questions,
				words.questions,
				topics.map(({ id, judul }) => link(id, judul)),
			),
			link(parts.contact, words.contact),
			link("tentang", words.about),
		]),
	]);
}

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

/** What comes before the body's own parts, and what comes behind them. */
function fileAround(
	{ kim, umum, kini }: PaketData,
	{ css, script }: { css: string; script: string },
): [begin: string, end: string] {
	const [html, htmlEnd] = tagsOf(
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
			],
		),
	);
	const [body, bodyEnd] = tagsOf(h("body"));
	return [`<!DOCTYPE html>\n${html}${body}`, `${serialise(h("script", script))}${bodyEnd}${htmlEnd}\n`];
}
