/** Elements, made of text alone: nothing that was typed or found is ever read as HTML. */

type Child = Node | string | undefined;

export function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children.filter((child): child is Node | string => child !== undefined && child !== ""));
	return element;
}
