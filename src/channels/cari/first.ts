/** What the search page does before its script is there: a question in the address is seen, and the list makes room. */
import { createHash } from "node:crypto";
import { seeking } from "./seeking.ts";

export const firstScript = `(q=>{if(!q)return;document.documentElement.classList.add("${seeking}");document.querySelector("main [name=q]").value=q;const h=document.getElementById("hasil");h.hidden=false;h.firstElementChild.textContent=h.firstElementChild.dataset.tunggu;const l=document.createElement("link");Object.assign(l,{rel:"preload",as:"fetch",href:"/cari/isi.json",crossOrigin:""});document.head.append(l)})(new URLSearchParams(location.search).get("q")?.trim())`;

/** Its hash, which the policy of the page lets run: a page says so itself, for its head is written before its parts. */
export const firstScriptHash = `sha256-${createHash("sha256").update(firstScript).digest("base64")}` as const;
