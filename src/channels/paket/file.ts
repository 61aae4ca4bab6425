/** The finished file, with the look and the script it carries. */

import { pack } from "./pack.ts";
import css from "./paket.css?inline";
import type { PackData } from "./query.ts";
import script from "./script.ts?sebaris";

/** `site` is the public address of the portal. */
export const packFile = (data: PackData, site: URL): string => pack(data, { site, css, script });
