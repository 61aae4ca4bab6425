/**
 * Bodies with everything they refer to looked up. An `.mdx` is rendered by Astro on its own page; everything
 * else, such as the same answer in another place, goes through `renderEntry` and `entryTree`.
 */

import { type CollectionEntry, render as renderContent } from "astro:content";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { chiefOf, isAddressed } from "../gate/addresses/families.ts";
import { formatOf, type KindName, kinds } from "../model/schemas/kinds.ts";
import { nameOf } from "../model/slug.ts";
import { onDay } from "../model/tahapan.ts";
import type { BodyContext } from "../text/context.ts";
import { parseBody } from "../text/parse.ts";
import { bodyTree, type Rendered } from "../text/render.ts";
import { urls } from "../urls.ts";
import { formatPeriode, wordsOf } from "../words/periode.ts";
import { anchorsAt, presentId } from "./addresses.ts";
import { questions, questionsOf } from "./faq.ts";
import { downloadSize, picturesOf } from "./gambar.ts";
import { abbreviations } from "./istilah.ts";
import type { Kim } from "./kim.ts";
import { contactWays } from "./kontak.ts";
import { onceEach } from "./once.ts";
import { electionFor } from "./pemilihan.ts";
import { allStages, dateWords } from "./tahapan.ts";
import { today } from "./today.ts";
import { waitingAddresses } from "./waiting.ts";

export interface BodyOf {
	/** Text of the whole file. */
	entry: { id: string; body?: string; collection: string; data: Readonly<Record<string, unknown>> };
	/** KIM whose questions and region come first. */
	kim?: Pick<Kim, "id" | "wilayah" | "nama" | "kontak" | "pembina">;
	/** Region whose dates count; the KIM's own by default. */
	wilayah?: string;
}

/** Texts, and places of texts, that are remembered: KIM are made one after the other. */
const most = 50;

/** What a text of an election refers to on the pages of a KIM, or of the portal. */
const contextAt = onceEach(
	async (election: string, kim: BodyOf["kim"], wilayah: string | undefined) =>
		[election, kim?.id, wilayah].join(" "),
	loadContext,
	most,
);

const contextFor = async ({ entry, kim, wilayah = kim?.wilayah }: BodyOf): Promise<BodyContext> =>
	contextAt(await electionFor(entry), kim, wilayah);

async function loadContext(
	election: string,
	kim: BodyOf["kim"],
	wilayah: string | undefined,
): Promise<BodyContext> {
	const owner = kim ? `kim/${kim.id}` : "halaman";
	const [stages, central, local, singkatan, words, { day }, pictures, present, waits] = await Promise.all([
		allStages(),
		questions(),
		kim ? questionsOf(kim.id) : [],
		abbreviations(election),
		dateWords(election, wilayah),
		today(),
		picturesOf(owner, kim ? (name) => urls.kimImage(kim.id, name) : urls.pageImage),
		presentId(),
		waitingAddresses(),
	]);
	const find = (id: string, of = election) =>
		stages.find((s) => s.pemilihan === of && (s.id === id || s.lama?.includes(id)));
	const question = (id: string) => {
		const own = kim && nameOf(present("kimFaq", `${kim.id}/${id}`));
		return local.find((faq) => faq.slug === own) ?? central.find((faq) => faq.slug === present("faq", id));
	};
	return {
		singkatan,
		gambar: (url) => pictures.get(url.replace(/^\.\//, "")),
		unduhan(berkas) {
			const name = berkas.replace(/^berkas\//, "");
			const bytes = kim && downloadSize(owner, name);
			return kim && bytes ? { href: urls.kimDownload(kim.id, name), bytes } : undefined;
		},
		kontak: () => (kim ? contactWays(kim) : []),
		tanggal(reference) {
			const stage = find(reference.id, reference.pemilihan);
			if (!stage) return undefined;
			const { periode } = onDay(stage, day, wilayah).revisi;
			const iso = periode?.[reference.bagian ?? "mulai"] ?? periode?.selesai;
			const single = reference.bagian || (periode?.mulai && periode.selesai?.equals(periode.mulai));
			return { teks: words(reference), ...(iso && single && { datetime: iso.toString() }) };
		},
		tahapan(id, of) {
			const stage = find(id, of);
			if (!stage) return undefined;
			const { revisi } = onDay(stage, day, wilayah);
			const tanggal = revisi.periode ? formatPeriode(revisi.periode) : wordsOf(revisi);
			return { judul: stage.judul, tanggal, href: urls.stage(stage.pemilihan, stage.id) };
		},
		faq: question,
		waits,
	};
}

/** The tree of a body on its page, which an answer has in the paket of its KIM too; who changes it makes a copy. */
const treeOf = onceEach(
	async ({ entry: { collection, id }, kim, wilayah = kim?.wilayah }: BodyOf) =>
		[collection, id, kim?.id, wilayah].join(" "),
	async (body) => {
		const { body: text = "", collection } = body.entry;
		const parsed = parseBody(text, formatOf(kinds[collection as KindName].path));
		return bodyTree(parsed, await contextFor(body));
	},
	most,
);

/** Astro's `render()`; it only logs when it does not find a module, and would show an empty page. */
export async function render(entry: CollectionEntry<KindName>): ReturnType<typeof renderContent> {
	const rendered = await renderContent(entry);
	if (!entry.rendered && Object.keys(rendered.remarkPluginFrontmatter).length === 0)
		throw new Error(`${entry.filePath} was not rendered`);
	return rendered;
}

/** Where a body stands: what it refers to, and places of the page that had another name before. */
export interface BodyPlace {
	context: BodyContext;
	/** HTML that comes before the body. */
	anchors: string;
}

/** The place of an entry's body, for the component that shows its `<Content />`. */
export async function bodyPlaceOf(body: BodyOf): Promise<BodyPlace> {
	const [context, anchors] = await Promise.all([contextFor(body), anchorsOf(body.entry)]);
	return { context, anchors: anchors.map((anchor) => toHtml(anchor)).join("") };
}

/** The body of an entry as HTML. */
export async function renderEntry(body: BodyOf): Promise<Rendered> {
	const [tree, anchors] = await Promise.all([treeOf(body), anchorsOf(body.entry)]);
	return { html: toHtml([...anchors, ...tree.children]), tree };
}

/** The body of an entry as an HTML tree; who changes it makes a copy. */
export async function entryTree(body: BodyOf): Promise<Root> {
	const [tree, anchors] = await Promise.all([treeOf(body), anchorsOf(body.entry)]);
	return { ...tree, children: [...anchors, ...tree.children] };
}

/** Places of the page that had another name before. */
async function anchorsOf({ collection, id }: BodyOf["entry"]) {
	const anchors = isAddressed(collection) ? await anchorsAt(chiefOf(collection, id)) : [];
	return anchors.map((anchor) => h("span", { id: anchor }));
}
