import type { Country, Event } from "schema-dts";
import type { Revisi } from "../../model/jadwal.ts";
import { isSingleDay, type Periode } from "../../model/periode.ts";
import type { TahapanKini } from "../../model/tahapan.ts";
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

/** A stage of the timetable for everyone, if its first day is certain. Who organises it is not in the ledger, so nobody is named. */
export function stageEvent(site: Site, { tahapan, riwayat }: TahapanKini): Event | undefined {
	const known = state(riwayat);
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
			location: country,
		} satisfies Event)
	);
}
