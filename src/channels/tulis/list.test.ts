import { expect, test } from "vitest";
import { narrow, type Option } from "./list.ts";

const options: Option[] = [
	{ value: "singa-geweh", label: "KIM Singa Geweh", note: "Kelurahan Singa Geweh, Kabupaten Kutai Timur" },
	{ value: "sekarbela", label: "KIM Sekarbela", note: "Kecamatan Sekarbela, Kota Mataram" },
	{ value: "a", label: "KIM Élan" },
];
const found = (query: string) => narrow(options, query).map(({ value }) => value);

test.each([
	["", ["singa-geweh", "sekarbela", "a"]],
	["geweh", ["singa-geweh"]],
	["MATARAM kim", ["sekarbela"]],
	["elan", ["a"]],
	["singa mataram", []],
])("%j leaves %j", (query, values) => {
	expect(found(query)).toEqual(values);
});

test("a long list is narrowed as one types", () => {
	const many = Array.from({ length: 3555 }, (_, n) => ({
		value: `k${n}`,
		label: `KIM Nomor ${n}`,
		note: "Desa",
	}));
	expect(narrow(many, "nomor 3554").map(({ value }) => value)).toEqual(["k3554"]);
});
