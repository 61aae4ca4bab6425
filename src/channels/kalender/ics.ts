/**
 * iCalendar text (RFC 5545), without a METHOD: that would make it a message of RFC 5546, whose events name an organiser. ts-ics writes the events; what it leaves undone is done here: it folds by
 * UTF-16 units and not by octets, and escapes neither names, categories nor alarms.
 */
import { generateIcsEvent, type IcsEvent } from "ts-ics";

/** Well-formed text without control characters, its lines ended by `\n` alone. */
export const clean = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows none in a text.
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

/** A text as a value (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
	clean(text)
		.replace(/[\\;,]/g, String.raw`\$&`)
		.replace(/\n/g, String.raw`\n`);

/** Breaks a line after at most 75 octets, never inside a character (RFC 5545, 3.1). */
export function fold(line: string): string {
	let folded = "";
	let room = 75;
	for (const char of line) {
		const octets = Buffer.byteLength(char);
		if (octets > room) {
			folded += "\r\n ";
			room = 74;
		}
		folded += char;
		room -= octets;
	}
	return folded;
}

interface CalendarInfo {
	readonly nama: string;
	/** Absolute address of the file itself. */
	readonly source: string;
	/** As `icsEvents` writes them. */
	readonly events: string;
}

const folded = (lines: readonly string[]) => lines.map((line) => `${fold(line)}\r\n`).join("");

/** Events as lines of a calendar file. */
export const icsEvents = (events: readonly IcsEvent[]): string =>
	folded(
		events.flatMap((event) => generateIcsEvent(event, { skipFormatLines: true }).trimEnd().split("\r\n")),
	);

/** How often a calendar should look again (RFC 7986; the second name is what Outlook reads). */
const refresh = "PT12H";

/** A calendar must hold something (RFC 5545, 3.6): one without an event yet tells a clock, which adds nothing to anybody's days. */
const clock = [
	"BEGIN:VTIMEZONE",
	"TZID:Asia/Jakarta",
	"BEGIN:STANDARD",
	"DTSTART:19700101T000000",
	"TZOFFSETFROM:+0700",
	"TZOFFSETTO:+0700",
	"END:STANDARD",
	"END:VTIMEZONE",
];

/** A calendar file. */
export function icsFile({ nama, source, events }: CalendarInfo): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Corong//Tahapan//ID",
		`NAME:${escapeText(nama)}`,
		`X-WR-CALNAME:${escapeText(nama)}`,
		`SOURCE;VALUE=URI:${source}`,
		`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
		`X-PUBLISHED-TTL:${refresh}`,
	];
	return `${folded(lines)}${events || folded(clock)}END:VCALENDAR\r\n`;
}
