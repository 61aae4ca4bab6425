/**
 * Stages as an iCalendar feed: whole days, the same UID for ever, SEQUENCE and LAST-MODIFIED from the
 * ledger. A stage of which no day was ever known is left out; CANCELLED is only what a decision took away.
 */
import type { IcsAlarm, IcsEvent } from "ts-ics";
import { earliest } from "../../model/earliest.ts";
import { isOff, type Revisi } from "../../model/jadwal.ts";
import { type Periode, spanOf } from "../../model/periode.ts";
import { firstName, ownDeadline, type TahapanKini } from "../../model/tahapan.ts";
import { isAfter, parseDay } from "../../model/tanggal.ts";
import { absolute, urls } from "../../urls.ts";
import { clean, escapeText, icsEvents, icsFile } from "./ics.ts";
import {
	alarmWords,
	eventHours,
	eventNotes,
	eventTitle,
	lastDayTitle,
	unsureReason,
	unsureTitle,
} from "./words.ts";

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
	/** Id of the stage on which people vote. */
	hariPemungutan?: string;
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

/** The days of which something is known, though not all: with an open end, the one day that is. */
function knownDays({ keadaan, periode }: Revisi): Days | undefined {
	const span = spanOf(periode);
	return keadaan === "belum-pasti" && periode?.presisi === "hari" && span ? { periode, ...span } : undefined;
}

/**
 * The lines a subscriber has seen, oldest first, the one in force last. A plan that stands further down
 * the ledger is not told before the first line: it cannot have been known.
 */
const linesOf = ({ tahapan, riwayat, riwayatKhusus = [] }: TahapanKini): Revisi[] => [
	...(riwayat[0] === tahapan.jadwal[0] ? riwayat : []),
	...riwayatKhusus,
];

const utc = (day: Temporal.PlainDate) => new Date(day.toString());

/**
 * When an event was last written anew: the day of the last decision, correction or other words. The seconds count
 * how often, so that two changes of one day differ; the clock's would change with every build.
 */
function revised(lines: readonly Revisi[], { standing }: TahapanKini["tahapan"]): Date {
	const isNew = standing && standing.count > 1;
	const days = [
		...lines.flatMap(({ ditetapkan, ralat }) => [ditetapkan ?? [], ralat?.tanggal ?? []].flat()),
		...(isNew && standing.since ? [parseDay(standing.since)] : []),
	];
	const latest = days.reduce((last, day) => (isAfter(day, last) ? day : last), earliest);
	const seconds = isNew ? lines.length + standing.count - 2 : 0;
	return new Date(utc(latest).getTime() + seconds * 1000);
}

/**
 * 17 hours before midnight is 07.00 of the day before, on the clock of whoever reads it; a server that reckons
 * whole days in UTC rings in the afternoon, still the day before.
 */
const alarm = (description: string): IcsAlarm => ({
	action: "DISPLAY",
	description: escapeText(description),
	trigger: { type: "relative", value: { before: true, hours: 17 }, options: { related: "START" } },
});

/** What the file says of a stage's days: they hold, they are not sure, or there is no such day. */
type Standing = Pick<IcsEvent, "status"> & {
	readonly days: Days;
	readonly title: string;
	readonly certain: boolean;
};

/** Where the stage stands; nothing while it never had a day. A voting day that is put off stays where all see it. */
function standingOf(judul: string, lines: readonly Revisi[], isVote: boolean): Standing | undefined {
	const inForce = lines.at(-1);
	if (!inForce) return undefined;
	const certain = daysOf(inForce);
	if (certain)
		return { status: "CONFIRMED", days: certain, title: eventTitle(judul, certain.periode), certain: true };
	const days = lines.map((line) => daysOf(line) ?? knownDays(line)).findLast(Boolean);
	if (!days) return undefined;
	const isGone = isOff(inForce.keadaan) && !(isVote && inForce.keadaan === "ditunda");
	return {
		status: isGone ? "CANCELLED" : "TENTATIVE",
		days,
		title: unsureTitle(judul, inForce),
		certain: false,
	};
}

