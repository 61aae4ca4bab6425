/** Tags of a page, and what the search has to know of them. */

/** What is on many pages and tells nothing about any: ways around, labels, what is only for the screen. */
export const template = [
	"nav",
	"script",
	".tersembunyi",
	".tanpa-cetak",
	".kepala-halaman .atas",
	".rujukan",
	".huruf",
	"[data-status]",
	"[data-hari]",
	".pokok h2",
	"dt",
];
/** What no search reads. */
const never = [
	"style",
	"noscript",
	"label",
	"form",
	"svg",
	"footer",
	"iframe",
	"template",
	"[data-pagefind-ignore]",
];
const silent = new Set([...template, ...never].filter((selector) => !selector.includes(" ")));
const silentWithin = template.flatMap((selector) => {
	const [outer = "", inner] = selector.split(" ");
	return inner ? [{ outer, inner }] : [];
});

/** Elements that end a sentence. */
const blocks = new Set("h1 h2 h3 h4 h5 h6 p td div ul li dl dt dd article section".split(" "));
/** Elements that hold nothing. */
export const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const attribute = /([^\s"'=/]+)(?:="([^"]*)")?/g;
type Attributes = ReadonlyMap<string, string>;

/** What stands between `<` and `>`. */
export interface Tag {
	readonly name: string;
	/** Whether it ends an element. */
	readonly isEnd: boolean;
	readonly attributes: Attributes;
	/** The simple selectors that it answers to. */
	readonly selectors: readonly string[];
	readonly isSilent: boolean;
	/** Within which elements it is silent as well, by a selector. */
	readonly silentIn: readonly string[];
	readonly isBlock: boolean;
}

const silentAttributes = [...silent].flatMap((selector) => /^\[(.+)\]$/.exec(selector)?.[1] ?? []);
/** Most elements have nothing but what no search asks for: an address, the short name of their scope. */
const telling = new RegExp(String.raw`\b(?:id|class|src|data-pagefind|${silentAttributes.join("|")})\b`);

/** A tag by what it says; nothing where it is none. */
function readTag(text: string): Tag | undefined {
	const [whole, slash, called = ""] = /^(\/?)([a-z][a-z\d-]*)/i.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const name = called.toLowerCase();
	const attributes = new Map<string, string>();
	if (!slash && telling.test(text))
		for (const [, key = "", value = ""] of text.slice(whole.length).matchAll(attribute))
			attributes.set(key, value);
	const classes = attributes.get("class")?.split(" ") ?? [];
	const selectors = [
		name,
		...attributes.keys().map((key) => `[${key}]`),
		...classes.map((each) => `.${each}`),
	];
	return {
		name,
		isEnd: slash === "/",
		attributes,
		selectors,
		isSilent: selectors.some((selector) => silent.has(selector)),
		silentIn: silentWithin.filter(({ inner }) => selectors.includes(inner)).map(({ outer }) => outer),
		isBlock: blocks.has(name),
	};
}

/** Of a hundred tags ninety-five say what others said before, in so many ways at most. */
const known = new Map<string, Tag>();
const most = 5000;
function remember(text: string, tag: Tag): Tag {
	// Cut from the page it would keep all of the page in memory.
	if (known.size < most) known.set(Buffer.from(text).toString(), tag);
	return tag;
}

/** Around everything. */
export const nameless = readTag("x") as Tag;

/** What is left out whole. */
const isApart = new Set(["script", "style"]);
const apart = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/iy;
/** A tag with what stands in quotes. */
const quoted = /<((?:"[^"]*"|'[^']*'|[^'">])*)>/y;

/** What stands at a `<`: where it ends, and the tag, if it is one; nothing where it is text. */
export function signAt(html: string, at: number): { to: number; tag?: Tag } | undefined {
	const close = html.indexOf(">", at);
	const tag = known.get(html.slice(at + 1, close));
	if (tag) return { to: close + 1, tag };
	apart.lastIndex = quoted.lastIndex = at;
	if (apart.test(html)) return { to: apart.lastIndex };
	const text = quoted.exec(html)?.[1] ?? "";
	const read = readTag(text);
	return read && { to: quoted.lastIndex, tag: isApart.has(read.name) ? read : remember(text, read) };
}
