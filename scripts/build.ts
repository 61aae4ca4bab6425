/** `npm run build`: the gate, then the site, put into service when it is whole. */
import { rememberCode } from "./kode.ts";

rememberCode();
const { applyBuildOptions } = await import("./opsi.ts");
const { publishSite } = await import("./situs.ts");
await publishSite(applyBuildOptions({ ketat: { type: "boolean" }, seluruhnya: { type: "boolean" } }));
