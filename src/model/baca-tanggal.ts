/** Dates as people type them, read into the calendar: the day before the month, as Indonesians write. */

/** Names of months, whole and short, in Indonesian and, as many a phone writes them, in English. */
export const monthNames: readonly (readonly string[])[] = [
	"januari january jan",
	"februari pebruari february feb peb",
	"maret march mar",
	"april apr",
	"mei may",
	"juni june jun",
	"juli july jul",
	"agustus august agust agu ags agt aug",
	"september sept sep",
	"oktober october okt oct",
	"november nopember nov nop",
	"desember december des dec",
].map((names) => names.split(" "));
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** A pattern for the name of a month in lower case, with no group of its own. */
export const monthPattern = `(?:${[...months.keys()].join("|")})(?![a-z])\\.?`;

const weekdays = "senin selasa rabu kamis jumat sabtu minggu".split(" ");
/** A pattern for the name of a weekday in lower case, with no group of its own. */
export const weekdayPattern = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)";
const weekday = new RegExp(`^${weekdayPattern}[\\s,]+`);

/** Number of a weekday by its name, Monday 1; 0 for what is no weekday's name. */
export const weekdayNumber = (name: string): number =>
	weekdays.indexOf(name.toLowerCase().replace(/['’]/g, "").replace("ahad", "minggu")) + 1;

type Part = "year" | "month" | "day";
const forms: readonly (readonly [pattern: RegExp, order: readonly Part[]])[] = [
	[/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, ["year", "month", "day"]],
	[/^(\d{4})(\d{2})(\d{2})$/, ["year", "month", "day"]],
	[/^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/, ["day", "month", "year"]],
	[new RegExp(`^(\\d{1,2})[-/\\s]*(${monthPattern})[-/,\\s]*(\\d{4}|\\d{2})$`), ["day", "month", "year"]],
	[new RegExp(`^(${monthPattern})\\s+(\\d{1,2}),?\\s+(\\d{4})$`), ["month", "day", "year"]],
	[/^(\d{4})[-/.](\d{1,2})$/, ["year", "month"]],
	[/^(\d{1,2})[-/.](\d{4})$/, ["month", "year"]],
	[new RegExp(`^(${monthPattern})\\s+(\\d{4})$`), ["month", "year"]],
];

const numberOf = (part: Part, text: string) => {
	if (part === "month") return months.get(text.replace(".", "")) ?? Number(text);
	return part === "year" && text.length === 2 ? 2000 + Number(text) : Number(text);
};

/** Year, month and day of a text that is a date and nothing else; they need not exist in the calendar. */
export function typedDate(text: string): Partial<Record<Part, number>> | undefined {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(weekday, "")
		.replace(/^tanggal\s+/, "");
	for (const [pattern, order] of forms) {
		const match = pattern.exec(plain);
		if (match) return Object.fromEntries(order.map((part, i) => [part, numberOf(part, match[i + 1] ?? "")]));
	}
	return undefined;
}

/** `2020-12-09` of `9 Desember 2020`, `09/12/2020`, `2020/12/9`, …, or `2020-12` where no day is named. */
export function readTypedDate(text: string): string | undefined {
	const { year, month, day } = typedDate(text) ?? {};
	if (year === undefined || month === undefined) return undefined;
	try {
		const fields = { year, month };
		return day === undefined
			? Temporal.PlainYearMonth.from(fields, { overflow: "reject" }).toString()
			: Temporal.PlainDate.from({ ...fields, day }, { overflow: "reject" }).toString();
	} catch {
		return undefined;
	}
}

/** Days that are named by how far away they are. */
const away: ReadonlyMap<string, number> = new Map([
	["hari ini", 0],
	["sekarang", 0],
	["kemarin", -1],
	["kemarin dulu", -2],
	["besok", 1],
	["esok", 1],
	["lusa", 2],
	["minggu depan", 7],
	["seminggu lagi", 7],
]);

/**
 * A day as people say it at a keyboard, `YYYY-MM-DD`: `besok`, `Sabtu`, `12 des`, `12/12/2020`. A weekday is the next one;
 * a day without a year is of this year.
 */
export function readSpokenDay(text: string, today: Temporal.PlainDate): string | undefined {
	const plain = text.trim().toLowerCase().replace(/['’]/g, "").replace(/\s+/g, " ");
	const days = away.get(plain);
	if (days !== undefined) return today.add({ days }).toString();
	const weekday = weekdayNumber(plain.replace(/^hari /, ""));
	if (weekday > 0) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 }).toString();
	const typed = readTypedDate(plain) ?? readTypedDate(`${plain.replace(/[-/.]$/, "")} ${today.year}`);
	const found = typed ?? readTypedDate(`${plain}/${today.year}`);
	return found?.length === 10 ? found : undefined;
}
