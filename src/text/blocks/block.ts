/** What a block is: its attributes, the forms it may take, and the HTML tree it becomes. */
import type { Element, ElementContent } from "hast";
import type * as z from "zod";
import { capital } from "../../model/kata.ts";
import type { BlokForm } from "../blok.ts";
import type { BodyContext } from "../context.ts";

export interface Block<S extends z.ZodType = z.ZodType> {
	/** One sentence for the authors' guide. */
	readonly guna: string;
	readonly attributes: S;
	readonly forms: readonly BlokForm[];
	/** Same block as an author writes it in `.md`, for messages and the guide. */
	readonly contoh: string;
	render(
		attributes: z.infer<S>,
		children: ElementContent[],
		context: BodyContext,
	): Element | ElementContent[];
}

/** Keeps the attribute type of each block. */
export const defineBlock = <S extends z.ZodType>(block: Block<S>): Block<S> => block;

/** The same example as it is written in `.mdx`. */
export function inMdx(contoh: string): string {
	const name = /:{1,3}([a-z]+)/.exec(contoh)?.[1] ?? "";
	return contoh
		.replace(/:{1,3}([a-z]+)(?:\{([^}]*)\})?/, (mark, word: string, attributes?: string) => {
			const open = [capital(word), attributes].filter(Boolean).join(" ");
			return mark.startsWith(":::") ? `<${open}>\n` : `<${open} />`;
		})
		.replace(/\n:::$/, `\n\n</${capital(name)}>`);
}
