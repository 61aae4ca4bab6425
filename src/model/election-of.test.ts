import { describe, expect, test } from "vitest";
import { type ElectionSpan, electionOf, electionOn } from "./election-of.ts";

const pilkada2020 = { id: "2020", mulai: "2019-09-30", selesai: "2021-12-31", pemungutan: "2020-12-09" };
const pemilu2024 = {
	id: "2024-pemilu",
	mulai: "2022-06-14",
	selesai: "2024-10-20",
	pemungutan: "2024-02-14",
};
const pilkada2024 = { id: "2024", mulai: "2024-01-26", selesai: "2025-12-31", pemungutan: "2024-11-27" };
const all: readonly ElectionSpan[] = [pilkada2020, pemilu2024, pilkada2024];

describe("the election of a day", () => {
	test.each([
		["2020-11-17", "2020", "the one that runs"],
		["2021-12-31", "2020", "its last day"],
		["2022-03-01", "2020", "between two, the one before"],
		["2024-02-01", "2024-pemilu", "of several, the one that votes next"],
		["2024-02-14", "2024-pemilu", "on its voting day"],
		["2024-02-15", "2024", "after it, the other"],
		["2030-01-01", "2024", "after all, the last to begin"],
		["2010-01-01", "2020", "before all, the first"],
	])("%s is of %s: %s", (day, id) => {
		expect(electionOn(day, all)).toBe(id);
	});
	test("when all that run have voted, the last to begin", () => {
		expect(electionOn("2024-06-01", [pemilu2024, { ...pilkada2024, pemungutan: undefined }])).toBe("2024");
	});
	test("no election has a date", () => {
		expect(electionOn("2020-11-17", [])).toBeUndefined();
	});
});

const days = Array.from({ length: 240 }, (_, month) =>
	Temporal.PlainDate.from("2012-01-15").add({ months: month }).toString(),
);

test("on every day it is one election, in whatever order they are listed", () => {
	for (const day of days) {
		const id = electionOn(day, all);
		expect(all.map((span) => span.id)).toContain(id);
		for (const [a, b, c] of [
			[1, 0, 2],
			[2, 1, 0],
			[0, 2, 1],
		] as const)
			expect(
				electionOn(
					day,
					[all[a], all[b], all[c]].flatMap((span) => span ?? []),
				),
				day,
			).toBe(id);
	}
});

test("an election that comes later takes no day before it began", () => {
	const next = { id: "2029", mulai: "2028-06-01", selesai: "2030-12-31", pemungutan: "2029-11-28" };
	for (const day of days.filter((day) => day < next.mulai))
		expect(electionOn(day, [...all, next]), day).toBe(electionOn(day, all));
});

describe("the election of a file", () => {
	const of = (kind: string, fields: Record<string, unknown>, id = "x") => electionOf(kind, id, fields, all);
	test("is the one it lies in, names, or was written in", () => {
		expect(of("tahapan", { pemilihan: "2020" }, "2024/coklit")).toBe("2024");
		expect(of("pemilihan", {}, "2024")).toBe("2024");
		expect(of("kabar", { pemilihan: "2024", tanggal: "2020-11-17" })).toBe("2024");
		expect(of("kabar", { tanggal: "2020-11-17" })).toBe("2020");
		expect(of("agenda", { mulai: "2024-11-17", selesai: "2020-11-17" })).toBe("2024");
		expect(of("klarifikasi", { tanggal: "2020-12-09" })).toBe("2020");
	});
	test("is not known from when it was looked through, nor from a day that is none", () => {
		expect(of("faq", { ditinjau: "2020-11-17" })).toBeUndefined();
		expect(of("halaman", { diperbarui: "2020-11-17" })).toBeUndefined();
		expect(of("kabar", { tanggal: "kemarin" })).toBeUndefined();
		expect(of("kabar", {})).toBeUndefined();
		expect(electionOf(undefined, undefined, { tanggal: "2020-11-17" }, all)).toBeUndefined();
	});
});
