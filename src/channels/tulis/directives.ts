/** The first line of a directive, `:::name[label]{attributes}`, as the build's native parser reads it. */

const opening =
	/(:{1,})[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?(?:\[[^\]\n\r]*\])?(?:\{([^}\n\r]*)\})?/uy;

export interface Opening {
	/** Colons: one in a line of text, two alone on a line, three or more around other text. */
	size: number;
	/** From and to of what stands between the braces. */
	attributes: [from: number, to: number] | undefined;
	end: number;
}

/** The opening of a directive at an offset of a text, if there is one. */
export function openingAt(text: string, at: number): Opening | undefined {
	opening.lastIndex = at;
	const match = opening.exec(text);
	if (!match) return undefined;
	const [whole, colons = "", inner] = match;
	const end = at + whole.length;
	return {
		size: colons.length,
		attributes: inner?.trim() ? [end - 1 - inner.length, end - 1] : undefined,
		end,
	};
}

const attribute =
	/#([^\s#.}]+)|\.([^\s#.}]+)|([\w:-][\w:.-]*)(?:=("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\S+))?/g;

/** Attributes of a directive whose text begins with its opening. What cannot be read is passed over. */
export function attributesOf(text: string): Record<string, string> {
	const range = openingAt(text, 0)?.attributes;
	const attributes: Record<string, string> = {};
	const classes: string[] = [];
	let id: string | undefined;
	for (const [, short, className, name, value = ""] of text.slice(...(range ?? [0, 0])).matchAll(attribute))
		if (short) id = short;
		else if (className) classes.push(className);
		else if (name) attributes[name] = value.replace(/^(["'])(.*?)\1?$/s, "$2");
	if (id !== undefined) attributes.id = id;
	if (classes.length > 0) attributes.class = classes.join(" ");
	return attributes;
}
