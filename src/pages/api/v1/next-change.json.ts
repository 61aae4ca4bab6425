import type { APIRoute } from "astro";
import { nextChanges } from "../../../collections/pergantian.ts";
import { today } from "../../../collections/today.ts";
import { absolute, urls } from "../../../urls.ts";

/** An instant with the offset of its zone, without the zone's name: RFC 3339. */
const rfc3339 = (at: Temporal.ZonedDateTime) =>
	at.toString({ timeZoneName: "never", smallestUnit: "second" });

export const GET: APIRoute = async ({ site, url }) => {
	const [changes, { day }] = await Promise.all([nextChanges(), today()]);
	return Response.json({
		updated: day.toString(),
		next: changes[0] ? rfc3339(changes[0].at) : null,
		changes: changes.map(({ at, kini: { tahapan, khusus }, menjadi }) => ({
			at: rfc3339(at),
			pemilihan: tahapan.pemilihan,
			tahapan: tahapan.id,
			judul: tahapan.judul,
			menjadi,
			...(khusus && { wilayah: khusus.wilayah }),
			url: absolute(urls.stage(tahapan.pemilihan, tahapan.id), site ?? url),
		})),
	});
};
