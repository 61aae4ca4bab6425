import type { APIRoute, InferGetStaticPropsType } from "astro";
import { calendarResponse } from "../../../channels/kalender/kalender.ts";
import { elections } from "../../../site/pemilihan.ts";
import { birthHost } from "../../../site/situs.ts";
import { timeline } from "../../../site/tahapan.ts";
import { urls } from "../../../urls.ts";

export const getStaticPaths = async () => {
	const perElection = await Promise.all(
		(await elections()).map(async (election) =>
			(await timeline(election.id)).map((kini) => ({
				params: { pemilihan: election.id, tahapan: kini.tahapan.id },
				props: { election, kini },
			})),
		),
	);
	return perElection.flat();
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
	const { election, kini } = props;
	return calendarResponse([kini], {
		nama: `${kini.tahapan.judul}, ${election.nama}`,
		kelompok: election.kelompok,
		hariPemungutan: election.hari_pemungutan,
		self: urls.stageKalender(election.id, kini.tahapan.id),
		site: site ?? url,
		host: await birthHost(),
	});
};
