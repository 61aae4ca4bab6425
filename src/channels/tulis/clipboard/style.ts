/** The inline style of an element, in which Word and Google Docs say what is bold and what is a list. */
import type { Element } from "hast";

export function styleOf({ properties }: Element): Readonly<Record<string, string>> {
	const declarations = String(properties.style ?? "").split(";");
	return Object.fromEntries(
		declarations.map((one) => {
			const colon = one.indexOf(":");
			return [one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()];
		}),
	);
}

/** The bullet or number that Word writes out before an item. */
export const isMark = (element: Element) => /^ignore$/i.test(styleOf(element)["mso-list"] ?? "");
