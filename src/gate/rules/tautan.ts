import type { Definition, Link, Nodes, Root, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { hidesHost } from "../../model/schemas/fields.ts";
import { isAddressed, placeOf } from "../../model/schemas/kinds.ts";
import { urls } from "../../urls.ts";
import { chiefOf } from "../addresses/families.ts";
import { findPage, findPlace } from "../alamat-situs.ts";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { addressMeant, followable } from "../tautan-maksud.ts";
import type { World } from "../world.ts";

/** Links go to the web, mail, phone or this site; nothing else. A link to a page that is not there is told. */
export const tautan: Rule = {
	name: "tautan",
	*check(document, world) {
		const named = new Set(
			document.nodes.flatMap((node) => (node.type === "linkReference" ? [node.identifier] : [])),
		);
		for (const node of document.nodes) {
			// One that no words lead to is no link: `terlihat` says so.
			if (node.type === "definition" && !named.has(node.identifier)) continue;
			if (node.type !== "link" && node.type !== "definition") continue;
			const words = deceitOf(node) ?? look(node, document, world);
			if (words) yield toldOf(node, words, document.text);
		}
		// The centre names sites on purpose without leading there: some are no more.
		if (document.tree && document.place?.params.kim) yield* bareHosts(document.tree, document.text);
	},
};

const bareHost =
	/(?<![\p{L}\p{N}@./:-])(?:(?:[a-z0-9-]+\.)+(?:(?:go|desa|or|co|ac|sch|web|my)\.id|id|com|org|net)|(?:wa\.me|t\.me|bit\.ly|linktr\.ee|forms\.gle|youtu\.be)(?=\/))(?:\/[^\s,;)]*[^\s,;).])?(?![\p{L}\p{N}@-])/giu;

/** As every host has it, and hardly a sentence. */
const dotted = /\.[a-z]/iu;

/** Names of sites that stand in a sentence and lead nowhere; each is told once. */
function* bareHosts(tree: Root, text: string): Generator<Finding> {
	const seen = new Set<string>();
	for (const { position } of textsIn(tree)) {
		const start = position?.start.offset ?? 0;
		const typed = text.slice(start, position?.end.offset);
		if (!dotted.test(typed)) continue;
		for (const { 0: host, index } of typed.matchAll(bareHost)) {
			// Kompas.com, with a capital letter, is the name of a paper.
			if (seen.has(host) || !isHost(host) || /^\p{Lu}/u.test(host)) continue;
			seen.add(host);
			const anew = `[${host}](https://${host})`;
			yield {
				offset: start + index,
				severity: "warning",
				message: `"${host}" tampil sebagai teks saja, bukan tautan`,
				suggestion: `Tulis ${anew}`,
				fix: writing(start + index, start + index + host.length, anew),
			};
		}
	}
}

/** Texts that lead nowhere. */
const textsIn = (node: Nodes): Text[] => {
	if (node.type === "text") return [node];
	return node.type === "link" || node.type === "linkReference" || !("children" in node)
		? []
		: (node.children as Nodes[]).flatMap(textsIn);
};

/** With the right address, where it is sure. */
type Words = Omit<Finding, "offset"> & { right?: string | undefined };

/** A finding, with the right address put behind the words of the link. */
function toldOf(node: Link | Definition, { right, ...words }: Words, text: string): Finding {
	const offset = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? offset;
	if (right === undefined) return { offset, ...words };
	const label = node.type === "link" ? node.children.at(-1)?.position?.end.offset : undefined;
	const fix =
		label !== undefined && text.startsWith("[", offset)
			? writing(label, end, `](${right})`)
			: writing(offset, end, rewritten(node, right));
	return { offset, ...words, fix };
}

