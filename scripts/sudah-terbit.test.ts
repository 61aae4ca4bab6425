import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookAt } from "../src/intake/look.ts";
import { folderWith } from "../src/intake/uji.ts";
import { originIn } from "./sudah-terbit.ts";

/** A moment before midnight in the east, 23.59 WIT, and one after it; both are later than any file of a test. */
const [evening, night] = ["2099-11-28T14:59:00Z", "2099-11-28T15:01:00Z"].map((time) => new Date(time));

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "Temporal"], now: evening }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

const origin = (folder: string) => originIn(lookAt(folder), false);

test("a site of today is made anew after midnight, one of a chosen day is not", () => {
	const folder = folderWith({ "situs.yaml": "nama: Contoh" });
	const today = origin(folder);
	vi.stubEnv("CORONG_TODAY", "2020-11-17");
	const chosen = origin(folder);
	vi.setSystemTime(night ?? 0);
	expect(origin(folder)).toBe(chosen);
	vi.unstubAllEnvs();
	expect(origin(folder)).not.toBe(today);
});

test("nothing is said of a file that may be written once more within the same moment", () => {
	const folder = folderWith({ "situs.yaml": "nama: Contoh" });
	expect(origin(folder)).toBeDefined();
	vi.useRealTimers();
	writeFileSync(join(folder, "situs.yaml"), "nama: Lain");
	expect(origin(folder)).toBeUndefined();
});
