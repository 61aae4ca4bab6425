/**
 * What v1 promises, flat: one line for every field of every response. `v1.approved.json` holds the
 * promise that was published; what is broken since, a mitra's program would notice.
 */
import { resourceNames, resourceOf } from "./resources.ts";
import { type JsonSchema, schemaOf } from "./schema.ts";

export interface ContractField {
	readonly type: string;
	readonly required: boolean;
	readonly format?: string;
	/** Every value there can be. */
	readonly enum?: readonly string[];
}
/** Fields by path: `faq.json faq[].pertanyaan`, `pemilihan/{id}.json memilih.*[]`. */
export type Contract = Readonly<Record<string, ContractField>>;

/** The contract of the schemas as they are now. */
export const currentContract = (): Contract =>
	Object.fromEntries(
		resourceNames.flatMap((name) => {
			const schema = schemaOf(name);
			return fieldsOf(resourceOf(name).path, schema, true, schema.$defs ?? {});
		}),
	);

function fieldsOf(
	path: string,
	schema: JsonSchema,
	required: boolean,
	parts: Readonly<Record<string, JsonSchema>>,
): [string, ContractField][] {
	if (schema.$ref) {
		const { $ref, ...own } = schema;
		return fieldsOf(path, { ...parts[$ref.replace("#/$defs/", "")], ...own }, required, parts);
	}
	const { type = "any", format, properties = {}, required: must = [], items, additionalProperties } = schema;
	const inside = (name: string, child: JsonSchema, needed: boolean) => fieldsOf(name, child, needed, parts);
	const field = {
		type,
		required,
		...(format && { format }),
		...(schema.enum && { enum: schema.enum.map(String) }),
	};
	return [
		[path, field],
		...Object.entries(properties).flatMap(([name, child]) =>
			inside(path.includes(" ") ? `${path}.${name}` : `${path} ${name}`, child, must.includes(name)),
		),
		...(items ? inside(`${path}[]`, items, true) : []),
		...(typeof additionalProperties === "object" ? inside(`${path}.*`, additionalProperties, false) : []),
	];
}

export interface Changes {
	/** Promises that no longer hold. */
	readonly broken: readonly string[];
	/** What is promised anew. */
	readonly added: readonly string[];
}

/** What became of an approved contract. Equal contracts, and only they, have no changes. */
export function compareContracts(approved: Contract, current: Contract): Changes {
	const broken: string[] = [];
	const added: string[] = [];
	for (const [path, before] of Object.entries(approved)) {
		const now = current[path];
		if (!now) broken.push(`${path}: hilang`);
		else {
			broken.push(...brokenIn(before, now).map((what) => `${path}: ${what}`));
			added.push(...addedIn(before, now).map((what) => `${path}: ${what}`));
		}
	}
	for (const path of Object.keys(current)) if (!approved[path]) added.push(`${path}: kolom baru`);
	return { broken, added };
}

const lost = (from: readonly string[] = [], to: readonly string[] = []) =>
	from.filter((value) => !to.includes(value));

function brokenIn(before: ContractField, now: ContractField): string[] {
	const gone = now.enum ? lost(before.enum, now.enum) : [];
	return [
		...(before.type === now.type ? [] : [`jenisnya ${before.type}, kini ${now.type}`]),
		...(before.required && !now.required ? ["semula selalu ada, kini boleh tidak ada"] : []),
		...(before.format && before.format !== now.format
			? [`bentuknya ${before.format}, kini ${now.format ?? "bebas"}`]
			: []),
		...(before.enum && !now.enum ? ["semula pilihan tertentu, kini bebas"] : []),
		...(gone.length > 0 ? [`kehilangan pilihan ${gone.join(", ")}`] : []),
	];
}

function addedIn(before: ContractField, now: ContractField): string[] {
	const more = before.enum ? lost(now.enum, before.enum) : [];
	return [
		...(!before.required && now.required ? ["kini selalu ada"] : []),
		...(!before.format && now.format ? [`kini berbentuk ${now.format}`] : []),
		...(!before.enum && now.enum ? [`kini salah satu dari ${now.enum.join(", ")}`] : []),
		...(more.length > 0 ? [`pilihan baru ${more.join(", ")}`] : []),
	];
}
