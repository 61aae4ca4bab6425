import { expect, test } from "vitest";
import { isOfKim, kindNames } from "../model/schemas/kinds.ts";
import { handOver, takeOver } from "./handed.ts";
import { loadContent, loadOnce } from "./load.ts";
import { mdxModules } from "./mdx.ts";

const loaded = await loadContent("content");
/** What another process has of it. */
async function taken(kim?: readonly string[]) {
	const folder = `lain ${kim}`;
	takeOver(structuredClone(handOver(folder, loaded, kim)));
	return loadOnce(folder);
}

test("another process makes the same modules of what it is handed", async () => {
	for (const kim of [undefined, ["sekarbela"]])
		expect(mdxModules(await taken(kim), kim)).toEqual(mdxModules(loaded, kim));
});

test("it has all of the centre, and of KIM no more than their profiles", async () => {
	const { of } = await taken();
	for (const kind of kindNames)
		expect(of(kind).map((file) => ({ ...file }))).toEqual(
			isOfKim(kind) ? [] : loaded.of(kind).map((file) => ({ ...file })),
		);
});

test("stages answer where they did, under each of their names", async () => {
	const { book } = await taken();
	const stages = [...loaded.book.live.keys(), ...loaded.book.redirects.map(({ from }) => from)].filter(
		(address) => address.startsWith("/tahapan/"),
	);
	expect(stages.length).toBeGreaterThan(50);
	for (const address of [...stages, "/tahapan/2020/tidak-ada/"])
		expect(book.answer(address)).toBe(loaded.book.answer(address));
});