function look(node: Link | Definition, document: Document, world: World): Words | undefined {
	const { url } = node;
	if (!followable.test(url)) {
		const right = addressMeant(url) ?? pageMeant(url, document, world);
		return {
			message: url === "" ? "tautan ini belum punya alamat" : `alamat tautan "${url}" tidak diperbolehkan`,
			suggestion: right
				? `Tulis ${rewritten(node, right)}`
				: "Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/).",
			right,
		};
	}
	if (node.type === "link" && isWordless(node)) {
		const host = URL.parse(url)?.hostname.replace(/^www\./, "") || "halaman ini";
		return {
			severity: "warning",
			message: "tautan ini tidak tampak: di antara [ dan ] belum ada kata",
			suggestion: `Tulis [${host}](${url})`,
			fix: writing(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, `[${host}](${url})`),
		};
	}
	return /^[/#]/.test(url) ? lookOnSite(node, document, world) : undefined;
}

/** Whether nothing of a link can be seen. */
const isWordless = (node: Link) =>
	textOf(node).trim() === "" && !node.children.some(({ type }) => type === "image");

const hostIn = (text: string) =>
	/^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/:?#]|$)/i.exec(text.trim())?.[1];
const bare = (host: string) => host.toLowerCase().replace(/^www\./, "");

/** A link whose words or whose beginning promise another place than it leads to. */
function deceitOf(node: Link | Definition): Words | undefined {
	const { url } = node;
	if (hidesHost(url))
		return {
			message: `alamat "${url}" memuat tanda @ di depan nama situs, sehingga tujuannya tersembunyi`,
			suggestion: "Tulis alamat tanpa bagian di depan @, sesudah memeriksa ke mana tautannya menuju.",
		};
	const named = node.type === "link" ? hostIn(textOf(node)) : undefined;
	if (!named || /^(?:mailto|tel):/i.test(url)) return undefined;
	const target = URL.parse(url)?.hostname ?? "";
	if (isSameHost(bare(named), bare(target)) || !isHost(named)) return undefined;
	return {
		message: `kata tautan menyebut ${named}, tetapi tautannya menuju ${target || "halaman di situs ini"}`,
		suggestion: "Tulis di dalam kurung siku apa yang ada di sana, atau samakan kedua alamatnya.",
	};
}

/** A site may name its parent, as `kpu.go.id` for `www.kpu.go.id`. */
const isSameHost = (named: string, target: string) => target === named || target.endsWith(`.${named}`);

/** What ends like a file of the site is no host. */
const isHost = (text: string) =>
	!/\.(?:pdf|jpe?g|png|webp|avif|mdx?|html?|xml|ics|json|docx?|xlsx?)$/i.test(text);

/** The link or definition with another address. */
const rewritten = (node: Link | Definition, url: string) =>
	node.type === "link" ? `[${textOf(node)}](${url})` : `[${node.label ?? node.identifier}]: ${url}`;

/** The page of a file that is named as it lies from here. */
function fileMeant(url: string, own: string, world: World): string | undefined {
	if (!/\.mdx?$/i.test(url) || /^[a-z]+:/i.test(url)) return undefined;
	const path = URL.parse(url, `file:///${own}`)?.pathname.slice(1) ?? "";
	const beside = [path, path.replace(/^(kim\/[^/]+)\/.*\/(profil\.mdx)$/, "$1/$2")];
	const place = beside.map(placeOf).find((one) => one && world.ids(one.kind).has(one.id));
	if (!place || !isAddressed(place.kind)) return undefined;
	return place.kind === "kim" ? urls.kimProfile(place.id) : chiefOf(place.kind, place.id);
}

/** A page named by its file, or without its first `/`. */
function pageMeant(url: string, { place, path: own }: Document, world: World): string | undefined {
	const file = fileMeant(url, own, world);
	if (file) return file;
	const path = url.replace(/^(?:\.{0,2}\/)*/, "/").replace(/\.(?:mdx?|html?)$/i, "");
	if (!/^\/[\w/-]+$/.test(path)) return undefined;
	const { exists, near } = findPage(path, world, place?.params.kim);
	return exists ? near : undefined;
}

/** A path of the site without what a server or a browser makes of the rest. */
function parts(url: string) {
	const [, path = "", rest = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
	return { path, rest, fragment: decoded(fragment) };
}
const decoded = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

const hint = (near: string | undefined, otherwise: string) =>
	near ? `Mungkin maksud Anda "${near}"?` : otherwise;

const lookOnSite = (node: Link | Definition, document: Document, world: World): Words | undefined =>
	lookForPage(node, document, world) ?? lookForPlace(node, document, world);

function lookForPage(node: Link | Definition, document: Document, world: World): Words | undefined {
	const { path, rest, fragment } = parts(node.url);
	const name = path.split("/").at(-1) ?? "";
	const isFile = /\.(?!mdx?$|html?$)[a-z0-9]+$/i.test(name);
	if (path === "" || isFile) return undefined;
	const plain = decoded(path).replace(/\.(?:mdx?|html?)$/i, "");
	const { exists, near } = findPage(plain, world, document.place?.params.kim);
	const right = near && near + rest + (fragment && `#${fragment}`);
	if (!exists && !world.isAlias(path))
		return {
			severity: "warning",
			message: `tautan menuju "${path}", halaman yang tidak ada`,
			suggestion: hint(near, "Periksa alamatnya, atau hapus tautan ini."),
			right,
		};
	if (name === "" || !right) return undefined;
	return {
		severity: "warning",
		message: `alamat "${path}" harus berakhir garis miring`,
		suggestion: `Tulis ${rewritten(node, right)}`,
		right,
	};
}

function lookForPlace(node: Link | Definition, document: Document, world: World): Words | undefined {
	const { path, fragment } = parts(node.url);
	if (fragment === "") return undefined;
	const { exists, near } = findPlace(fragment, path, document, world);
	if (exists) return undefined;
	const right = near && `${path}#${near}`;
	return {
		severity: "warning",
		message: `tautan menuju "${path}#${fragment}", bagian yang tidak ada`,
		suggestion: hint(right, "Periksa ejaannya, atau tulis alamatnya tanpa # dan sesudahnya."),
		right,
	};
}
