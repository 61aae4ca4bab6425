/** An answer as code that a mitra copies into a page: link, quote, frame, component. */

export interface Sematan {
	readonly slug: string;
	readonly question: string;
	/** The short answer, its dates filled in. */
	readonly answer: string;
	/** Absolute address of the answer's page. */
	readonly address: string;
	/** Absolute address of its page for frames. */
	readonly sematanAddress: string;
	/** Absolute address of the component's script. */
	readonly scriptAddress: string;
	/** Whose answer, as of which day: `Corong KIM, diperiksa 22 November 2026`. */
	readonly credit: string;
	/** Accessible name of the frame. */
	readonly frameTitle: string;
}

export interface SematanCodes {
	/** A link. */
	readonly tautan: string;
	/** The answer itself as a quote; follows no change. */
	readonly kutipan: string;
	/**
	 * A frame that needs no script, below a link: whatever cleans up the page, at least that one is left. In the order
	 * and with the elements that WordPress looks for.
	 */
	readonly iframe: string;
	/** `<corong-faq>`, which is a plain link until its script runs. */
	readonly komponen: string;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in HTML, between tags or between double quotes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Code that puts one answer into a page on any other origin. Nothing of it needs a key or a server. */
export function sematanCodes(sematan: Sematan): SematanCodes {
	const { question, answer, address, sematanAddress, scriptAddress, slug, credit, frameTitle } = sematan;
	const tautan = `<a href="${escapeHtml(address)}">${escapeHtml(question)}</a>`;
	return {
		tautan,
		kutipan: [
			`<blockquote cite="${escapeHtml(address)}">`,
			`<p><strong>${escapeHtml(question)}</strong></p>`,
			`<p>${escapeHtml(answer)}</p>`,
			`<p><a href="${escapeHtml(address)}">${escapeHtml(credit)}</a></p>`,
			"</blockquote>",
		].join("\n"),
		iframe: `<blockquote>${tautan}</blockquote>${frame(sematanAddress, frameTitle, frameHeight(sematan))}`,
		komponen: [
			`<script async src="${escapeHtml(scriptAddress)}"></script>`,
			`<corong-faq slug="${escapeHtml(slug)}">${tautan}</corong-faq>`,
		].join("\n"),
	};
}

/**
 * The frame is as high as its page where the browser knows `frame-sizing` (CSS Sizing 4); only then its
 * height may be `auto`, which `if()` (CSS Values 5) asks and older browsers skip. Elsewhere it has the
 * fixed height, also as an attribute for pages whose security policy drops `style`.
 */
const frame = (address: string, title: string, height: number) =>
	`<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" width="${width}" height="${height}" style="border:0;width:100%;max-width:100%;height:${height}px;height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height"></iframe>`;

/** A column of text on a desk; the frame itself takes whatever width there is. */
const width = 600;

/** Letters of the question and of the answer that stand in one line of a frame 20 rem wide. */
const lettersInLine = { question: 25, answer: 29 };
const lineHeight = { question: 25, answer: 30 };
/** Padding, space between the parts, the election above, the source and the two dates below. */
const around = 190;

/**
 * Height in CSS pixels at which a frame on a small phone shows the whole answer; a wider frame has room
 * to spare. An estimate for browsers that do not size frames themselves; the frame can still be scrolled.
 */
export function frameHeight({ question, answer }: Pick<Sematan, "question" | "answer">): number {
	const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
	return (
		around +
		lines(question, lettersInLine.question) * lineHeight.question +
		lines(answer, lettersInLine.answer) * lineHeight.answer
	);
}

/** A rich answer of https://oembed.com/. */
export interface Oembed {
	readonly version: "1.0";
	readonly type: "rich";
	readonly title: string;
	readonly author_name: string;
	readonly author_url: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds for which a consumer may keep it. */
	readonly cache_age: number;
	readonly html: string;
	/** CSS pixels; at this width the frame needs no more than this height. */
	readonly width: number;
	readonly height: number;
}

const day = 86_400;

/**
 * What a site that was given the answer's address shows in its place: the frame. A static host cannot
 * read `maxwidth`, so the frame fits every width and its height is the one a phone needs.
 */
export const oembed = (sematan: Sematan, provider: { name: string; url: string }): Oembed => ({
	version: "1.0",
	type: "rich",
	title: sematan.question,
	author_name: provider.name,
	author_url: provider.url,
	provider_name: provider.name,
	provider_url: provider.url,
	cache_age: day,
	html: sematanCodes(sematan).iframe,
	width,
	height: frameHeight(sematan),
});
