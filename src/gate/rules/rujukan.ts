import { escapePattern } from "../../model/kata.ts";
import { datedFields } from "../../model/schemas/kinds.ts";
import { dateReferences } from "../../model/teks.ts";
import { chiefOf } from "../addresses/families.ts";
import { type Document, offsetOf, rangeOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { nearest } from "../saran.ts";
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
				if (found) yield toldOf(reference, found, document);
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

type Told = (Omit<Finding, "offset" | "fix"> & { right?: string }) | undefined;

/** A finding, with the right id put where the wrong one stands. */
function toldOf(reference: Reference, { right, ...words }: NonNullable<Told>, document: Document): Finding {
	const offset = offsetIn(document, reference);
	const range = right === undefined ? undefined : placeOfId(reference, document);
	return { offset, ...words, ...(range && right && { fix: writing(...range, right) }) };
}

/** From where to where an id stands, inside the quotes it may have. */
function placeOfId({ at, id }: Reference, document: Document): [number, number] | undefined {
	const [from, to] = typeof at === "number" ? [at, at + 300] : (rangeOf(document, at) ?? [0, 0]);
	const found = document.text.slice(from, to).search(new RegExp(`(?<![\\w-])${escapePattern(id)}(?![\\w-])`));
	return found < 0 ? undefined : [from + found, from + found + id.length];
}

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
				right: name,
			}
		: undefined;
}

function missing({ what, id, known }: Reference): Told {
	if (!isId.test(id)) return undefined;
	const ids = [...known.keys()];
	const message = `${what} "${id}" tidak ada`;
	const right = nearest(id, ids);
	if (what === "peraturan" && !(right && isMistyped(id, right)))
		return { message, suggestion: register(id, right) };
	return right === undefined
		? { message, suggestion: lookUp[what] ?? choose(what, ids) }
		: { message, suggestion: `Mungkin maksud Anda "${right}"?`, right };
}

/** Another number is another regulation; the same digits in another order are a slip of the finger. */
const isMistyped = (id: string, right: string) => digitsOf(id) === digitsOf(right);
const digitsOf = (id: string) => [...id.replace(/\D/g, "")].sort().join("");

/** A new instrument is registered before anything rests on it. */
const register = (id: string, near: string | undefined) =>
	[
		`${near ? `Bila salah ketik, mungkin maksud Anda "${near}". ` : ""}Bila ini peraturan baru, daftarkan dahulu di peraturan.yaml:`,
		`${id}:`,
		`  nama: ${nameOfInstrument(id)}`,
		"  judul: …",
	].join("\n");

/** `pkpu-17-2024` is PKPU 17/2024. */
const nameOfInstrument = (id: string) => {
	const [, kind = "", number, year] = /^([a-z-]+?)-(\d+)-(\d{4})$/.exec(id) ?? [];
	return kind ? `${kind.replaceAll("-", " ").toUpperCase()} ${number}/${year}` : "…";
};

/**
 * A file that belongs to no election speaks of another one as soon as the active one changes. Its author is
 * told once; a KIM's page stays published.
 */
function unbound({ id }: Reference, document: Document, { pemilihanAktif }: World): Omit<Finding, "offset"> {
	const { place, front, yamlEnd: end } = document;
	const line = `pemilihan: "${pemilihanAktif}"`;
	const isNewLine = document.text.charAt(end - 1) === "\n";
	return {
		severity: place?.params.kim === undefined ? "error" : "warning",
		message: `tahapan "${id}" disebut tanpa pemilihannya, jadi tanggalnya berganti bila pemilihan berganti`,
		suggestion:
			place?.kind === "kim"
				? `Tulis pemilihan="${pemilihanAktif}" sesudah id tahapan.`
				: `Tulis ${line} di bagian atas berkas.`,
		...(place?.kind !== "kim" &&
			front !== undefined && { fix: writing(end, end, isNewLine ? `${line}\n` : `\n${line}`) }),
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
