import type { Rule } from "../rule.ts";

/** The file is text. When it is not, this is the only thing worth saying. */
export const teks: Rule = {
	name: "teks",
	*check({ fault }) {
		if (fault) yield fault;
	},
};
