/**
 * What must have happened before a page is painted: letters as large as the reader asked for on this device. And the
 * place that offers it loads its script when it is first opened; a `toggle` does not bubble, but is seen on its way in.
 */
import { createHash } from "node:crypto";
import { urls } from "../../urls.ts";

export const firstScript = `try{localStorage.hurufBesar&&document.documentElement.classList.add("besar")}catch{}addEventListener("toggle",e=>{e.target.id=="nyaman"&&import("${urls.comfortScript}")},!0)`;

/** By which the page's policy knows it. */
export const firstScriptHash = `sha256-${createHash("sha256").update(firstScript).digest("base64")}` as const;
