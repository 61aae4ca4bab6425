/** Elections and their timetables as responses of the API. */

import type { Revisi } from "../../../model/jadwal.ts";
import type { TahapanData } from "../../../model/schemas/tahapan.ts";
import { knownExceptions } from "../../../model/tahapan.ts";
import { knownEntries } from "../../../site/hasil.ts";
import { elections, type Pemilihan } from "../../../site/pemilihan.ts";
import { instruments } from "../../../site/peraturan.ts";
import { portal } from "../../../site/situs.ts";
import { type TahapanKini, timeline } from "../../../site/tahapan.ts";
import { today } from "../../../site/today.ts";
import { region } from "../../../site/wilayah.ts";
import { absolute, urls } from "../../../urls.ts";
import { wordsOf } from "../../../words/periode.ts";
import type { ContentOf } from "../answer.ts";
import { latest, licence } from "./rujukan.ts";

const decisions = (stages: readonly TahapanKini[]) =>
	stages.flatMap(({ riwayat }) => riwayat.map(({ ditetapkan }) => ditetapkan?.toString()));

const exceptionFields = async (
	written: NonNullable<TahapanData["pengecualian"]>[number],
	revisi: Revisi,
) => ({
	...written,
	nama_wilayah: (await region(written.wilayah)).lengkap,
	teks: wordsOf(revisi),
});

async function stageFields({ tahapan, revisi, riwayat }: TahapanKini, site: URL) {
	const { data } = tahapan.entry;
	const { day } = await today();
	const lines = riwayat.flatMap((line) => data.jadwal[tahapan.jadwal.indexOf(line)] ?? []);
	return {
		id: tahapan.id,
		url: absolute(urls.stage(tahapan.pemilihan, tahapan.id), site),
		judul: tahapan.judul,
		kelompok: tahapan.kelompok,
		ringkasan: tahapan.ringkasan,
		ajakan: tahapan.ajakan,
		tindakan: tahapan.tindakan,
		utama: tahapan.utama,
		berlaku_untuk: [...tahapan.berlaku_untuk],
		teks: wordsOf(revisi),
		jadwal: lines,
		pengecualian: await Promise.all(
			knownExceptions(tahapan, day).flatMap((own) => {
				const written = data.pengecualian?.[tahapan.pengecualian.indexOf(own)];
				return written ? [exceptionFields(written, own.revisi)] : [];
			}),
		),
		sumber: [...tahapan.sumber],
	};
}

/** What an author wrote of each result, with the name of its region. */
const resultFields = async (election: Pemilihan, site: URL) =>
	Promise.all(
		(await knownEntries(election)).map(async (entry) => ({
			...entry,
			nama_wilayah: (await region(entry.wilayah)).lengkap,
			url: absolute(urls.regionPage(entry.wilayah), site),
		})),
	);

/** Every stage with its ledger as far as it was known on the day of the build; without any status. */
export async function electionContent(election: Pemilihan, site: URL): Promise<ContentOf<"pemilihan">> {
	const { id, nama, ringkasan, hari_pemungutan, kelompok, memilih } = election;
	const stages = await timeline(id);
	const tahapan = await Promise.all(stages.map((stage) => stageFields(stage, site)));
	const bases = tahapan.flatMap(({ jadwal, pengecualian }) =>
		[...jadwal, ...pengecualian].flatMap(({ dasar }) => dasar ?? []),
	);
	return {
		license: await licence(site),
		updated: latest(decisions(stages)),
		as_of: (await today()).day.toString(),
		id,
		url: absolute(urls.election(id), site),
		calendar: absolute(urls.kalender(id), site),
		nama,
		ringkasan,
		hari_pemungutan,
		kelompok,
		memilih: Object.fromEntries(Object.entries(memilih).map(([race, areas]) => [race, [...areas]])),
		tahapan,
		hasil: await resultFields(election, site),
		peraturan: await instruments([...new Set(bases)].sort()),
	};
}

export async function electionListContent(site: URL): Promise<ContentOf<"daftar-pemilihan">> {
	const all = await elections();
	const stages = await Promise.all(all.map(({ id }) => timeline(id)));
	return {
		license: await licence(site),
		updated: latest(decisions(stages.flat())),
		pemilihan_aktif: (await portal()).pemilihan_aktif,
		pemilihan: all.map(({ id, nama, ringkasan }) => ({
			id,
			url: absolute(urls.election(id), site),
			api: absolute(urls.api(`pemilihan/${id}.json`), site),
			nama,
			ringkasan,
		})),
	};
}
