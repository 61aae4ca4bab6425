/**
 * Stages as an iCalendar feed: whole days, the same UID for ever, SEQUENCE and LAST-MODIFIED from the
 * ledger. A stage without certain days is left out, or taken back when it had some before.
 */
import type { IcsAlarm, IcsEvent } from "ts-ics";
import { earliest } from "../../model/earliest.ts";
import type { Revisi } from "../../model/jadwal.ts";
import { type Periode, spanOf } from "../../model/periode.ts";
import { ownDeadline, type TahapanKini } from "../../model/tahapan.ts";
import { isAfter } from "../../model/tanggal.ts";
import { absolute, urls } from "../../urls.ts";
import { clean, escapeText, icsEvents, icsFile } from "./ics.ts";
import { alarmWords, cancelledReason, cancelledTitle, eventHours, eventNotes, eventTitle } from "./words.ts";

interface Options {
	nama: string;
	site: URL;
	/** Site path of the file. */
	self: string;
	/**
	 * The name the site was born with; UIDs hold it, so that a mirror or a move does not double the events
	 * of those who imported them.
	 */
	host: string;
	/** Titles of the phases, by id. */
	kelompok: readonly { id: string; judul: string }[];
}

interface Days {
	readonly periode: Periode;
	readonly mulai: Temporal.PlainDate;
	/** Last day, inclusive. */
	readonly selesai: Temporal.PlainDate;
}

/** The days a line names for certain; with an open end, the one day that is known. */
function daysOf({ keadaan, periode }: Revisi): Days | undefined {
	const span = spanOf(periode);
	return keadaan === "terjadwal" && periode?.presisi === "hari" && span ? { periode, ...span } : undefined;
}

/**
 * The lines a subscriber has seen, oldest first, the one in force last. A plan that stands further down
 * the ledger is not told before the first line: it cannot have been known.
 */
const linesOf = ({ tahapan, riwayat, khusus }: TahapanKini): Revisi[] => [
	...(riwayat[0] === tahapan.jadwal[0] ? riwayat : []),
	...(khusus ? [khusus.revisi] : []),
];

const utc = (day: Temporal.PlainDate) => new Date(day.toString());
/** RFC 5545 wants a day; the clock's would change with every build. */
const lastDecided = (lines: readonly Revisi[]) =>
	lines.reduce(
		(latest, { ditetapkan }) => (ditetapkan && isAfter(ditetapkan, latest) ? ditetapkan : latest),
		earliest,
	);

const alarm = (description: string, related: "START" | "END"): IcsAlarm => ({
	action: "DISPLAY",
	description: escapeText(description),
	// 17 hours before midnight is 07.00 of the day before, on the clock of whoever reads it.
	trigger: { type: "relative", value: { before: true, hours: 17 }, options: { related } },
});

/** The morning before a stage that asks something of the resident, and the morning of its last day. */
function alarmsOf({ tahapan, revisi }: TahapanKini, { periode, mulai, selesai }: Days): IcsAlarm[] {
	const { judul } = tahapan;
	const start = alarm(alarmWords.start(judul, periode), "START");
	// Whose last day is another one is not told that this is it.
	return mulai.equals(selesai) || ownDeadline(tahapan, revisi)
		? [start]
		: [start, alarm(alarmWords.lastDay(judul, selesai), "END")];
}

function toEvent(kini: TahapanKini, { site, host, kelompok }: Options): IcsEvent[] {
	const { tahapan } = kini;
	const lines = linesOf(kini);
	const inForce = lines.at(-1);
	const certain = inForce && daysOf(inForce);
	const days = certain ?? lines.map(daysOf).findLast(Boolean);
	if (!inForce || !days) return [];
	const address = absolute(urls.stage(tahapan.pemilihan, tahapan.id), site);
	const decided = utc(lastDecided(lines));
	const words = certain
		? [
				eventHours(days.periode),
				...eventNotes(inForce, ownDeadline(tahapan, inForce)),
				tahapan.tindakan ?? tahapan.ringkasan,
			]
		: [cancelledReason(days.periode, inForce), inForce.alasan];
	return [
		{
			uid: `${tahapan.id}.${tahapan.pemilihan}@${host}`,
			stamp: { date: decided },
			lastModified: { date: decided },
			sequence: lines.length - 1,
			status: certain ? "CONFIRMED" : "CANCELLED",
			summary: clean(
				certain ? eventTitle(tahapan.judul, days.periode) : cancelledTitle(tahapan.judul, inForce),
			),
			description: clean([...words, address].filter(Boolean).join("\n")),
			categories: kelompok.filter(({ id }) => id === tahapan.kelompok).map(({ judul }) => escapeText(judul)),
			url: address,
			start: { date: utc(days.mulai), type: "DATE" },
			end: { date: utc(days.selesai.add({ days: 1 })), type: "DATE" },
			timeTransparent: "TRANSPARENT",
			alarms: certain && tahapan.tindakan ? alarmsOf(kini, days) : [],
		},
	];
}

/** The calendar file of some stages. */
export const calendar = (stages: readonly TahapanKini[], options: Options): string =>
	icsFile({
		nama: options.nama,
		source: absolute(options.self, options.site),
		events: eventsOf(stages, options),
	});

const written = new WeakMap<readonly TahapanKini[], { key: string; text: string }>();

/** Regions alike have the same events: they are written once. */
function eventsOf(stages: readonly TahapanKini[], options: Options): string {
	const key = JSON.stringify([options.site, options.host, options.kelompok]);
	const known = written.get(stages);
	if (known?.key === key) return known.text;
	const text = icsEvents(stages.flatMap((stage) => toEvent(stage, options)));
	written.set(stages, { key, text });
	return text;
}

/** A calendar as a response. */
export const calendarResponse = (stages: readonly TahapanKini[], options: Options) =>
	new Response(calendar(stages, options), { headers: { "content-type": "text/calendar; charset=utf-8" } });
