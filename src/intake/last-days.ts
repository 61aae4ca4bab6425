/** On which day a page last changed, by what its own file says: what a site map may tell search engines. */
import { chiefOf } from "../gate/addresses/families.ts";
import type { DataOf } from "../model/schemas/kinds.ts";
import { urls } from "../urls.ts";
import { nowIn } from "./clock.ts";
import type { Loaded } from "./loaded.ts";

type Source = Pick<Loaded, "of" | "record" | "firstAddress">;

/** A day as a file says it, and whether it is the day of writing or of what is told. */
interface Day {
	readonly day: string | undefined;
	readonly kind: "written" | "told";
}
const written = (day: string | undefined): Day => ({ day, kind: "written" });
const told = (day: string | undefined): Day => ({ day, kind: "told" });

/** A page, and the days on which what it shows was written, looked at or decided. */
type Dated = readonly [address: string, days: readonly Day[]];

const decisionsOf = ({ jadwal, pengecualian = [] }: DataOf<"tahapan">): Day[] =>
	[
		...jadwal.flatMap(({ ditetapkan, ralat }) => [ditetapkan, ralat?.tanggal]),
		...pengecualian.map(({ ditetapkan }) => ditetapkan),
	].map(told);

/** Days on which other words of something were noted; the first only where nothing else tells of it. */
function noted({ record, firstAddress }: Source, address: string, others: readonly Day[] = []): Day[] {
	const states = record.states(firstAddress(address));
	const isDated = others.some(({ day }) => day);
	return states.filter(({ ke }) => ke > 1 || !isDated).map(({ hari }) => written(hari));
}

/** A stage's page: of days that no file tells, the record does. */
function stagePage(source: Source, id: string, data: DataOf<"tahapan">): Dated {
	const address = chiefOf("tahapan", id);
	const decided = decisionsOf(data);
	return [address, [...decided, ...noted(source, address, decided)]];
}

/** Pages of single files. */
const single = (source: Source): Dated[] => [
	...(["faq", "kimFaq"] as const).flatMap((kind) =>
		source.of(kind).flatMap(({ id, data }) => {
			const address = chiefOf(kind, id);
			return [address, urls.mudah(address)].map((page): Dated => [page, [written(data.ditinjau)]]);
		}),
	),
	...(["halaman", "kimHalaman"] as const).flatMap((kind) =>
		source.of(kind).map(({ id, data }): Dated => [chiefOf(kind, id), [written(data.diperbarui)]]),
	),
	...(["kabar", "klarifikasi"] as const).flatMap((kind) =>
		source.of(kind).map(({ id, data }): Dated => [chiefOf(kind, id), [told(data.tanggal)]]),
	),
	...source.of("tahapan").map(({ id, data }) => stagePage(source, id, data)),
];

/** The lists of the portal. */
function lists(source: Source): Dated[] {
	const { of } = source;
	const decided = of("tahapan").flatMap(({ data }) => decisionsOf(data));
	const answered = of("faq").map(({ data }) => written(data.ditinjau));
	const checked = of("klarifikasi").map(({ data }) => told(data.tanggal));
	return [
		[urls.home, [...decided, ...answered, ...checked]],
		[urls.elections, decided],
		[urls.changes, decided],
		...[...Map.groupBy(of("tahapan"), ({ id }) => familyName(id))].map(
			([election, stages]): Dated => [
				urls.election(election),
				stages.flatMap(({ id, data }) => stagePage(source, id, data)[1]),
			],
		),
		[urls.faqs, answered],
		[urls.factChecks, checked],
		[urls.kims, of("kim").map(({ data }) => written(data.diperbarui))],
	];
}

/** Of `2020/tahapan/coklit` or `singa-geweh/kabar/radio` whose it is. */
const familyName = (id: string) => id.split("/")[0] ?? "";

/** The pages of every KIM that show several of its files. */
function subsites(source: Source): Dated[] {
	const { of } = source;
	const decided = of("tahapan").flatMap(({ data }) => decisionsOf(data));
	const news = Map.groupBy(of("kabar"), ({ id }) => familyName(id));
	const questions = Map.groupBy(of("kimFaq"), ({ id }) => familyName(id));
	const events = Map.groupBy(of("agenda"), ({ id }) => familyName(id));
	return of("kim").flatMap(({ id, data }): Dated[] => {
		const profile = written(data.diperbarui);
		const reported = news.get(id)?.map(({ data }) => told(data.tanggal)) ?? [];
		const answered = questions.get(id)?.map(({ data }) => written(data.ditinjau)) ?? [];
		return [
			[urls.kim(id), [profile, ...reported, ...answered, ...decided]],
			[urls.kimProfile(id), [profile]],
			[urls.kimNews(id), reported],
			[urls.kimFaqs(id), answered],
			[urls.kimTimeline(id), decided],
			[urls.kimAgenda(id), (events.get(id) ?? []).flatMap(({ id }) => noted(source, chiefOf("agenda", id)))],
		];
	});
}

/** The day on the wall of the site. */
const dayOf = ({ of }: Source) =>
	nowIn(of("situs")[0]?.data.zona ?? "WIB")
		.toPlainDate()
		.toString();

/**
 * Days by address, each the last one of its page that has come. Of what is dated after a chosen day nothing is told yet; a
 * sample of another year is written and looked at today.
 */
export function lastDays(source: Source, chosen?: string, real = dayOf(source)): ReadonlyMap<string, string> {
	const shown = chosen ?? real;
	const until = { told: shown, written: shown > real ? shown : real };
	return new Map(
		[...single(source), ...lists(source), ...subsites(source)].flatMap(
			([address, days]): [string, string][] => {
				const day = days
					.flatMap(({ day, kind }) => (day && isDay(day) && day <= until[kind] ? [day] : []))
					.reduce((last, day) => (day > last ? day : last), "");
				return day === "" ? [] : [[address, day]];
			},
		),
	);
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
