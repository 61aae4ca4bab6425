/** Calendar files: a phone's calendar can read them, and they agree with the ledger. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, inject, test } from "vitest";
import { concerns, lineOf, type StageFile, stageFiles, subsites } from "../isi.ts";

const read = (file: string) => {
	const text = readFileSync(inject("situs") + file, "utf8");
	const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
	return { text, calendar, events: calendar.getAllSubcomponents("vevent").map((e) => new ICAL.Event(e)) };
};

/** A stage belongs in a calendar when its line in force names days. */
const hasDays = (stage: StageFile, wilayah?: string) => {
	const { mulai, selesai, status, aturan } = lineOf(stage, wilayah);
	return !status && !aturan && [mulai, selesai].some((day) => day?.length === 10) && mulai?.length !== 7;
};

const calendars = [
	...["2020", "2024"].map((election) => ({
		file: `tahapan/${election}.ics`,
		election,
		race: undefined,
		wilayah: undefined,
	})),
	...Object.entries(subsites).map(([id, where]) => ({
		file: `kim/${id}/tahapan.ics`,
		election: "2020",
		...where,
	})),
];

describe.each(calendars)("$file", ({ file, election, race, wilayah }) => {
	const { text, calendar, events } = read(file);
	const idOf = ({ uid }: ICAL.Event) => uid.split(".")[0] ?? "";

	test("has one event for every stage with days, and no other", () => {
		const expected = stageFiles(election)
			.filter((stage) => hasDays(stage, wilayah))
			.filter((stage) => race === undefined || concerns(stage, race))
			.map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(10);
		expect(events.map(idOf).toSorted()).toEqual(expected.toSorted());
	});

	test("gives the days of the ledger, the last day included", () => {
		const stages = new Map(stageFiles(election).map((stage) => [stage.id, stage]));
		for (const event of events) {
			const stage = stages.get(idOf(event));
			const { mulai, selesai } = stage ? lineOf(stage, wilayah) : {};
			expect(event.startDate.isDate, `${event.uid} is a whole day`).toBe(true);
			expect(event.startDate.toString(), event.uid).toBe(mulai ?? selesai);
			const last = event.endDate.clone();
			last.adjust(-1, 0, 0, 0);
			expect(last.toString(), event.uid).toBe(selesai ?? mulai);
		}
	});

	test("is what RFC 5545 asks for", () => {
		expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
		expect(String(calendar.getFirstPropertyValue("prodid"))).toContain("Corong");
		// RFC 5545 advises 75 octets; ts-ics counts letters, without the space that continues a line.
		const long = text.split("\r\n").filter((line) => line.includes("\n") || line.length > 76);
		expect(long).toEqual([]);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		expect(events.every(({ component, summary }) => component.hasProperty("dtstamp") && summary)).toBe(true);
	});
});

test.each(calendars.filter(({ election }) => election === "2020"))(
	"$file has voting day on 9 December 2020",
	({ file }) => {
		const found = read(file).events.filter(({ uid }) => uid.startsWith("pemungutan-suara."));
		expect(found.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
			"2020-12-09 2020-12-10",
		]);
		expect(found[0]?.summary).toMatch(/pemungutan suara/i);
	},
);
