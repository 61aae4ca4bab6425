import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addAnswers } from "../intake/answers.ts";
import { loadContent } from "../intake/load.ts";
import { parseDay } from "../model/tanggal.ts";
import { wordings } from "./wording.ts";

test("the sample's answers are written down as they stand", async () => {
	const loaded = await loadContent("content");
	const shown = loaded.of("situs")[0]?.data.per_tanggal ?? "";
	const now = readFileSync("content/answers.jsonl", "utf8");
	expect(loaded.answers.faults).toEqual([]);
	expect(
		addAnswers(now, wordings(loaded, parseDay(shown)), parseDay(shown)) === now,
		"jalankan npm run catat",
	).toBe(true);
});
