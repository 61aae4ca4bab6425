/** The box for the text, the row of buttons above it, and the pictures that go along. */

import { capital } from "../../model/kata.ts";
import { blocks } from "../../text/blocks/index.ts";
import { chooser } from "./dialogs.ts";
import { button, changed, el } from "./dom.ts";
import { insert, place, placeWhole } from "./insert.ts";
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

/** Builds the box and its tools. */
export function buildBody(scene: BodyScene): BodyBox {
	const box = el("textarea", {
		id: "t-isi",
		rows: 14,
		"aria-describedby": "t-isi-p",
		spellcheck: "true",
	});
	return {
		box,
		element: el(
			"div",
			{ class: "bidang isi-tulisan" },
			el("label", { for: "t-isi" }, words.label),
			el("p", { class: "petunjuk", id: "t-isi-p" }, words.hint),
			toolRow(box, scene),
			box,
		),
		show: (from, to) => reveal(box, from, to),
	};
}

type Act = () => void;

/** Buttons that put a piece into the text. */
function toolRow(box: HTMLTextAreaElement, scene: BodyScene): HTMLElement {
	const put = (piece: string) => insert(box, place(box, piece));
	const pictures = filePicker("image/*", box, scene);
	const special = specialTools(box, scene);
	return el(
		"div",
		{ class: "alat-alat", role: "group", "aria-label": words.insert },
		...basics.map(([label, piece]) => tool(label, piece, () => put(piece))),
		tool(words.image, image("gambar/…"), () => pictures.one((path) => put(image(path)))),
		...offered.map(([name, { guna, contoh }]) =>
			tool(words.blocks[name] ?? capital(name), guna, special[name] ?? (() => put(contoh))),
		),
	);
}

function tool(label: string, title: string, act: Act): HTMLButtonElement {
	const made = button(label, "alat", act);
	made.title = title;
	return made;
}

/** Blocks that name something let it be chosen; the others are inserted as their example. */
function specialTools(box: HTMLTextAreaElement, scene: BodyScene): Record<string, Act> {
	const put = (piece: string) => insert(box, place(box, piece));
	const choose = (title: string, options: () => readonly Option[], name: string) => () =>
		chooser(title, options, (id) => insert(box, placeWhole(box, withId(name, id))));
	const documents = filePicker("application/pdf", box, scene);
	const pictures = filePicker("image/*", box, scene);
	return {
		tanggal: choose(words.chooseStage, scene.stages, "tanggal"),
		tahapan: choose(words.chooseStage, scene.stages, "tahapan"),
		faq: choose(words.chooseFaq, scene.questions, "faq"),
		galeri: () => pictures.many((paths) => put(gallery(paths))),
		unduhan: () => documents.one((path) => put(download(path))),
	};
}

/** Lets files be picked, one or many, and gives the paths under which the text may name them. */
function filePicker(accept: string, box: HTMLTextAreaElement, scene: BodyScene) {
	const open = (multiple: boolean, then: (paths: string[]) => void) => {
		const input = el("input", { type: "file", accept, multiple });
		input.addEventListener("change", async () => {
			const paths = await scene.attach([...(input.files ?? [])]);
			if (paths.length > 0) then(paths);
			changed(box);
		});
		input.click();
	};
	return {
		one: (then: (path: string) => void) => open(false, ([path = ""]) => then(path)),
		many: (then: (paths: string[]) => void) => open(true, then),
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
