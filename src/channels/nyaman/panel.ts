/** Fills the place "Baca dengan nyaman" when it is first opened: nothing of it is loaded before. */
import { createLisan, type Ucapan } from "../../text/lisan.ts";
import { readAloud } from "./baca.ts";
import { partsOf, readable } from "./bagian.ts";
import { largeSwitch } from "./besar.ts";
import { dress } from "./gaya.ts";
import { onVoices, voiceFor } from "./suara.ts";
import { nyaman as words } from "./words.ts";

declare global {
	/** How the abbreviations of each election are said; under no name those of the present one. It comes with the script. */
	var ucapanPemilihan: Readonly<Record<string, readonly Ucapan[]>>;
}

const place = document.getElementById("nyaman") as HTMLDetailsElement;
const panel = document.createElement("div");
panel.className = "bingkai";
panel.append(largeSwitch(words.large));
place.append(panel);
dress();

// Beside the text it hangs over the page: a press elsewhere, or Escape, puts it away.
const close = () => {
	place.open = false;
};
addEventListener("click", ({ target }) => place.contains(target as Node) || close());
addEventListener("keydown", ({ key }) => key === "Escape" && close());

const whole = readable();
// A page in a regional language is read by a voice that speaks it, or not at all.
const lang = whole?.querySelector<HTMLElement>("[lang]:not([lang=id])")?.lang ?? "id";
const { ucapanPemilihan: all } = globalThis;
const say = lang === "id" ? createLisan(all[whole?.dataset.dengar ?? ""] ?? all[""] ?? []) : String;

const listen = document.createElement("button");
listen.type = "button";
listen.className = "tombol";
listen.textContent = words.listen;
listen.addEventListener("click", () => {
	const voice = voiceFor(lang);
	if (!whole || !voice) return;
	const menu = place.closest<HTMLElement>("[popover]");
	if (menu?.matches(":popover-open")) menu.hidePopover();
	close();
	readAloud(partsOf(whole), { voice, say });
});
onVoices(() => {
	if (whole && voiceFor(lang)) panel.append(listen);
});
