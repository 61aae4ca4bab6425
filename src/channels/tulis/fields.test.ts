import { expect, test } from "vitest";
import { kimKinds } from "../../model/schemas/kinds.ts";
import { type FormField, formFieldsOf } from "./fields.ts";
import { tulisKinds } from "./kinds.ts";

const say = ({ key, label, hint, required, shape }: FormField): string =>
	`${key}${required ? "*" : ""} | ${label} | ${hint} | ${JSON.stringify({ ...shape, fields: undefined })}`;

test.each(tulisKinds)("the form of %s follows from its schema", (kind) => {
	expect(formFieldsOf(kind).map(say).join("\n")).toMatchSnapshot();
});

test("every kind of a KIM can be written", () => {
	expect(tulisKinds).toEqual(kimKinds);
});

test("every column of every kind has a hint", () => {
	const bare = tulisKinds.flatMap((kind) => formFieldsOf(kind).filter(({ hint }) => hint === ""));
	expect(bare).toEqual([]);
});

test("a source is a group of a name and an address", () => {
	const shape = formFieldsOf("kabar").find(({ key }) => key === "sumber")?.shape;
	expect(shape?.type === "groups" && shape.fields.map(({ key, required }) => [key, required])).toEqual([
		["nama", true],
		["tautan", false],
	]);
});
