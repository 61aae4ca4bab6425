/** What Node makes of this program's code is kept, so that the next command begins at once. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** From now on; whoever wants it imports everything else after this. */
export function rememberCode(): void {
	enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/corong/kode", import.meta.url)));
}
