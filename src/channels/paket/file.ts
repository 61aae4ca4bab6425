/** The finished file, with the look and the script it carries. */

import css from "./paket.css?inline";
import { paketHtml } from "./paket.ts";
import type { PaketData } from "./query.ts";
import script from "./script.ts?sebaris";

/** The look with the one colour that the file has of the twelve. */
const inColour = (warna: string) =>
	css.replace(/\.warna-([a-z]+)\{[^}]*\}/g, (rule, other: string) => (other === warna ? rule : ""));

/** `site` is the public address of the portal. */
export const paketFile = (data: PaketData, site: URL): string =>
	paketHtml(data, { site, css: inColour(data.kim.warna), script });
