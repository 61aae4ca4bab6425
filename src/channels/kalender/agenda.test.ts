import { expect, test } from "vitest";
import { eventFile } from "./agenda.ts";

const event = {
	kim: "contoh",
	slug: "rapat",
	judul: "Rapat, kedua",
	ringkasan: "Warga membagi tugas.",
	tempat: "Balai desa; lantai 2",
	mulai: "2020-11-17",
	asal: { kim: "contoh", slug: "rapat" },
	standing: { count: 1, noted: true },
};
const options = { zona: "WITA", site: new URL("https://corong.example/"), host: "corong.example" } as const;
const lines = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

test("an event with hours stands between them on the clock of its region", () => {
	const file = lines(eventFile({ ...event, pukul: "19.30-21.00" }, options));
	expect(file).toEqual(
		expect.arrayContaining([
			"DTSTART:20201117T113000Z",
			"DTEND:20201117T130000Z",
			String.raw`SUMMARY:Rapat\, kedua`,
			String.raw`LOCATION:Balai desa\; lantai 2`,
			"URL:https://corong.example/kim/contoh/agenda/#rapat",
			"UID:rapat.contoh@corong.example",
		]),
	);
});

test("an event without hours fills its days, the last one too", () => {
	const file = lines(eventFile({ ...event, selesai: "2020-11-19" }, options));
	expect(file).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20201117", "DTEND;VALUE=DATE:20201120"]));
});

test("an event that moved, in a KIM that was renamed, is the same event, written anew", () => {
	const moved = {
		...event,
		asal: { kim: "lama", slug: "rapat-lama" },
		standing: { count: 3, since: "2020-11-20", noted: true },
	};
	expect(lines(eventFile(moved, options))).toEqual(
		expect.arrayContaining([
			"UID:rapat-lama.lama@corong.example",
			"SEQUENCE:2",
			"LAST-MODIFIED:20201120T000002Z",
		]),
	);
});

test("an event that was called off stays where it stands, and says so with the reason", () => {
	const gone = {
		...event,
		dicabut: { alasan: "Balai dipakai.", lihat: "/kim/contoh/agenda/" },
		standing: { count: 2, since: "2020-11-10", noted: true },
	};
	expect(lines(eventFile(gone, options))).toEqual(
		expect.arrayContaining([
			"UID:rapat.contoh@corong.example",
			"SEQUENCE:1",
			"STATUS:CANCELLED",
			String.raw`SUMMARY:Dicabut: Rapat\, kedua`,
			String.raw`DESCRIPTION:Balai dipakai.\nhttps://corong.example/kim/contoh/agenda/#rapat`,
		]),
	);
});

test("whatever becomes of an event, it is never stamped earlier than before", () => {
	const stamps = [1, 2, 3].map(
		(count) =>
			/DTSTAMP:(\w+)/.exec(
				eventFile({ ...event, standing: { count, since: "2020-11-05", noted: true } }, options),
			)?.[1],
	);
	expect(stamps).toEqual(stamps.toSorted());
	expect(new Set(stamps).size).toBe(3);
});

test("the same event gives the same bytes", () => {
	expect(eventFile(event, options)).toBe(eventFile(event, options));
});