/** The day a line makes the last one for residents, where a calendar does not show it as a day of its own. */
function lastDayOf({ tahapan }: TahapanKini, revisi: Revisi): Temporal.PlainDate | undefined {
	const days = daysOf(revisi);
	const own = ownDeadline(tahapan, revisi);
	if (!days || !tahapan.tindakan || own?.ketentuan) return undefined;
	const last = own?.hari ?? days.periode.selesai;
	return last && days.periode.mulai && !last.equals(days.mulai) ? last : undefined;
}

/** The last day as an event of its own: every calendar shows it, those too that drop alarms. */
function lastDayEvent(kini: TahapanKini, stage: IcsEvent, lines: readonly Revisi[]): IcsEvent[] {
	const { judul } = kini.tahapan;
	const inForce = lines.at(-1);
	const now = inForce && lastDayOf(kini, inForce);
	const day = now ?? lines.map((line) => lastDayOf(kini, line)).findLast(Boolean);
	if (!inForce || !day) return [];
	return [
		{
			...stage,
			duration: undefined,
			uid: stage.uid.replace("@", ".hari-terakhir@"),
			// A stage that became one of a single day has no other last one.
			status: now || stage.status !== "CONFIRMED" ? stage.status : "CANCELLED",
			summary: clean(now ? lastDayTitle(judul) : unsureTitle(lastDayTitle(judul), inForce)),
			start: { date: utc(day), type: "DATE" },
			end: { date: utc(day.add({ days: 1 })), type: "DATE" },
			alarms: now ? [alarm(alarmWords.lastDay(judul, day))] : [],
		},
	];
}

function toEvents(kini: TahapanKini, { site, host, kelompok, hariPemungutan }: Options): IcsEvent[] {
	const { tahapan } = kini;
	const lines = linesOf(kini);
	const inForce = lines.at(-1);
	const found = standingOf(tahapan.judul, lines, tahapan.id === hariPemungutan);
	if (!inForce || !found) return [];
	const { status, days, title, certain } = found;
	const address = absolute(urls.stage(tahapan.pemilihan, tahapan.id), site);
	const [pemilihan, id] = firstName(tahapan).split("/");
	const decided = revised(lines, tahapan);
	const words = certain
		? [
				eventHours(days.periode),
				...eventNotes(inForce, ownDeadline(tahapan, inForce)),
				tahapan.tindakan ?? tahapan.ringkasan,
			]
		: [unsureReason(days.periode, inForce), inForce.alasan];
	const stage: IcsEvent = {
		uid: `${id}.${pemilihan}@${host}`,
		stamp: { date: decided },
		lastModified: { date: decided },
		sequence: lines.length - 1,
		status,
		summary: clean(title),
		description: clean([...words, address].filter(Boolean).join("\n")),
		categories: kelompok.filter(({ id }) => id === tahapan.kelompok).map(({ judul }) => escapeText(judul)),
		url: address,
		start: { date: utc(days.mulai), type: "DATE" },
		end: { date: utc(days.selesai.add({ days: 1 })), type: "DATE" },
		timeTransparent: "TRANSPARENT",
		alarms: certain && tahapan.tindakan ? [alarm(alarmWords.start(tahapan.judul, days.periode))] : [],
	};
	return [stage, ...lastDayEvent(kini, stage, lines)];
}

/** The calendar file of some stages, with other events beside them. */
export const calendar = (
	stages: readonly TahapanKini[],
	options: Options,
	others: readonly IcsEvent[] = [],
): string =>
	icsFile({
		nama: options.nama,
		source: absolute(options.self, options.site),
		events: eventsOf(stages, options) + icsEvents(others),
	});

const written = new WeakMap<readonly TahapanKini[], { key: string; text: string }>();

/** Regions alike have the same events: they are written once. */
function eventsOf(stages: readonly TahapanKini[], options: Options): string {
	const key = JSON.stringify([options.site, options.host, options.kelompok, options.hariPemungutan]);
	const known = written.get(stages);
	if (known?.key === key) return known.text;
	const text = icsEvents(stages.flatMap((stage) => toEvents(stage, options)));
	written.set(stages, { key, text });
	return text;
}

/** A calendar as a response. */
export const calendarResponse = (...parts: Parameters<typeof calendar>) =>
	new Response(calendar(...parts), { headers: { "content-type": "text/calendar; charset=utf-8" } });
