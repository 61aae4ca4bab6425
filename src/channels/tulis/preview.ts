/** The page as it will look: the site's own rendering, made harmless while the text is still wrong. */

import { type Attachments, attachedAddress } from "./attachments.ts";
import { el } from "./dom.ts";
import type { Shown } from "./report.ts";
import { tulis } from "./words.ts";

/** Draws what is shown into `area`; what is there already stays, so that one letter does not lay out a whole page. */
export function drawPreview(
	area: HTMLElement,
	kim: string,
	{ title, lead, day, html }: Shown,
	attached: Attachments,
): void {
	const before = area.querySelector(".isi");
	const body = before ?? el("div", { class: "isi" });
	renew(body, harmless(html, attached));
	const head = [
		el("p", { class: "lembut kecil" }, [kim, day].filter(Boolean).join(", ")),
		el("p", { class: "judul-pratinjau" }, title || tulis.preview.untitled),
		el("p", { class: "lembut" }, lead),
	];
	if (!before) area.replaceChildren(...head, body);
	for (const [at, element] of head.entries())
		if (!area.children[at]?.isEqualNode(element)) area.children[at]?.replaceWith(element);
}

/** Puts new children in the place of old ones, and touches only those that differ. */
function renew(area: Element, children: readonly ChildNode[]): void {
	const old = [...area.childNodes];
	const shorter = Math.min(old.length, children.length);
	let from = 0;
	while (from < shorter && old[from]?.isEqualNode(children[from] ?? null)) from++;
	let end = 0;
	while (end < shorter - from && old.at(-1 - end)?.isEqualNode(children.at(-1 - end) ?? null)) end++;
	const anew = children.slice(from, children.length - end);
	for (const node of old.slice(from, old.length - end)) node.remove();
	const next = area.childNodes[from] ?? null;
	for (const node of anew) area.insertBefore(node, next);
}

const goodLink = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i;
const goodImage = /^(?:data:image\/|\/(?!\/))/i;

/**
 * HTML as nodes for this page. The document it is read into runs and loads nothing; addresses the
 * gate would refuse are dropped, links open elsewhere, and names do not meet those of the desk.
 */
function harmless(html: string, attached: Attachments): ChildNode[] {
	const { body } = new DOMParser().parseFromString(html, "text/html");
	for (const link of body.querySelectorAll("a")) tame(link);
	for (const image of body.querySelectorAll("img")) draw(image, attached);
	for (const named of body.querySelectorAll("[id]")) named.id = prefix + named.id;
	for (const described of body.querySelectorAll("[aria-describedby]"))
		described.setAttribute("aria-describedby", prefix + described.getAttribute("aria-describedby"));
	return [...body.childNodes];
}
const prefix = "pratinjau-";

function tame(link: HTMLAnchorElement): void {
	const href = link.getAttribute("href") ?? "";
	if (!goodLink.test(href)) link.removeAttribute("href");
	else if (href.startsWith("#")) link.setAttribute("href", `#${prefix}${href.slice(1)}`);
	else {
		link.target = "_blank";
		link.rel = "noopener";
	}
}

function draw(image: HTMLImageElement, attached: Attachments): void {
	if (!image.getAttribute("srcset")) image.removeAttribute("srcset");
	const src = image.getAttribute("src") ?? "";
	const own = src.startsWith(attachedAddress)
		? attached.get(src.slice(attachedAddress.length))?.src
		: undefined;
	if (own) image.setAttribute("src", own);
	else if (!goodImage.test(src)) image.remove();
}
