/**
 * `<corong-faq slug="…"><a href="…">…</a></corong-faq>`: one answer in a page of another site. Until the
 * frame has said how high it is, the reader sees the link: without scripts, behind a security policy
 * that forbids the frame, or when this site is down. Styles are set one by one because such a policy
 * often forbids `<style>`. A classic script that needs nothing else: a module of another origin would
 * need CORS headers, which not every static host sends.
 */

/** Path of a sematan with `:slug` in it; filled in by the build. */
declare const SEMATAN: string;
/** Path of this script; filled in by the build. */
declare const SCRIPT: string;

{
	// A module has no current script; then it is the one with this name.
	const script = document.currentScript ?? document.querySelector(`script[src$="${SCRIPT}"]`);
	const home = new URL((script as HTMLScriptElement).src).origin;
	const highest = 5000;

	class CorongFaq extends HTMLElement {
		static observedAttributes = ["slug"];
		#slot = document.createElement("slot");
		#frame = document.createElement("iframe");

		constructor() {
			super();
			const frame = this.#frame;
			frame.loading = "lazy";
			frame.style.cssText = "display:block;width:100%;height:0;border:0";
			// A frame that went on to another address (a renamed answer) loads again and is asked again.
			frame.onload = () => frame.contentWindow?.postMessage({ corong: "halo" }, home);
			this.attachShadow({ mode: "open" }).append(this.#slot);
		}

		connectedCallback() {
			this.style.display = "block";
			addEventListener("message", this);
			this.attributeChangedCallback();
		}

		disconnectedCallback() {
			removeEventListener("message", this);
		}

		attributeChangedCallback() {
			const given = this.getAttribute("slug") ?? "";
			const slug = /^(?:.*\/faq\/)?([a-z0-9-]+)\/?$/.exec(given.trim().toLowerCase())?.[1];
			const frame = this.#frame;
			this.#show(0);
			frame.remove();
			if (!this.isConnected) return;
			if (!slug) return console.warn(`corong-faq: slug="${given}" tidak dikenal.`);
			frame.src = home + SEMATAN.replace(":slug", slug);
			frame.title = this.textContent.trim() || slug;
			this.shadowRoot?.append(frame);
		}

		handleEvent({ origin, source, data }: MessageEvent) {
			if (origin !== home || source !== this.#frame.contentWindow) return;
			const { corong, tinggi, judul } = data ?? {};
			if (corong !== "tinggi" || typeof tinggi !== "number" || !(tinggi > 0 && tinggi <= highest)) return;
			this.#show(tinggi);
			if (typeof judul === "string" && judul) this.#frame.title = judul;
		}

		#show(height: number) {
			this.#slot.style.display = height ? "none" : "";
			this.#frame.style.height = `${Math.ceil(height)}px`;
		}
	}

	customElements.get("corong-faq") ?? customElements.define("corong-faq", CorongFaq);
}
