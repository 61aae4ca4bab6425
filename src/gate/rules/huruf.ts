import { invisible, mixedWord, turning } from "../../model/letters.ts";
import { wellRead } from "../misread.ts";
import type { Finding } from "../problem.ts";
import { edited, lineAt } from "../remedy.ts";
import type { Rule } from "../rule.ts";

/** What a reader sees is what is written: no sign that turns the direction or hides, no word of two alphabets. */
export const huruf: Rule = {
	name: "huruf",
	*check({ nodes, text }) {
		yield* misread(text);
		for (const node of nodes) {
			if (node.type !== "text" && node.type !== "inlineCode") continue;
			const found = deceit(node.value);
			const offset = node.position?.start.offset ?? 0;
			if (found) yield { ...found, offset: offset + found.offset };
		}
	},
};

/** Letters of another encoding: told once, with the first line as it should be. */
function* misread(text: string): Generator<Finding> {
	const [first, ...more] = wellRead(text);
	if (!first) return;
	const line = lineAt(text, first.from);
	const here = more.filter(({ to }) => to <= line.end).length;
	const mended = edited(text.slice(0, line.end), [first, ...more.slice(0, here)]).slice(line.start);
	const others = more.length > here ? `\nBegitu juga di ${more.length - here} tempat lain di bawahnya.` : "";
	yield {
		offset: first.from,
		severity: "warning",
		message: `huruf rusak karena salah dibaca sebuah program: "${text.slice(first.from, first.to)}" seharusnya "${first.text}"`,
		suggestion: `Tulis ${mended.trim()}${others}`,
		fix: { edits: [first, ...more] },
	};
}

function deceit(text: string): Finding | undefined {
	const turned = text.search(turning);
	if (turned >= 0)
		return {
			offset: turned,
			message: "ada tanda yang membalik arah tulisan",
			suggestion: "Hapus bagian ini, lalu ketik ulang; jangan disalin dari tempat lain.",
		};
	const hidden = text.search(invisible);
	if (hidden >= 0)
		return {
			offset: hidden,
			message: "ada tanda yang tidak terlihat di dalam teks",
			suggestion: "Hapus kata ini, lalu ketik ulang; jangan disalin dari tempat lain.",
		};
	const mixed = mixedWord(text);
	return mixed === undefined
		? undefined
		: {
				offset: text.indexOf(mixed),
				message: `kata "${mixed}" mencampur huruf dari dua abjad yang tampak sama`,
				suggestion: "Ketik ulang kata ini dengan huruf biasa.",
			};
}
