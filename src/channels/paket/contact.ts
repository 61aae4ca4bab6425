/** Whom to ask: the KIM, or the office that looks after it. */
import type { Element } from "hast";
import { h } from "hastscript";
import { isSilent } from "../../model/kim.ts";
import { type FactValue, factsOf } from "../../site/profil.ts";
import { kim as words } from "../../words/kim.ts";
import type { PaketData } from "./query.ts";

/** Who answers, in a sentence. */
function answerer({ kim }: PaketData): Element {
	const { pembina } = kim;
	if (isSilent(kim))
		return h("p", [
			`${words.dormantTitle[kim.keadaan]}. `,
			pembina ? [`${words.dormantOffice} `, h("strong", `${pembina.nama}.`)] : words.noContact,
		]);
	if (kim.kontak) return h("p", h("strong", kim.nama));
	return pembina ? h("p", [`${words.viaSupervisor} `, h("strong", pembina.nama)]) : h("p", words.noContact);
}

/** Facts that help nobody who wants to reach a KIM. */
const notHere = new Set(["berdiri", "sk", "media"]);
const said = ({ teks, catatan }: FactValue) => (catatan ? `${teks} (${catatan})` : teks);

export function contact(data: PaketData): Element[] {
	const { kim, cara } = data;
	const own = isSilent(kim) ? undefined : kim.kontak;
	const facts: [label: string, ...values: (string | undefined)[]][] = [
		[words.address, own?.alamat],
		[words.hours, own?.jam],
		[
			words.region,
			kim.wilayahnya
				.toReversed()
				.map(({ lengkap }) => lengkap)
				.join(", "),
		],
		[words.zone, kim.zona],
		...factsOf(kim)
			.filter(({ kolom }) => !notHere.has(kolom))
			.map(({ label, nilai }): (typeof facts)[number] => [label, ...nilai.map(said)]),
	];
	return [
		answerer(data),
		...(cara.length > 0
			? [
					h(
						"p",
						{ className: ["cara"] },
						cara.map(({ label, href }) => h("a", { href }, label)),
					),
				]
			: []),
		h(
			"dl",
			facts.flatMap(([label, ...values]) => {
				const known = values.filter((value) => value !== undefined);
				return known.length > 0 ? [h("div", [h("dt", label), ...known.map((value) => h("dd", value))])] : [];
			}),
		),
	];
}
