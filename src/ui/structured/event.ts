import type { Country, Event, Organization } from "schema-dts";
import type { Revisi } from "../../model/jadwal.ts";
import { isSingleDay, type Periode } from "../../model/periode.ts";
import { isForResidents, type TahapanKini } from "../../model/tahapan.ts";
import { ianaZone, type Zona } from "../../model/wilayah.ts";
import { urls } from "../../urls.ts";
import { at, type Site } from "./graph.ts";

/** Where every stage takes place, as far as the timetable for everyone can say. */
const country = {
	"@type": "Country",
	name: "Indonesia",
	address: { "@type": "PostalAddress", addressCountry: "ID" },
} as const satisfies Country;

type Certain = Periode & { readonly mulai: Temporal.PlainDate };

/** The dates of a ledger line when it names the day on which the stage begins. */
function certainDays({ keadaan, periode }: Revisi): Certain | undefined {
	const { mulai } = periode ?? {};
	return keadaan === "terjadwal" && periode?.presisi === "hari" && mulai ? { ...periode, mulai } : undefined;
}

/** First and last day; with the hours (at each reader's place, so without a zone) when it is a single day. */
function times(periode: Certain): { startDate: string; endDate?: string } {
	const { mulai, selesai, pukul } = periode;
	const hours = isSingleDay(periode) ? (pukul?.replaceAll(".", ":").split("-") ?? []) : [];
	const [from, to] = hours.map((hour) => `T${hour}`);
	return { startDate: `${mulai}${from ?? ""}`, ...(selesai && { endDate: `${selesai}${to ?? ""}` }) };
}

/**
 * What the ledger says of a stage today: moved, suspended, or as it was first planned. A suspended event
 * keeps its last known dates (schema.org, EventPostponed). Nothing while no certain day is known.
 */
function state(riwayat: readonly Revisi[]) {
	const dated = riwayat.flatMap((r) => certainDays(r) ?? []);
	const current = dated.at(-1);
	const last = riwayat.at(-1);
	if (!current || !last) return undefined;
	if (last.keadaan === "ditunda")
		return { eventStatus: "https://schema.org/EventPostponed", ...times(current) } as const;
	if (last.keadaan === "ditiadakan")
		return { eventStatus: "https://schema.org/EventCancelled", ...times(current) } as const;
	if (!certainDays(last)) return undefined;
	const previous = [...new Set(dated.map(({ mulai }) => String(mulai)))].filter(
		(day) => day !== String(current.mulai),
	);
	return previous.length === 0
		? ({ eventStatus: "https://schema.org/EventScheduled", ...times(current) } as const)
		: ({
				eventStatus: "https://schema.org/EventRescheduled",
				previousStartDate: previous,
				...times(current),
			} as const);
}

/** Who holds elections, by law; what others do at their side is told on the page. */
const organizer = {
	"@type": "Organization",
	name: "Komisi Pemilihan Umum",
	url: "https://www.kpu.go.id/",
} as const satisfies Organization;
const attended = "https://schema.org/OfflineEventAttendanceMode";

/** Such a stage of the timetable for everyone, if its first day is certain. */
export function stageEvent(site: Site, { tahapan, riwayat }: TahapanKini): Event | undefined {
	const known = isForResidents(tahapan) ? state(riwayat) : undefined;
	const url = at(site, urls.stage(tahapan.pemilihan, tahapan.id));
	return (
		known &&
		({
			"@type": "Event",
			"@id": url,
			url,
			name: tahapan.judul,
			description: tahapan.ringkasan,
			inLanguage: "id",
			...known,
			eventAttendanceMode: attended,
			location: country,
			organizer,
		} satisfies Event)
	);
}

interface Agenda {
	readonly judul: string;
	readonly ringkasan: string;
	readonly tempat: string;
	readonly href: string;
	readonly mulai: string;
	readonly selesai?: string | undefined;
	readonly pukul?: string | undefined;
}

/** An event of a KIM, on the clock of its region. */
export function agendaEvent(
	site: Site,
	agenda: Agenda,
	kim: { nama: string; href: string; zona: Zona },
): Event {
	const { judul, ringkasan, tempat, href, mulai, selesai = mulai, pukul } = agenda;
	const [from, to] = pukul?.split("-") ?? [];
	const moment = (day: string, clock?: string) =>
		clock && /^\d/.test(clock)
			? Temporal.PlainDateTime.from(`${day}T${clock.replace(".", ":")}`)
					.toZonedDateTime(ianaZone[kim.zona])
					.toString({ timeZoneName: "never", smallestUnit: "minute" })
			: day;
	return {
		"@type": "Event",
		"@id": at(site, href),
		url: at(site, href),
		name: judul,
		description: ringkasan,
		inLanguage: "id",
		eventStatus: "https://schema.org/EventScheduled",
		eventAttendanceMode: attended,
		startDate: moment(mulai, from),
		endDate: moment(selesai, to),
		location: { "@type": "Place", name: tempat, address: tempat },
		organizer: { "@type": "Organization", name: kim.nama, url: at(site, kim.href) },
	} satisfies Event;
}
