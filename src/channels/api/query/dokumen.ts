/** The API's own description, with examples that exist. */

import { questions } from "../../../site/faq.ts";
import { kims } from "../../../site/kim.ts";
import { activeElection } from "../../../site/pemilihan.ts";
import { portal } from "../../../site/situs.ts";
import { type OpenApi, openapi } from "../openapi.ts";
import { licence } from "./rujukan.ts";

/** The question that stands as example: one of those on the home page. */
export async function exampleQuestion() {
	const all = await questions();
	const example = all.find(({ utama }) => utama) ?? all[0];
	if (!example) throw new Error("no question to show as an example");
	return example;
}

export async function apiDocument(site: URL): Promise<OpenApi> {
	const [{ nama }, license, { slug }, election, [kim]] = await Promise.all([
		portal(),
		licence(site),
		exampleQuestion(),
		activeElection(),
		kims(),
	]);
	return openapi({ nama, license, examples: { jawaban: slug, pemilihan: election.id, kim: kim?.id } }, site);
}
