/** For the tests of what authors write: everything in rendered HTML that a body may not contain. */
import type { Element, Root } from "hast";
import { htmlToHast } from "satteri";
import { visit } from "unist-util-visit";

const everywhere = "id className role ariaLabel ariaDescribedBy tabIndex title".split(" ");
/** Elements a body may have, and the attributes each may have besides. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	a: ["href", "rel", "download", "dataFootnoteRef", "dataFootnoteBackref"],
	img: "src srcSet sizes width height alt loading decoding".split(" "),
	input: ["type", "checked", "disabled"],
	ol: ["start"],
	section: ["dataFootnotes"],
	time: ["dateTime"],
	th: ["scope"],
	...Object.fromEntries(
		`abbr blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr li p pre span strong sup table
		tbody td thead tr ul`
			.split(/\s+/)
			.map((name) => [name, []]),
	),
};
const address = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;
/** What an HTML parser puts around a fragment. */
const frame = new Set(["html", "head", "body"]);

/** Unknown elements, attributes and addresses of a page's body; empty when it is harmless. */
export function harmIn(html: string): string[] {
	const faults: string[] = [];
	visit(htmlToHast(html) as Root, (node) => {
		if (node.type === "element") faults.push(...harmOf(node));
		else if (node.type !== "root" && node.type !== "text") faults.push(node.type);
	});
	return faults;
}

function harmOf({ tagName, properties }: Element): string[] {
	if (frame.has(tagName)) return [];
	const attributes = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined;
	if (!attributes) return [`<${tagName}>`];
	return Object.entries(properties).flatMap(([name, value]) => {
		if (!attributes.includes(name) && !everywhere.includes(name)) return [`<${tagName} ${name}>`];
		if ((name === "href" || name === "src") && !address.test(String(value)))
			return [`<${tagName} ${name}="${value}">`];
		if (tagName === "input" && name === "type" && value !== "checkbox") return [`<input type="${value}">`];
		return [];
	});
}
