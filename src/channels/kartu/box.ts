/** The boxes a card is made of, as Satori takes them. */
export interface Box {
	readonly type: string;
	readonly props: Readonly<Record<string, unknown>>;
}
export type Style = Readonly<Record<string, string | number>>;

/** A text in the letters the font has: of an emoji only an empty frame would be left. */
const drawable = (text: string) =>
	text
		.replace(/[^\u0020-\u007e\u00a0-\u017e\u02bb\u02bc\u2010-\u2026\u2032\u2033]/gu, "")
		.replace(/\s+/g, " ")
		.trim();

export const box = (style: Style, ...children: readonly (Box | string | false | undefined)[]): Box => {
	const shown = children
		.filter((child) => child !== undefined && child !== false)
		.map((child) => (typeof child === "string" ? drawable(child) : child));
	// Satori takes several children only in a flex box, and a lone text as it is.
	return { type: "div", props: { style: { display: "flex", ...style }, children: shown } };
};
