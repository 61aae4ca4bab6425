/** Elements in one line each. */

type Attributes = Record<string, string | number | boolean | undefined>;

/** An element with attributes (`true` is an empty one, `false` and `undefined` none) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined && value !== false)
			element.setAttribute(name, value === true ? "" : String(value));
	element.append(...children);
	return element;
}

export function button(text: string, kind: string, act: () => void): HTMLButtonElement {
	const element = el("button", { type: "button", class: kind }, text);
	element.addEventListener("click", act);
	return element;
}

/** Tells the form that something changed which no input event told. */
export const changed = (element: HTMLElement) => element.dispatchEvent(new Event("input", { bubbles: true }));

/** Writes text into a live region only when it differs, so that it is read out once. */
export function say(region: HTMLElement, text: string): void {
	if (region.textContent !== text) region.textContent = text;
}
