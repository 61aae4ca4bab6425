/** `npm run build`: the gate, then the site, put into service when it is whole. */
import { applyBuildOptions } from "./opsi.ts";
import { publishSite } from "./situs.ts";

await publishSite(applyBuildOptions({ ketat: { type: "boolean" }, seluruhnya: { type: "boolean" } }));
