/** The API's own description, with examples that exist. */
import { type OpenApi, openapi } from "../../api/openapi.ts";
import { questions } from "../faq.ts";
import { kims } from "../kim.ts";
import { activeElection } from "../pemilihan.ts";
import { portal } from "../situs.ts";
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
