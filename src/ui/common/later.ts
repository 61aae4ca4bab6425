/** Puts what waited for a script (`Later.astro`) in its place. */
export function fillLater(root: ParentNode = document): void {
	for (const part of root.querySelectorAll<HTMLElement>("[data-later]"))
		part.outerHTML = part.dataset.later ?? "";
}
