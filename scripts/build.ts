/** `npm run build`: the gate, then the site, put into service when it is whole. */
import { publishSite } from "./situs.ts";

await publishSite();
