/** The box for the text, and the buttons above it that put something in. */

import { capital } from "../../model/kata.ts";
import { complaint } from "./complaint.ts";
import { chooser } from "./dialogs.ts";
import { button, changed, el } from "./dom.ts";
import { insert, place, placeWhole } from "./insert.ts";
import type { Option } from "./list.ts";
import { type Pasting, takePastes } from "./paste.ts";
import { tulis } from "./words.ts";

const words = tulis.body;

/** A block as the guide tells of it. */
export interface BlockWords {
	nama: string;
	guna: string;
	contoh: string;
}

export interface Taken {
	/** Paths under which the text may name what was taken in. */
	paths: string[];
	/** What to tell of what was not, or of what is not kept. */
	faults: string[];
}

export interface BodyScene {
	blocks: readonly BlockWords[];
	stages(): readonly Option[];
	questions(): readonly Option[];
	/** Takes files in. */
	attach(files: readonly File[]): Promise<Taken>;
	markdown: Pasting["markdown"];
}

export interface BodyBox {
	element: HTMLElement;
	box: HTMLTextAreaElement;
	/** Puts the cursor on a part of the text and brings it into view. */
	show(from: number, to: number): void;
	/** Lets it be read only, or written again. */
	lock(isLocked: boolean): void;
}

const basics: [label: string, piece: string][] = [
	[words.heading, words.headingExample],
	[words.bold, `**${words.boldExample}**`],
	[words.list, words.listExample],
	[words.link, words.linkExample],
];

/** Blocks that only the authors' guide has a use for. */
const ofGuide = new Set(["kolom", "contoh"]);
/** The block that nearly every text needs: dates are never typed. */
const common = "tanggal";

/** Builds the box and its tools. */
export function buildBody(scene: BodyScene): BodyBox {
	const box = el("textarea", {
		id: "t-isi",
		rows: 14,
		"aria-describedby": "t-isi-p",
		spellcheck: "true",
	});
	const fault = complaint();
	const busy = el("p", { class: "petunjuk", role: "status" });
	const taking: Taking = {
		box,
		async take(files) {
			fault.clear();
			// A large photo takes a slow phone some seconds.
			busy.textContent = files.length > 0 ? words.preparing(files.length) : "";
			const { paths, faults } = await scene.attach(files).finally(() => busy.replaceChildren());
			// After what could be taken in was put into the text, and led there.
			if (faults.length > 0) setTimeout(() => fault.tell(...faults));
			return paths;
		},
	};
	const tools = toolRow(taking, scene);
	takePastes(box, {
		markdown: scene.markdown,
		async take(files) {
			const [path, ...more] = await taking.take(files);
			if (path) insert(box, place(box, more.length > 0 ? gallery([path, ...more]) : image(path)));
		},
	});
	return {
		box,
		element: el(
			"div",
			{ class: "bidang isi-tulisan" },
			el("label", { for: "t-isi" }, words.label),
			el("p", { class: "petunjuk", id: "t-isi-p" }, words.hint),
			tools,
			busy,
			fault.element,
			box,
		),
		show: (from, to) => reveal(box, from, to),
		lock(isLocked) {
			box.readOnly = isLocked;
			tools.disabled = isLocked;
		},
	};
}

interface Taking {
	box: HTMLTextAreaElement;
	/** Takes files in, and gives the paths of those that can be named. */
	take(files: readonly File[]): Promise<string[]>;
}

type Act = () => void;

/** Buttons that put a piece into the text: those of every day, and the others behind a fold, each with its use. */
function toolRow(taking: Taking, { blocks, ...scene }: BodyScene): HTMLFieldSetElement {
	const { box } = taking;
	const put = (piece: string) => insert(box, place(box, piece));
	const pictures = filePicker("image/*", taking);
	const special = specialTools(taking, blocks, scene);
	const offered = blocks.filter(({ nama }) => !ofGuide.has(nama));
	const labelOf = (name: string) => words.blocks[name] ?? capital(name);
	const act = ({ nama, contoh }: BlockWords) => special[nama] ?? (() => put(contoh));
	const more = el("details", { class: "sisipan" }, el("summary", {}, words.more));
	const rest = offered.filter(({ nama }) => nama !== common);
	more.append(
		el(
			"div",
			{},
			...rest.map((block) => {
				const made = button(labelOf(block.nama), "alat", () => {
					more.open = false;
					act(block)();
				});
				made.append(el("small", {}, block.guna));
				return made;
			}),
		),
	);
	return el(
		"fieldset",
		{ class: "alat-alat", "aria-label": words.insert },
		...basics.map(([label, piece]) => button(label, "alat", () => put(piece))),
		button(words.image, "alat", () => pictures.one((path) => put(image(path)))),
		...offered
			.filter(({ nama }) => nama === common)
			.map((block) => button(labelOf(block.nama), "alat", act(block))),
		more,
	);
}

const image = (path: string) => `![](${path})`;
const gallery = (paths: readonly string[]) => `:::galeri\n${paths.map(image).join("\n")}\n:::`;

/** Blocks that name something let it be chosen; the others are inserted as their example. */
function specialTools(
	taking: Taking,
	blocks: readonly BlockWords[],
	scene: Pick<BodyScene, "stages" | "questions">,
): Record<string, Act> {
	const { box } = taking;
	const put = (piece: string) => insert(box, place(box, piece));
	/** The directive alone out of a block's example. */
	const directive = (name: string) =>
		/:+\w+\{[^}]*\}/.exec(blocks.find(({ nama }) => nama === name)?.contoh ?? "")?.[0] ?? "";
	const withId = (name: string, id: string) => directive(name).replace(/id="[^"]*"/, `id="${id}"`);
	const download = (path: string) =>
		directive("unduhan")
			.replace(/berkas="[^"]*"/, `berkas="${path}"`)
			.replace(/judul="[^"]*"/, 'judul=""');
	const choose = (title: string, options: () => readonly Option[], name: string) => () =>
		chooser(title, options, (id) => insert(box, placeWhole(box, withId(name, id))));
	const documents = filePicker("application/pdf", taking);
	const pictures = filePicker("image/*", taking);
	return {
		tanggal: choose(words.chooseStage, scene.stages, "tanggal"),
		tahapan: choose(words.chooseStage, scene.stages, "tahapan"),
		faq: choose(words.chooseFaq, scene.questions, "faq"),
		galeri: () => pictures.many((paths) => put(gallery(paths))),
		unduhan: () => documents.one((path) => put(download(path))),
	};
}

/** Lets files be picked, one or many, and gives the paths under which the text may name them. */
function filePicker(accept: string, { box, take }: Taking) {
	const open = (multiple: boolean, then: (paths: string[]) => void) => {
		const input = el("input", { type: "file", accept, multiple });
		input.addEventListener("change", async () => {
			const paths = await take([...(input.files ?? [])]);
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
