/**
 * What the search page does before its script is there: a question in the address is seen, and the list makes room;
 * when the script is lost, the list comes back.
 */
import { createHash } from "node:crypto";
import { seeking } from "./seeking.ts";

export const firstScript = `(query => {
	if (!query) return;
	const page = document.documentElement.classList;
	const area = document.getElementById("hasil");
	const [told] = area.children;
	page.add("${seeking}");
	document.querySelector("main [name=q]").value = query;
	area.hidden = false;
	told.textContent = told.dataset.tunggu;
	addEventListener("error", ({ target }) => {
		if (!/halaman/.test(target.src)) return;
		page.remove("${seeking}");
		told.textContent = told.dataset.gagal;
	}, true);
	const link = document.createElement("link");
	Object.assign(link, { rel: "preload", as: "fetch", href: "/cari/isi.json", crossOrigin: "" });
	document.head.append(link);
})(new URLSearchParams(location.search).get("q")?.trim())`;

/** Its hash, which the policy of the page lets run: a page says so itself, for its head is written before its parts. */
export const firstScriptHash = `sha256-${createHash("sha256").update(firstScript).digest("base64")}` as const;
