/** The page as it will look: the site's own rendering, made harmless while the text is still wrong. */

import { parseDay } from "../../model/tanggal.ts";
import { fillDates } from "../../model/teks.ts";
import type { BodyContext } from "../../text/context.ts";
import { formatDay } from "../../words/tanggal.ts";
import type { Inspection } from "./check.ts";
import { el } from "./dom.ts";
import { formFieldsOf, type TulisKind } from "./fields.ts";
import { renderDraft } from "./render.ts";
import { tulis } from "./words.ts";

interface Subject {
	kim: string;
	kind: TulisKind;
	values: Record<string, unknown>;
	inspection: Inspection;
}

/** Draws a draft into `area`. */
export function previewDraft(
	area: HTMLElement,
	{ kim, kind, values, inspection }: Subject,
	context: BodyContext,
): void {
	const text = (key: string | undefined) => {
		const value = values[key ?? ""];
		return typeof value === "string"
			? fillDates(value, (reference) => context.tanggal(reference)?.teks ?? "")
			: "";
	};
	const [title, ...others] = formFieldsOf(kind);
	const dated = others.find(({ shape }) => shape.type === "line" && shape.input === "date");
	const { tree } = inspection.document;
	const body = el("div", { class: "isi" });
	if (tree) body.append(...harmless(renderDraft(tree, context)));
	area.replaceChildren(
		el("p", { class: "lembut kecil" }, [kim, dayWords(values[dated?.key ?? ""])].filter(Boolean).join(", ")),
		el("p", { class: "judul-pratinjau" }, text(title?.key) || tulis.preview.untitled),
		el("p", { class: "lembut" }, text("ringkasan") || text("jawaban")),
		body,
	);
}

function dayWords(value: unknown): string {
	try {
		return formatDay(parseDay(String(value)), "full");
	} catch {
		return "";
	}
}

const goodLink = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i;
const goodImage = /^(?:data:image\/|\/(?!\/))/i;

/**
 * HTML as nodes for this page. The document it is read into runs and loads nothing; addresses the
 * gate would refuse are dropped, links open elsewhere, and names do not meet those of the desk.
 */
function harmless(html: string): ChildNode[] {
	const { body } = new DOMParser().parseFromString(html, "text/html");
	for (const link of body.querySelectorAll("a")) {
		const href = link.getAttribute("href") ?? "";
		if (!goodLink.test(href)) link.removeAttribute("href");
		else if (href.startsWith("#")) link.setAttribute("href", `#${prefix}${href.slice(1)}`);
		else {
			link.target = "_blank";
			link.rel = "noopener";
		}
	}
	for (const image of body.querySelectorAll("img")) {
		if (!image.getAttribute("srcset")) image.removeAttribute("srcset");
		if (!goodImage.test(image.getAttribute("src") ?? "")) image.remove();
	}
	for (const named of body.querySelectorAll("[id]")) named.id = prefix + named.id;
	for (const described of body.querySelectorAll("[aria-describedby]"))
		described.setAttribute("aria-describedby", prefix + described.getAttribute("aria-describedby"));
	return [...body.childNodes];
}
const prefix = "pratinjau-";
