/** `npm run dev`: the site with every save shown at once. */
import { dev } from "astro";
import { applyBuildOptions } from "./opsi.ts";

applyBuildOptions();
await dev({});
