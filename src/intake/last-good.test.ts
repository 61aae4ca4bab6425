import { describe, expect, test } from "vitest";
import { berkas, dunia, tempatContoh } from "../gate/uji.ts";
import { lastGood } from "./last-good.ts";
import { type Commit, commitAll, folderWith } from "./uji.ts";

const path = tempatContoh.kabar;
const other = tempatContoh.kimFaq;
const bad = "---\njudul: 1\n---\n";
const news = (judul: string) => berkas("kabar", "", { judul });

/** Title and day of the last good version of each file, after some commits. */
function found(commits: readonly Commit[], ...paths: string[]) {
	const folder = folderWith({});
	commitAll(folder, commits);
	return [...lastGood(folder, paths, dunia)].map(
		([at, { document, earlier }]) =>
			`${at} ${(document.data as { judul?: string }).judul} ${earlier.tanggal}`,
	);
}

describe("the last good version of a file", () => {
	test("is the newest that passes the gate", () => {
		const history = [
			{ day: "2020-11-01", files: { [path]: news("Lama") } },
			{ day: "2020-11-02", files: { [path]: news("Baru") } },
			{ day: "2020-11-03", files: { [path]: bad } },
			{ day: "2020-11-04", files: { [path]: `${bad}x`, [other]: berkas("kimFaq") } },
		];
		expect(found(history, path)).toEqual([`${path} Baru 2020-11-02`]);
	});

	test("is kept of a file that was deleted", () => {
		const history = [
			{ day: "2020-11-01", files: { [path]: news("Lama") } },
			{ day: "2020-11-02", files: { [path]: null } },
		];
		expect(found(history, path)).toEqual([`${path} Lama 2020-11-01`]);
	});

	test("is looked for in each file by itself", () => {
		const history = [
			{ day: "2020-11-01", files: { [path]: news("Lama"), [other]: berkas("kimFaq") } },
			{ day: "2020-11-02", files: { [path]: news("Baru"), [other]: bad } },
			{ day: "2020-11-03", files: { [path]: bad } },
		];
		expect(found(history, path, other).sort()).toEqual(
			[`${path} Baru 2020-11-02`, `${other} undefined 2020-11-01`].sort(),
		);
	});

	test("does not exist where none was ever good, or where the path is no place of content", () => {
		const files = { [path]: bad, "kim/singa-geweh/catatan.md": news("Catatan") };
		expect(found([{ day: "2020-11-01", files }], path, "kim/singa-geweh/catatan.md", "tidak/ada.md")).toEqual(
			[],
		);
	});

	test("names the commit it can be had from", () => {
		const folder = folderWith({});
		commitAll(folder, [{ day: "2020-11-01", files: { [path]: news("Lama") } }]);
		expect(lastGood(folder, [path], dunia).get(path)?.earlier.commit).toMatch(/^[0-9a-f]{40}$/);
	});

	test("is looked for in twenty versions: one more bad one, and nothing is found", () => {
		const broken = Array.from({ length: 20 }, (_, index) => ({
			day: "2020-11-01",
			files: { [path]: `${bad}${index}`, ...(index > 0 && { [other]: `${bad}${index}` }) },
		}));
		const files = { [path]: news("Lama"), [other]: berkas("kimFaq") };
		expect(found([{ day: "2020-10-01", files }, ...broken], path, other)).toEqual([
			`${other} undefined 2020-10-01`,
		]);
	});
});

test("without a history nothing is found, and nothing fails", () => {
	expect(lastGood(folderWith({}), [path], dunia).size).toBe(0);
	expect(found([{ day: "2020-11-01", files: { [path]: news("Lama") } }])).toEqual([]);
	expect(found([{ day: "2020-11-01", files: { [path]: news("Lama") } }], "a\nb.md", path)).toEqual([
		`${path} Lama 2020-11-01`,
	]);
});
