/** The styles of built pages, rule by rule. */

/** What stands in the style elements of a page. */
export const stylesOf = (html: string): string[] =>
	[...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css);

/** The rules of a shrunk sheet; what is in a block such as `@media` stays in it. */
export function rulesOf(css: string): string[] {
	const rules: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: mark, index } of css.matchAll(/"[^"]*"|'[^']*'|[{}]/g)) {
		if (mark === "{") depth++;
		if (mark !== "}" || --depth > 0) continue;
		rules.push(css.slice(start, index + 1).trim());
		start = index + 1;
	}
	return rules;
}
