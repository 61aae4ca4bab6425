/** The next changes of the timetables as a response of the API. */

import { nextChanges } from "../../../site/pergantian.ts";
import { today } from "../../../site/today.ts";
import { absolute, urls } from "../../../urls.ts";
import type { ContentOf } from "../answer.ts";
import { licence } from "./rujukan.ts";

/** An instant with the offset of its zone, without the zone's name: RFC 3339. */
const rfc3339 = (at: Temporal.ZonedDateTime) =>
	at.toString({ timeZoneName: "never", smallestUnit: "second" });

export async function nextChangeContent(site: URL): Promise<ContentOf<"next-change">> {
	const [{ next, changes }, { day }] = await Promise.all([nextChanges(), today()]);
	return {
		license: await licence(site),
		updated: day.toString(),
		next: next && rfc3339(next),
		changes: changes.map(({ at, kini: { tahapan, khusus }, menjadi }) => ({
			at: rfc3339(at),
			menjadi,
			tahapan: {
				pemilihan: tahapan.pemilihan,
				id: tahapan.id,
				judul: tahapan.judul,
				url: absolute(urls.stage(tahapan.pemilihan, tahapan.id), site),
			},
			wilayah: khusus?.wilayah,
		})),
	};
}
