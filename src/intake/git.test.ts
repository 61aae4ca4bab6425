import { dirname } from "node:path";
import { expect, test } from "vitest";
import { gitIn, objects } from "./git.ts";
import { commitAll, folderWith } from "./uji.ts";

const texts = (folder: string, ...names: string[]) =>
	[...objects(gitIn(folder), names)].map((bytes) => bytes?.toString("utf8"));

test("each object has its own bytes, in the order of its name; what is not there has none", () => {
	const folder = folderWith({});
	const files = {
		"a.md": "satu\n",
		"kosong.md": "",
		"b/c.md": "dua baris\n\ntanpa akhir 🗳️",
		"d.md": "abc missing\n",
	};
	commitAll(folder, [{ day: "2020-11-17", files }]);
	expect(
		texts(
			folder,
			"HEAD:./a.md",
			"HEAD:./tidak-ada.md",
			"HEAD:./kosong.md",
			"HEAD:./b/c.md",
			"HEAD:./d.md",
			"HEAD:./a b",
		),
	).toEqual(["satu\n", undefined, "", files["b/c.md"], "abc missing\n", undefined]);
	expect(texts(dirname(folder), "HEAD:content/a.md")).toEqual(["satu\n"]);
});

test("without a name nothing is asked, so no repository is needed", () => {
	expect(texts(folderWith({}))).toEqual([]);
});

test("what git refuses is thrown", () => {
	expect(() => gitIn(folderWith({}))(["cat-file", "-p", "HEAD"])).toThrow();
});
