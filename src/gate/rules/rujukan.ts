import { datedFields } from "../../model/schemas/kinds.ts";
import { dateReferences } from "../../model/teks.ts";
import { chiefOf } from "../addresses/families.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";
import { boundTo, electionOf, type World } from "../world.ts";

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

/** What may be referred to. */
interface Ids {
	has(id: string): boolean;
	keys(): Iterable<string>;
}
type IdsFor = (world: World, election: string) => Ids;

interface Reference {
	what: string;
	id: string;
	known: Ids;
	/** Where it stands: a path in the frontmatter, or an offset in the text. */
	at: Path | number;
	/** The entry that is meant, when it may have been renamed or withdrawn. */
	entry?: readonly [kind: "tahapan" | "faq" | "kimFaq", id: string];
	/** Set for a stage whose election the reference names itself. */
	isBound?: boolean;
}

/** Everything that is referred to by id exists: stages, questions, instruments, topics, groups, regions. */
export const rujukan: Rule = {
	name: "rujukan",
	*check(document, world): Iterable<Finding> {
		const loose = [];
		for (const references of [fromFields, fromTexts, fromBody])
			for (const reference of references(document, world)) {
				const found = reference.known.has(reference.id)
					? withdrawn(reference, world)
					: (renamed(reference, world) ?? missing(reference));
				if (found) yield { offset: offsetIn(document, reference), ...found };
				else if (isLoose(reference)) loose.push(reference);
			}
		const [first] = loose;
		if (first && boundTo(document, world) === undefined)
			yield { offset: offsetIn(document, first), ...unbound(first, document, world) };
	},
};

const offsetIn = (document: Document, { at }: Reference) =>
	typeof at === "number" ? at : offsetOf(document, at);

/** A stage of the file's election, whichever that is. */
const isLoose = ({ entry, isBound }: Reference) => entry?.[0] === "tahapan" && !isBound;

type Told = Omit<Finding, "offset"> | undefined;

// Who renames or withdraws something stops nobody who refers to it: they are told, and stay published.

function withdrawn({ what, id, entry }: Reference, world: World): Told {
	return entry && world.isWithdrawn(chiefOf(...entry))
		? {
				severity: "warning",
				message: `${what} "${id}" sudah dicabut, jadi rujukan ini tidak tampil`,
				suggestion: "Hapus rujukan ini, atau rujuk yang menggantikannya.",
			}
		: undefined;
}

function renamed({ what, id, entry }: Reference, world: World): Told {
	const now = entry && world.renamed(...entry);
	const name = now?.split("/").at(-1);
	return name
		? {
				severity: "warning",
				message: `${what} "${id}" kini bernama "${name}"`,
				suggestion: `Tulis "${name}". Sementara itu rujukan ini tetap tampil.`,
			}
		: undefined;
}

function missing({ what, id, known }: Reference): Told {
	if (!isId.test(id)) return undefined;
	const ids = [...known.keys()];
	return {
		message: `${what} "${id}" tidak ada`,
		suggestion: suggest(id, ids, lookUp[what] ?? choose(what, ids)),
	};
}

/**
 * A file that belongs to no election speaks of another one as soon as the active one changes. Its author is
 * told once; a KIM's page stays published.
 */
function unbound({ id }: Reference, { place }: Document, { pemilihanAktif }: World): Omit<Finding, "offset"> {
	return {
		severity: place?.params.kim === undefined ? "error" : "warning",
		message: `tahapan "${id}" disebut tanpa pemilihannya, jadi tanggalnya berganti bila pemilihan berganti`,
		suggestion:
			place?.kind === "kim"
				? `Tulis pemilihan="${pemilihanAktif}" sesudah id tahapan.`
				: `Tulis pemilihan: "${pemilihanAktif}" di bagian atas berkas.`,
	};
}

/** Whatever is no id at all is told where its form is judged. */
const isId = /^[a-z0-9][a-z0-9.-]*$/;

