/** Stages as an iCalendar feed (RFC 5545): whole days, stable UID, same bytes for the same ledger. */
import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import { changeCount } from "../domain/jadwal.ts";
import type { TahapanKini } from "../domain/tahapan.ts";
import { absolute, urls } from "../urls.ts";

interface Options {
	nama: string;
	site: URL;
}

const utc = (day: Temporal.PlainDate) => new Date(day.toString());
/** RFC 5545 wants a stamp; the ledger's last decision is one that does not change between builds. */
const stampOf = ({ tahapan, revisi }: TahapanKini) =>
	utc(
		revisi.ditetapkan ??
			tahapan.jadwal.findLast((r) => r.ditetapkan)?.ditetapkan ??
			Temporal.PlainDate.from("2019-01-01"),
	);

function toEvent(kini: TahapanKini, { site }: Options): IcsEvent[] {
	const { tahapan, revisi } = kini;
	const { periode } = revisi;
	if (revisi.keadaan !== "terjadwal" || periode?.presisi !== "hari") return [];
	const mulai = periode.mulai ?? periode.selesai;
	const selesai = periode.selesai ?? periode.mulai;
	if (!mulai || !selesai) return [];
	const address = absolute(urls.stage(tahapan.pemilihan, tahapan.id), site);
	return [
		{
			uid: `${tahapan.id}.${tahapan.pemilihan}@${site.host}`,
			stamp: { date: stampOf(kini) },
			sequence: changeCount(tahapan.jadwal),
			summary: tahapan.judul,
			description: [tahapan.tindakan ?? tahapan.ringkasan, address].join("\n"),
			url: address,
			start: { date: utc(mulai), type: "DATE" },
			end: { date: utc(selesai.add({ days: 1 })), type: "DATE" },
			timeTransparent: "TRANSPARENT",
		},
	];
}

/** The calendar file of some stages; stages without certain days are left out. */
export const calendar = (stages: readonly TahapanKini[], options: Options): string =>
	generateIcsCalendar({
		version: "2.0",
		prodId: "-//Corong//Tahapan//ID",
		method: "PUBLISH",
		name: options.nama,
		events: stages.flatMap((stage) => toEvent(stage, options)),
	});

/** A calendar as a response. */
export const calendarResponse = (stages: readonly TahapanKini[], options: Options) =>
	new Response(calendar(stages, options), { headers: { "content-type": "text/calendar; charset=utf-8" } });
