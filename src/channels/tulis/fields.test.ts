import { expect, test } from "vitest";
import { deskKinds, type Field, fieldsOf } from "./fields.ts";

const say = ({ key, label, hint, required, shape }: Field): string =>
	`${key}${required ? "*" : ""} | ${label} | ${hint} | ${JSON.stringify({ ...shape, fields: undefined })}`;

test.each(deskKinds)("the form of %s follows from its schema", (kind) => {
	expect(fieldsOf(kind).map(say).join("\n")).toMatchSnapshot();
});

test("every column of every kind has a hint", () => {
	const bare = deskKinds.flatMap((kind) => fieldsOf(kind).filter(({ hint }) => hint === ""));
	expect(bare).toEqual([]);
});

test("a source is a group of a name and an address", () => {
	const shape = fieldsOf("kabar").find(({ key }) => key === "sumber")?.shape;
	expect(shape?.type === "groups" && shape.fields.map(({ key, required }) => [key, required])).toEqual([
		["nama", true],
		["tautan", false],
	]);
});
