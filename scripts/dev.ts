/** `npm run dev`: the site with every save shown at once, and with what is wrong with it. */
import { dev } from "astro";
import { reasons } from "./dev-alasan.ts";
import { applyBuildOptions, defaultContent } from "./opsi.ts";

const values = applyBuildOptions();
await dev({ integrations: [reasons(values.content ?? defaultContent)] });
