/** `npm run dev`: the site with every save shown at once. */
import { dev } from "astro";
import { applyOptions } from "./opsi.ts";

applyOptions();
await dev({});
