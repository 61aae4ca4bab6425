/**
 * The sheet as a picture for a phone: drawn on demand by the reader's own browser from the parts of the sheet on the
 * page, so that no build makes and no host keeps two pictures a stage and a KIM.
 */

const width = 1080;
const margin = 72;
const column = width - 2 * margin;
const serif = 'Charter, "Sitka Text", Cambria, serif';
const sans = "system-ui, sans-serif";

/** A part of the picture: how high it is at a scale, and how it is drawn from a height on. */
interface Part {
	height(scale: number): number;
	draw(y: number, scale: number): void;
}

type Ink = CanvasRenderingContext2D;

/** Lines of a text that fit a width in the font that is set. */
function linesOf(ink: Ink, text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && ink.measureText(longer).width <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface Type {
	size: number;
	font?: string;
	weight?: number;
	/** Height of a line in its size. */
	line?: number;
	x?: number;
	width?: number;
	/** Size that yields to nothing. */
	fixed?: boolean;
}

/** A text, wrapped. A text on one line that is too wide is set smaller. */
function text(ink: Ink, said: string, type: Type): Part {
	const { size, font = sans, weight = 400, line = 1.25, x = margin, width: most = column, fixed } = type;
	const sized = (scale: number) => {
		const px = size * (fixed ? 1 : scale);
		ink.font = `${weight} ${px}px ${font}`;
		const widest = Math.max(...said.split(" ").map((word) => ink.measureText(word).width));
		const own = widest > most ? (px * most) / widest : px;
		ink.font = `${weight} ${own}px ${font}`;
		return { px: own, lines: linesOf(ink, said, most) };
	};
	return {
		height(scale) {
			const { px, lines } = sized(scale);
			return px * line * lines.length;
		},
		draw(y, scale) {
			const { px, lines } = sized(scale);
			for (const [index, each] of lines.entries())
				ink.fillText(each, x, y + px * (line * index + (line + 0.72) / 2));
		},
	};
}

const stroke = (ink: Ink, path: string, x: number, y: number, size: number, box: number, weight: number) => {
	ink.save();
	ink.translate(x, y);
	ink.scale(size / box, size / box);
	ink.lineWidth = weight;
	const isFine = weight === 1;
	ink.lineCap = isFine ? "butt" : "round";
	ink.lineJoin = isFine ? "miter" : "round";
	ink.stroke(new Path2D(path));
	ink.restore();
};

const rule = (ink: Ink, thick: number): Part => ({
	height: () => thick,
	draw: (y) => ink.fillRect(margin, y, column, thick),
});

/** Parts side by side; the highest sets the height. */
const beside = (parts: readonly Part[]): Part => ({
	height: (scale) => Math.max(...parts.map((part) => part.height(scale))),
	draw(y, scale) {
		const height = this.height(scale);
		for (const part of parts) part.draw(y + (height - part.height(scale)) / 2, scale);
	},
});

/** Parts one below the other. */
const below = (parts: readonly Part[], gap = 0): Part => ({
	height: (scale) => parts.reduce((sum, part) => sum + part.height(scale) + gap, -gap),
	draw(from, scale) {
		let y = from;
		for (const part of parts) {
			part.draw(y, scale);
			y += part.height(scale) + gap;
		}
	},
});

/** The words of an element on one line; a day stays with its month, a last year with what it is of. */
const say = (element: Element | null) =>
	element?.textContent
		?.replace(/\s+/g, " ")
		.replace(/(\d) (?=\p{Lu})|(\p{L}) (?=\d{4}$)/gu, "$1$2\u00a0")
		.trim() ?? "";
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

/** The date of a stage: weekday, numeral, month. */
function dates(ink: Ink, sheet: Element): Part[] {
	const days = all(sheet, ".tanggal > p");
	const each = column / days.length;
	const one = days.length === 1;
	const parts = days.map((day, index) => {
		const at = { x: margin + index * each, width: each - 24 };
		const [hari, angka, bulan] = [".hari", ".angka", ".bulan"].map((name) => say(day.querySelector(name)));
		const long = (angka?.length ?? 0) > 5;
		return below([
			text(ink, hari?.toUpperCase() ?? "", { size: one ? 58 : 38, weight: 700, line: 1.2, ...at }),
			text(ink, angka ?? "", {
				size: long ? 240 : one ? 400 : 300,
				font: serif,
				weight: 700,
				line: 0.86,
				...at,
			}),
			text(ink, bulan ?? "", { size: one ? 104 : 56, font: serif, weight: 700, line: 1.15, ...at }),
		]);
	});
	return days.length > 0 ? [beside(parts), rule(ink, 9)] : [];
}

const mark = 112;

/** Pictures of what to bring, each with its word. */
function marks(ink: Ink, sheet: Element): Part[] {
	const items = all(sheet, ".piktogram li");
	const each = column / items.length;
	const parts = items.map((item, index): Part => {
		const x = margin + index * each;
		const label = text(ink, say(item), {
			size: 36,
			weight: 600,
			line: 1.15,
			x,
			width: each - 24,
			fixed: true,
		});
		return {
			height: (scale) => mark + label.height(scale),
			draw(y, scale) {
				stroke(ink, item.querySelector("path")?.getAttribute("d") ?? "", x, y, mark, 24, 1.5);
				label.draw(y + mark, scale);
			},
		};
	});
	return items.length > 0 ? [beside(parts)] : [];
}

/** The weave of the KIM across the sheet, half a tile high. */
function weave(ink: Ink, sheet: Element): Part[] {
	const tile = sheet.querySelector(".ragam pattern");
	const path = tile?.querySelector("path")?.getAttribute("d");
	const tiles = 16;
	const side = column / tiles;
	const draw = (y: number) => {
		ink.save();
		ink.beginPath();
		ink.rect(margin, y, column, side / 2);
		ink.clip();
		for (let index = 0; index < tiles; index++)
			stroke(ink, path ?? "", margin + index * side, y, side, Number(tile?.getAttribute("width")), 1);
		ink.restore();
	};
	return path ? [{ height: () => side / 2, draw }] : [];
}

/** A matter of the week; the voting day in a frame, and larger. */
function matter(ink: Ink, item: Element): Part {
	const big = item.classList.contains("pemungutan");
	const inset = big ? 36 : 0;
	const x = margin + inset;
	const day = item.querySelector(".kalender");
	const digits = say(day?.querySelector("strong") ?? null).length;
	const wide = !big ? 190 : digits > 1 ? 330 : 250;
	const [weekday, month] = all(item, ".kalender span").map(say);
	const words = { x: x + (day ? wide : 0), width: column - 2 * inset - (day ? wide : 0) };
	const calendar = below([
		text(ink, weekday ?? "", { size: big ? 40 : 30, x, width: wide - 20 }),
		text(ink, say(item.querySelector("strong")), {
			size: big ? 220 : 108,
			font: serif,
			weight: 700,
			line: 0.9,
			x,
			width: wide,
		}),
		text(ink, month ?? "", { size: big ? 40 : 30, x, width: wide - 20 }),
	]);
	const told = below([
		text(ink, say(item.querySelector("h3")), { size: big ? 68 : 50, weight: 700, line: 1.15, ...words }),
		...all(item, ":scope > div p").map((note) => text(ink, say(note), { size: big ? 46 : 42, ...words })),
	]);
	const row = beside(day ? [calendar, told] : [told]);
	return {
		height: (scale) => row.height(scale) + 2 * inset,
		draw(y, scale) {
			row.draw(y + inset, scale);
			if (!big) return;
			ink.lineWidth = 12;
			ink.lineJoin = "round";
			ink.strokeRect(margin + 6, y + 6, column - 12, row.height(scale) + 2 * inset - 12);
		},
	};
}

/** Suspended, or over: words in a frame. */
function stamp(ink: Ink, said: string): Part {
	const words = text(ink, said.toUpperCase(), {
		size: 92,
		weight: 800,
		line: 1.2,
		x: margin + 36,
		width: column - 72,
	});
	return {
		height: (scale) => words.height(scale) + 40,
		draw(y, scale) {
			words.draw(y + 20, scale);
			ink.lineWidth = 12;
			ink.strokeRect(
				margin + 6,
				y + 6,
				ink.measureText(said.toUpperCase()).width + 60,
				words.height(scale) + 28,
			);
		},
	};
}

/** Who says it, and where the rest stands, beside the code. */
function foot(ink: Ink, sheet: Element): Part {
	const side = 210;
	const code = sheet.querySelector(".kaki svg");
	const box = Number(code?.getAttribute("viewBox")?.split(" ")[2]);
	const words = { x: margin + side + 20, width: column - side - 20, fixed: true };
	const told = below([
		text(ink, say(sheet.querySelector(".kaki strong")), { size: 48, weight: 700, ...words }),
		text(ink, say(sheet.querySelector(".kaki b")), { size: 34, ...words }),
	]);
	return {
		height: () => side,
		draw(y, scale) {
			const path = code?.querySelector("[stroke]")?.getAttribute("d") ?? "";
			// The quiet zone is white on white: the dark modules line up with the text above.
			stroke(ink, path, margin - (4 * side) / box, y, side, box, 1);
			told.draw(y + (side - told.height(scale)) / 2, scale);
		},
	};
}

/** Everything on the sheet, in its order. */
function partsOf(ink: Ink, sheet: Element): Part[] {
	const texts = (selector: string, type: Type) =>
		all(sheet, selector).map((element) => text(ink, say(element), type));
	return [
		...texts(".atas", { size: 38, fixed: true }),
		rule(ink, 6),
		...weave(ink, sheet),
		...texts("h2", { size: 84, font: serif, weight: 700, line: 1.1 }),
		...all(sheet, ".cap").map((element) => stamp(ink, say(element))),
		...texts(".kapan", { size: 72, weight: 700, line: 1.2 }),
		...dates(ink, sheet),
		...texts(".pukul", { size: 56, weight: 700 }),
		...texts(".besar", { size: 88, weight: 800, line: 1.15 }),
		...texts(".tindakan", { size: 58, weight: 600 }),
		...texts(".lanjutan", { size: 46, line: 1.3 }),
		...marks(ink, sheet),
		...all(sheet, ".hal > li").map((item) => matter(ink, item)),
		...texts(".catatan", { size: 36, line: 1.3 }),
		rule(ink, 6),
		foot(ink, sheet),
	];
}

/** Space between two parts, and how much larger than they are set parts may become. */
const least = 18;
const largest = 1.25;

/** Draws a sheet as high as is asked; what is too much is set smaller, what is too little gets room. */
export function drawSheet(sheet: Element, height: number): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const ink = canvas.getContext("2d");
	if (!ink) throw new Error("no canvas");
	ink.fillStyle = "#fff";
	ink.fillRect(0, 0, width, height);
	ink.fillStyle = ink.strokeStyle = "#000";
	const parts = partsOf(ink, sheet);
	const room = height - 2 * margin - least * (parts.length - 1);
	const needed = (scale: number) => parts.reduce((sum, part) => sum + part.height(scale), 0);
	let scale = largest;
	while (scale > 0.4 && needed(scale) > room) scale -= 0.02;
	const gap = least + (room - needed(scale)) / (parts.length - 1);
	let y = margin;
	for (const part of parts) {
		part.draw(y, scale);
		y += part.height(scale) + gap;
	}
	return canvas;
}
