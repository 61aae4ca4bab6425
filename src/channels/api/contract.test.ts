import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contract, type ContractField, compareContracts, currentContract } from "./contract.ts";

const approved: Contract = JSON.parse(readFileSync(new URL("v1.approved.json", import.meta.url), "utf8"));

test("v1 keeps what it promised", () => {
	const { broken, added } = compareContracts(approved, currentContract());
	expect(broken, "janji v1 yang ditarik: kembalikan, atau buat v2").toEqual([]);
	expect(added, "janji baru: setujui dengan npm run kontrak").toEqual([]);
});

describe("comparing contracts", () => {
	const values = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
	const field: fc.Arbitrary<ContractField> = fc.record(
		{
			type: fc.constantFrom("string", "integer", "boolean", "array", "object"),
			required: fc.boolean(),
			format: fc.constantFrom("date", "uri"),
			enum: values.map((list) => list.toSorted()),
		},
		{ requiredKeys: ["type", "required"], noNullPrototype: true },
	);
	const path = fc.constantFrom("x", "x a", "x b", "x b[]", "x b[].c", "y", "y a.*");
	const contract: fc.Arbitrary<Contract> = fc.dictionary(path, field, { noNullPrototype: true });
	/** A contract with one of its fields. */
	const oneOf = fc
		.dictionary(path, field, { minKeys: 1, noNullPrototype: true })
		.chain((whole) => fc.tuple(fc.constant<Contract>(whole), fc.constantFrom(...Object.keys(whole))));
	const broken = (before: Contract, now: Contract) => compareContracts(before, now).broken;
	const change = (whole: Contract, at: string, part: Partial<ContractField>): Contract => ({
		...whole,
		[at]: { ...(whole[at] as ContractField), ...part },
	});

	test("finds nothing between equal ones, and something between others", () => {
		fc.assert(
			fc.property(contract, contract, (before, now) => {
				expect(compareContracts(before, before)).toEqual({ broken: [], added: [] });
				const sameAs = (a: Contract, b: Contract) => {
					try {
						expect(a).toStrictEqual(b);
						return true;
					} catch {
						return false;
					}
				};
				const { broken, added } = compareContracts(before, now);
				expect(broken.length + added.length === 0).toBe(sameAs(before, now));
			}),
		);
	});

	test("new fields break nothing and are told", () => {
		fc.assert(
			fc.property(contract, field, (before, fresh) => {
				expect(compareContracts(before, { ...before, "z new": fresh })).toEqual({
					broken: [],
					added: ["z new: kolom baru"],
				});
			}),
		);
	});

	test("a field that goes is told by name", () => {
		fc.assert(
			fc.property(oneOf, ([whole, at]) => {
				const { [at]: _, ...rest } = whole;
				expect(broken(whole, rest)).toEqual([`${at}: hilang`]);
			}),
		);
	});

	test("a field that may be absent, is of another type or of another form, breaks", () => {
		fc.assert(
			fc.property(oneOf, ([whole, at]) => {
				const sure = change(whole, at, { required: true, format: "date" });
				expect(broken(sure, change(sure, at, { required: false }))).toHaveLength(1);
				expect(broken(sure, change(sure, at, { type: "null" }))).toHaveLength(1);
				expect(broken(sure, change(sure, at, { format: "uri" }))).toHaveLength(1);
				const { format: _, ...free } = sure[at] as ContractField;
				expect(broken(sure, { ...sure, [at]: free })).toHaveLength(1);
			}),
		);
	});

	test("choices may be added, never lost", () => {
		fc.assert(
			fc.property(oneOf, values, ([whole, at], list) => {
				const fewer = change(whole, at, { enum: list });
				const more = change(whole, at, { enum: [...list, "new"] });
				expect(compareContracts(fewer, more)).toEqual({ broken: [], added: [`${at}: pilihan baru new`] });
				expect(broken(more, fewer)).toEqual([`${at}: kehilangan pilihan new`]);
			}),
		);
	});
});

test("each change is one sentence", () => {
	const before: Contract = {
		"x.json": { type: "object", required: true },
		"x.json hari": { type: "string", required: true, format: "date" },
		"x.json gone": { type: "string", required: true },
		"x.json putusan": { type: "string", required: false, enum: ["hoaks", "benar"] },
	};
	const now: Contract = {
		"x.json": { type: "array", required: true },
		"x.json hari": { type: "string", required: false },
		"x.json putusan": { type: "string", required: true, enum: ["benar", "baru"] },
		"x.json catatan": { type: "string", required: false },
	};
	expect(compareContracts(before, now)).toMatchInlineSnapshot(`
		{
		  "added": [
		    "x.json putusan: kini selalu ada",
		    "x.json putusan: pilihan baru baru",
		    "x.json catatan: kolom baru",
		  ],
		  "broken": [
		    "x.json: jenisnya object, kini array",
		    "x.json hari: semula selalu ada, kini boleh tidak ada",
		    "x.json hari: bentuknya date, kini bebas",
		    "x.json gone: hilang",
		    "x.json putusan: kehilangan pilihan hoaks",
		  ],
		}
	`);
});
