/** Calendar files: a phone's calendar can read them, and they agree with the ledger. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, inject, test } from "vitest";
import { concerns, lineOf, type StageFile, stageFiles, subsites } from "../content.ts";
import { attribute, elements, fileAt, origin, page } from "../dokumen.ts";

const read = (file: string) => {
	const text = readFileSync(inject("situs") + file, "utf8");
	const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
	return { text, calendar, events: calendar.getAllSubcomponents("vevent").map((e) => new ICAL.Event(e)) };
};

/** Stages whose words were changed after they were published: by how many changes, and on which day the last. */
const restated = new Map(
	readFileSync("content/terbit.jsonl", "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as { jenis: string; alamat: string; ke: number; hari: string })
		.filter(({ jenis, ke }) => jenis === "keadaan" && ke > 1)
		.map(({ alamat, ke, hari }) => [alamat, `${hari}T00:00:0${ke - 1}Z`] as const),
);

type Line = StageFile["jadwal"][number];

/** Whether a line names days for certain. */
const namesDays = ({ mulai, selesai, status, aturan }: Line) =>
	!status && !aturan && [mulai, selesai].some((day) => day?.length === 10) && mulai?.length !== 7;

/** Whether it names a day at all, certain or not. */
const namesDay = (line: Line) =>
	namesDays(line) || (line.status === "belum-pasti" && namesDays({ ...line, status: undefined }));

/** The lines a reader in a region has seen; the sample's day is after all decisions of 2020. */
const linesOf = (stage: StageFile, wilayah?: string): Line[] => {
	const own = lineOf(stage, wilayah);
	return stage.jadwal.includes(own) ? [...stage.jadwal] : [...stage.jadwal, own];
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
	const { text, calendar, events: whole } = read(file);
	/** Last days are events of their own, and a KIM's file holds its own events. */
	const isLastDay = ({ uid }: ICAL.Event) => uid.includes(".hari-terakhir@");
	const isStage = ({ component }: ICAL.Event) =>
		String(component.getFirstPropertyValue("url")).includes(`/tahapan/${election}/`);
	const events = whole.filter((event) => isStage(event) && !isLastDay(event));
	const idOf = ({ uid }: ICAL.Event) => uid.split(".")[0] ?? "";

	const stages = stageFiles(election).filter((stage) => race === undefined || concerns(stage, race));
	const statusOf = ({ component }: ICAL.Event) => component.getFirstPropertyValue("status");
	const idsWith = (status: string) =>
		events
			.filter((event) => statusOf(event) === status)
			.map(idOf)
			.toSorted();

	test("has one event for every stage with days", () => {
		const expected = stages.filter((stage) => namesDays(lineOf(stage, wilayah))).map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(10);
		expect(idsWith("CONFIRMED")).toEqual(expected.toSorted());
	});

	test("calls uncertain what has no certain day now; nothing is taken back that nobody took back", () => {
		const expected = stages
			.filter((stage) => !namesDays(lineOf(stage, wilayah)) && linesOf(stage, wilayah).some(namesDay))
			.map(({ id }) => id);
		if (election === "2020") expect(expected.length).toBeGreaterThan(3);
		expect(idsWith("TENTATIVE")).toEqual(expected.toSorted());
		expect(idsWith("CANCELLED")).toEqual([]);
		expect(events).toHaveLength(idsWith("CONFIRMED").length + expected.length);
	});

	test("gives the days of the ledger, the last day included, and counts its lines", () => {
		const byId = new Map(stages.map((stage) => [stage.id, stage]));
		for (const event of events) {
			const stage = byId.get(idOf(event)) as StageFile;
			const lines = linesOf(stage, wilayah);
			const { mulai, selesai } = lines.findLast(namesDay) as Line;
			expect(event.startDate.isDate, `${event.uid} is a whole day`).toBe(true);
			expect(event.startDate.toString(), event.uid).toBe(mulai ?? selesai);
			const last = event.endDate.clone();
			last.adjust(-1, 0, 0, 0);
			expect(last.toString(), event.uid).toBe(selesai ?? mulai);
			expect(event.sequence, event.uid).toBe(lines.length - 1);
			const decided =
				lines
					.flatMap(({ ditetapkan }) => ditetapkan ?? [])
					.toSorted()
					.at(-1) ?? "2019-01-01";
			const written = restated.get(`/tahapan/${election}/${stage.id}/`) ?? `${decided}T00:00:00Z`;
			for (const name of ["last-modified", "dtstamp"])
				expect(String(event.component.getFirstPropertyValue(name)), event.uid).toBe(written);
		}
	});

	test("gives the last day of what a resident does as a day of its own", () => {
		const last = whole.filter(isLastDay);
		expect(last.length).toBeGreaterThan(0);
		for (const event of last) {
			expect(event.summary).toMatch(/^(?:Belum pasti: )?Hari terakhir: /);
			expect(event.endDate.subtractDate(event.startDate).toString()).toBe("P1D");
			const stage = events.find((one) => idOf(one) === idOf(event));
			expect(stage && event.startDate.compare(stage.startDate)).toBe(1);
		}
	});

	test("reminds of what a resident does, and of nothing else", () => {
		const withAction = new Set(stages.filter(({ tindakan }) => tindakan).map(({ id }) => id));
		const reminded = whole
			.filter(isStage)
			.filter(({ component }) => component.getFirstSubcomponent("valarm"));
		expect(reminded.map(idOf)).toEqual(
			whole
				.filter(isStage)
				.filter((event) => statusOf(event) === "CONFIRMED" && withAction.has(idOf(event)))
				.map(idOf),
		);
		expect(reminded.length).toBeGreaterThan(2);
	});

	test("has UIDs that do not hang on the address it is built for", () => {
		for (const event of events) expect(event.uid).toBe(`${idOf(event)}.${election}@corong.example`);
	});

	test("is what RFC 5545 asks for", () => {
		expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
		expect(String(calendar.getFirstPropertyValue("prodid"))).toContain("Corong");
		const long = text.split("\r\n").filter((line) => line.includes("\n") || Buffer.byteLength(line) > 75);
		expect(long).toEqual([]);
		expect(calendar.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT12H");
		expect(new Set(whole.map(({ uid }) => uid)).size).toBe(whole.length);
		expect(whole.every(({ component, summary }) => component.hasProperty("dtstamp") && summary)).toBe(true);
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

describe.each(calendars)("the page that explains $file", ({ file, election }) => {
	const timeline = file.startsWith("kim/") ? `/${file.replace(".ics", "/")}` : `/tahapan/${election}/`;
	const address = file.startsWith("kim/")
		? timeline.replace("tahapan/", "langganan/")
		: `${timeline}langganan/`;
	const hrefs = (path: string) => elements(page(path).tree, "a").map((e) => attribute(e, "href"));

	test("offers the three ways, each to the file itself", () => {
		expect(fileAt(`/${file}`)).toBe(file);
		const webcal = `${origin().replace(/^https?/, "webcal")}/${file}`;
		const found = hrefs(address);
		expect(found).toContain(`/${file}`);
		expect(found).toContain(webcal);
		const google = found.find((href) => href.startsWith("https://calendar.google.com/")) ?? "";
		expect(new URL(google).searchParams.get("cid")).toBe(webcal);
	});

	test("is one touch from the timetable", () => {
		expect(hrefs(timeline)).toContain(address);
	});
});

test("a stage leads to it as well", () => {
	const hrefs = elements(page("/tahapan/2020/coklit/").tree, "a").map((e) => attribute(e, "href"));
	expect(hrefs).toContain("/tahapan/2020/langganan/");
});
