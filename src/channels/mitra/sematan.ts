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

/**
 * WordPress tells a frame a secret behind the `#` and wants height and links by messages that repeat it; its frame may
 * neither open a tab nor know the page around, so there is no origin to name.
 */
const secret = /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
if (secret) {
	const say = (message: string, value: unknown) => parent.postMessage({ message, value, secret }, "*");
	say("ready", "");
	tell = () => say("height", Math.ceil(content.getBoundingClientRect().height) + 1);
	// A frame below the fold may not be drawn, and then nothing is observed in it.
	tell();
	addEventListener("click", (event) => {
		const link = (event.target as Element).closest("a");
		if (!link) return;
		event.preventDefault();
		say("link", link.href);
	});
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
