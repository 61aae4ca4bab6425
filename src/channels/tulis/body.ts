/** The box for the text, the row of buttons above it, and the pictures that go along. */

import { capital } from "../../model/kata.ts";
import { blocks } from "../../text/blocks/index.ts";
import { chooser } from "./dialogs.ts";
import { button, changed, el } from "./dom.ts";
import { insert } from "./insert.ts";
import type { Option } from "./list.ts";
import { tulis } from "./words.ts";

const words = tulis.body;

export interface BodyScene {
	stages(): readonly Option[];
	questions(): readonly Option[];
	/** Takes files in; gives the paths under which the text may name them. */
	attach(files: readonly File[]): Promise<string[]>;
}

export interface BodyBox {
	element: HTMLElement;
	box: HTMLTextAreaElement;
	/** Puts the cursor on a part of the text and brings it into view. */
	show(from: number, to: number): void;
}

const basics: [label: string, piece: string][] = [
	[words.heading, words.headingExample],
	[words.bold, `**${words.boldExample}**`],
	[words.list, words.listExample],
	[words.link, words.linkExample],
];

/** Blocks that only the authors' guide has a use for. */
const ofGuide = new Set(["kolom", "contoh"]);
const offered = Object.entries(blocks).filter(([name]) => !ofGuide.has(name));

/** The directive alone out of a block's example. */
const directive = (name: string) => /:+\w+\{[^}]*\}/.exec(blocks[name]?.contoh ?? "")?.[0] ?? "";
const withId = (name: string, id: string) => directive(name).replace(/id="[^"]*"/, `id="${id}"`);
const image = (path: string) => `![](${path})`;
const gallery = (paths: readonly string[]) => `:::galeri\n${paths.map(image).join("\n")}\n:::`;
const download = (path: string) =>
	directive("unduhan")
		.replace(/berkas="[^"]*"/, `berkas="${path}"`)
		.replace(/judul="[^"]*"/, 'judul=""');

export function buildBody(scene: BodyScene): BodyBox {
	const box = el("textarea", {
		id: "t-isi",
		rows: 14,
		"aria-describedby": "t-isi-p",
		spellcheck: "true",
	});
	const put = (piece: string, done?: boolean) => insert(box, piece, done);

	const choose = (title: string, options: () => readonly Option[], name: string) => () =>
		chooser(title, options, (id) => put(withId(name, id), true));
	const pickFiles = (accept: string, many: boolean, then: (paths: string[]) => void) => () => {
		const input = el("input", { type: "file", accept, multiple: many });
		input.addEventListener("change", async () => {
			const paths = await scene.attach([...(input.files ?? [])]);
			if (paths.length > 0) then(paths);
			changed(box);
		});
		input.click();
	};
	const pictures = "image/*";
	/** Blocks that name something let it be chosen; the others are inserted as their example. */
	const special: Record<string, () => void> = {
		tanggal: choose(words.chooseStage, scene.stages, "tanggal"),
		tahapan: choose(words.chooseStage, scene.stages, "tahapan"),
		faq: choose(words.chooseFaq, scene.questions, "faq"),
		galeri: pickFiles(pictures, true, (paths) => put(gallery(paths))),
		unduhan: pickFiles("application/pdf", false, ([path = ""]) => put(download(path))),
	};
	const tool = (label: string, title: string, act: () => void) => {
		const made = button(label, "alat", act);
		made.title = title;
		return made;
	};
	const row = el(
		"div",
		{ class: "alat-alat", role: "group", "aria-label": words.insert },
		...basics.map(([label, piece]) => tool(label, piece, () => put(piece))),
		tool(
			words.image,
			image("gambar/…"),
			pickFiles(pictures, false, ([path = ""]) => put(image(path))),
		),
		...offered.map(([name, { guna, contoh }]) =>
			tool(capital(name), guna, special[name] ?? (() => put(contoh))),
		),
	);
	return {
		box,
		element: el(
			"div",
			{ class: "bidang isi-tulisan" },
			el("label", { for: "t-isi" }, words.label),
			el("p", { class: "petunjuk", id: "t-isi-p" }, words.hint),
			row,
			box,
		),
		show: (from, to) => reveal(box, from, to),
	};
}

/** Selects a part of a text box and scrolls it to the middle of the window; long lines wrap, so it is measured. */
export function reveal(box: HTMLTextAreaElement, from: number, to: number): void {
	box.focus({ preventScroll: true });
	box.setSelectionRange(from, to);
	const { font, lineHeight, padding, width, letterSpacing } = getComputedStyle(box);
	const mirror = el("div", {}, box.value.slice(0, from));
	Object.assign(mirror.style, {
		font,
		lineHeight,
		padding,
		width,
		letterSpacing,
		boxSizing: "border-box",
		position: "absolute",
		visibility: "hidden",
		whiteSpace: "pre-wrap",
		overflowWrap: "break-word",
	});
	document.body.append(mirror);
	const below = mirror.offsetHeight;
	mirror.remove();
	box.scrollTop = below - box.clientHeight / 2;
	const top = box.getBoundingClientRect().top + below - box.scrollTop;
	scrollBy({ top: top - innerHeight / 2 });
}
