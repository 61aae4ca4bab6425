import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Public address of the site: `--site`, else `alamat` of `situs.yaml`. Astro wants it before content is loaded. */
export async function siteAddress({
	site,
	content,
}: {
	site: string | undefined;
	content: string;
}): Promise<string> {
	if (site) return site;
	const situs: unknown = parse(await readFile(join(content, "situs.yaml"), "utf8"));
	return (situs as { alamat: string }).alamat;
}
