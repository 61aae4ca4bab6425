/**
 * What a sematan does in its frame: tells the page around it how high it is. The page has to ask first, so that
 * the answer goes to its origin and to no other.
 */
const content = document.querySelector("main") as HTMLElement;
/** Tells the page around, once it has asked. */
let tell = () => {};

/** A host that sizes the frame by CSS (`frame-sizing`) learns of a later change only when asked to look. */
function resize() {
	tell();
	try {
		(window as { requestResize?: () => void }).requestResize?.();
	} catch {
		// In no frame, or in one that may not know.
	}
}

addEventListener("message", ({ source, origin, data }) => {
	if (source !== parent || source === window || data?.corong !== "halo") return;
	tell = () =>
		parent.postMessage(
			{ corong: "tinggi", tinggi: content.offsetHeight, judul: content.ariaLabel },
			// A page opened from a disk has no origin that could be named.
			origin === "null" ? "*" : origin,
		);
	tell();
});

new ResizeObserver(resize).observe(content);
