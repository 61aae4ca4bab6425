/** What of a page is read aloud, part by part: its text as it is seen, without ways around and buttons. */

export interface Part {
	readonly element: HTMLElement;
	readonly text: string;
}

/** What stands on a page to be read aloud; the value names the election its abbreviations belong to. */
export const readable = () => document.querySelector<HTMLElement>("main [data-dengar]");

const blocks = "h1,h2,h3,h4,p,li,dt,dd,tr,figcaption";
/** Ways around, what was taken from elsewhere, what is only for the eye. */
const silent =
	"nav,form,button,.lanjut,[aria-hidden=true],[data-pagefind-ignore],[data-bisu],details:not([open])";
/** What keeps a date on one line is for the eye. */
const joints = /\u2060|\u00ad/g;

/** A step of a numbered list is said with its number. */
function numbered({ parentElement }: HTMLElement, text: string, element: HTMLElement): string {
	return parentElement?.tagName === "OL" && element.tagName === "LI"
		? `${[...parentElement.children].indexOf(element) + 1}. ${text}`
		: text;
}

/** The parts of a text in the order in which they stand; one that holds others is said by these. */
export function partsOf(whole: HTMLElement): Part[] {
	return [...whole.querySelectorAll<HTMLElement>(blocks)].flatMap((element) => {
		const isWhole = !element.querySelector(blocks);
		if (!isWhole || element.closest(silent) || element.getClientRects().length === 0) return [];
		const step = element.closest<HTMLElement>("li") ?? element;
		const isFirst = step === element || step.querySelector(blocks) === element;
		const text = element.innerText.replace(joints, "").replace(/\t/g, ", ").trim();
		return text ? [{ element, text: isFirst ? numbered(step, text, step) : text }] : [];
	});
}
