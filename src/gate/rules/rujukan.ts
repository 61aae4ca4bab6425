import { visit } from "unist-util-visit";
import { dateReferences, filledFields } from "../../domain/teks.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";
import { electionOf, type World } from "../world.ts";

type Path = (string | number)[];

/** Where the right id is found when there are too many to name. */
const lookUp: Readonly<Record<string, string>> = {
	"kode wilayah": 'Cari kodenya menurut nama wilayah dengan npm run kim:baru, misalnya "64.08.12.1002".',
};
const few = 12;
const choose = (what: string, ids: readonly string[]) =>
	ids.length > 0 && ids.length <= few
		? `Pilih salah satu: ${ids.join(", ")}. Atau hapus rujukan ini.`
		: `Periksa daftar ${what} di situs, atau hapus rujukan ini.`;

interface Reference {
	what: string;
	id: string;
	exists: boolean;
	candidates: Iterable<string>;
	offset: number;
}

/** Everything that is referred to by id exists: stages, questions, instruments, topics, groups, regions. */
export const rujukan: Rule = {
	name: "rujukan",
	*check(document, world): Iterable<Finding> {
		for (const { what, id, exists, candidates, offset } of [
			...fromFields(document, world),
			...fromTexts(document, world),
			...fromBody(document, world),
		])
			if (!exists && isId.test(id))
				yield {
					offset,
					message: `${what} "${id}" tidak ada`,
					suggestion: suggest(id, candidates, lookUp[what] ?? choose(what, [...candidates])),
				};
	},
};

/** Whatever is no id at all is told where its form is judged. */
const isId = /^[a-z0-9][a-z0-9.-]*$/;

/** Values at a path pattern; `*` stands for every index or key. */
function* valuesAt(value: unknown, pattern: readonly string[], path: Path = []): Generator<[string, Path]> {
	const [step, ...rest] = pattern;
	if (step === undefined) {
		if (typeof value === "string") yield [value, path];
	} else if (value !== null && typeof value === "object") {
		for (const [key, child] of Object.entries(value))
			if (step === "*" || step === key)
				yield* valuesAt(child, rest, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}

function* fromFields(document: Document, world: World): Generator<Reference> {
	const { data } = document;
	const election = electionOf(document, world);
	const stages = new Set(world.stages(election).keys());
	const sets: [pattern: string, what: string, ids: ReadonlySet<string>][] = [
		["tahapan.*", "tahapan", stages],
		["hari_pemungutan", "tahapan", stages],
		["pemilihan", "pemilihan", world.ids("pemilihan")],
		["*.pemilihan.*", "pemilihan", world.ids("pemilihan")],
		["pemilihan_aktif", "pemilihan", world.ids("pemilihan")],
		["dasar.*", "peraturan", world.peraturan],
		["jadwal.*.dasar", "peraturan", world.peraturan],
		["pengecualian.*.dasar", "peraturan", world.peraturan],
		["topik", "topik", world.topik],
		...(document.place?.kind === "tahapan"
			? [["kelompok", "kelompok", world.kelompok(election)] as [string, string, ReadonlySet<string>]]
			: []),
	];
	for (const [pattern, what, ids] of sets)
		for (const [id, path] of valuesAt(data, pattern.split(".")))
			yield { what, id, exists: ids.has(id), candidates: ids, offset: offsetOf(document, path) };
	for (const pattern of ["wilayah", "pengecualian.*.wilayah", "memilih.*.*"])
		for (const [code, path] of valuesAt(data, pattern.split(".")))
			yield {
				what: "kode wilayah",
				id: code,
				exists: world.regionName(code) !== undefined,
				candidates: [],
				offset: offsetOf(document, path),
			};
}

function* fromTexts(document: Document, world: World): Generator<Reference> {
	for (const field of filledFields[document.place?.kind ?? ""] ?? [])
		for (const [text, path] of valuesAt(document.data, [field]))
			for (const { id, pemilihan } of dateReferences(text))
				if (id) yield stage(id, pemilihan ?? electionOf(document, world), world, offsetOf(document, path));
}

function* fromBody(document: Document, world: World): Generator<Reference> {
	const { tree } = document;
	if (!tree) return;
	const found: Reference[] = [];
	visit(tree, "blok", ({ name, attributes, position }) => {
		const offset = position?.start.offset ?? 0;
		const { id, pemilihan } = attributes;
		if (id === undefined) return;
		if (name === "tanggal" || name === "tahapan")
			found.push(stage(id, pemilihan ?? electionOf(document, world), world, offset));
		if (name === "faq") found.push(question(id, document, world, offset));
	});
	yield* found;
}

function stage(id: string, election: string, world: World, offset: number): Reference {
	const elections = world.ids("pemilihan");
	if (!elections.has(election))
		return { what: "pemilihan", id: election, exists: false, candidates: elections, offset };
	const ids = world.stages(election);
	return { what: "tahapan", id, exists: ids.has(id), candidates: ids.keys(), offset };
}

function question(id: string, { place }: Document, world: World, offset: number): Reference {
	const own = place?.params.kim ? world.ids("kimFaq").has(`${place.params.kim}/${id}`) : false;
	return {
		what: "pertanyaan",
		id,
		exists: own || world.ids("faq").has(id),
		candidates: world.ids("faq"),
		offset,
	};
}