/** Values at a path pattern; `*` stands for every index or key. */
function* valuesAt(value: unknown, pattern: readonly string[], path: Path = []): Generator<[string, Path]> {
	const step = pattern[path.length];
	if (step === undefined) {
		if (typeof value === "string") yield [value, path];
	} else if (value !== null && typeof value === "object") {
		const keys = step === "*" ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
		for (const key of keys)
			yield* valuesAt((value as Record<string, unknown>)[key], pattern, [
				...path,
				Array.isArray(value) ? Number(key) : key,
			]);
	}
}

const stages: IdsFor = (world, election) => world.stages(election);
const elections: IdsFor = (world) => world.ids("pemilihan");
const instruments: IdsFor = ({ peraturan }) => peraturan;
/** Too many to propose one of them. */
const regions: IdsFor = ({ regionName }) => ({
	has: (code) => regionName(code) !== undefined,
	keys: () => [],
});

/** Fields that refer to something, in every kind of file. */
const referring = (
	[
		["tahapan.*", "tahapan", stages],
		["hari_pemungutan", "tahapan", stages],
		["sesudah", "tahapan", stages],
		["pemilihan", "pemilihan", elections],
		["*.pemilihan.*", "pemilihan", elections],
		["pemilihan_aktif", "pemilihan", elections],
		["dasar.*", "peraturan", instruments],
		["jadwal.*.dasar", "peraturan", instruments],
		["pengecualian.*.dasar", "peraturan", instruments],
		["topik", "topik", ({ topik }) => topik],
		["kelompok", "kelompok", (world, election) => world.kelompok(election)],
		["wilayah", "kode wilayah", regions],
		["*.wilayah", "kode wilayah", regions],
		["pengecualian.*.wilayah", "kode wilayah", regions],
		["memilih.*.*", "kode wilayah", regions],
	] satisfies [pattern: string, what: string, ids: IdsFor][]
).map(([pattern, what, ids]) => ({ pattern: pattern.split("."), what, ids }));

function* fromFields(document: Document, world: World): Generator<Reference> {
	const election = electionOf(document, world);
	for (const { pattern, what, ids } of referring) {
		if (what === "kelompok" && document.place?.kind !== "tahapan") continue;
		for (const [id, at] of valuesAt(document.data, pattern))
			yield {
				what,
				id,
				known: ids(world, election),
				at,
				...(what === "tahapan" && { entry: ["tahapan", `${election}/${id}`] }),
			};
	}
}

function* fromTexts(document: Document, world: World): Generator<Reference> {
	const fields = datedFields(document.place?.kind);
	const texts = fields.flatMap((field) => [...valuesAt(document.data, field.split("."))]);
	for (const [text, at] of texts)
		for (const { id, pemilihan } of dateReferences(text))
			if (id) yield stage(id, pemilihan, document, world, at);
}

function* fromBody(document: Document, world: World): Generator<Reference> {
	for (const node of document.nodes) {
		if (node.type !== "blok" || node.attributes.id === undefined) continue;
		const { id, pemilihan } = node.attributes;
		const at = node.position?.start.offset ?? 0;
		if (node.name === "tanggal" || node.name === "tahapan") yield stage(id, pemilihan, document, world, at);
		if (node.name === "faq") yield question(id, document, world, at);
	}
}

function stage(
	id: string,
	named: string | undefined,
	document: Document,
	world: World,
	at: Reference["at"],
): Reference {
	const elections = world.ids("pemilihan");
	const election = named ?? electionOf(document, world);
	if (!elections.has(election)) return { what: "pemilihan", id: election, known: elections, at };
	const entry = ["tahapan", `${election}/${id}`] as const;
	return { what: "tahapan", id, known: world.stages(election), at, entry, isBound: named !== undefined };
}

/** A KIM's pages may name its own questions too. */
function question(id: string, { place }: Document, world: World, at: number): Reference {
	const { kim } = place?.params ?? {};
	const central = world.ids("faq");
	const isOwn = (slug: string) => kim !== undefined && world.ids("kimFaq").has(`${kim}/${slug}`);
	const local = ["kimFaq", `${kim}/${id}`] as const;
	const known = { has: (slug: string) => central.has(slug) || isOwn(slug), keys: () => central };
	const entry = isOwn(id) || world.renamed(...local) ? local : (["faq", id] as const);
	return { what: "pertanyaan", id, known, at, entry };
}
