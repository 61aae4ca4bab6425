/** Ready texts of a stage, and of a KIM's week, for every channel. */
import { saidBy } from "../../model/jadwal.ts";
import { knownExceptions, type TahapanKini } from "../../model/tahapan.ts";
import { agendaOf } from "../../site/agenda.ts";
import { termsOf } from "../../site/istilah.ts";
import type { Kim } from "../../site/kim.ts";
import { once, onceEach } from "../../site/once.ts";
import { activeElection, elections, type Pemilihan } from "../../site/pemilihan.ts";
import { instrumentMap } from "../../site/peraturan.ts";
import { timeline } from "../../site/tahapan.ts";
import { today } from "../../site/today.ts";
import { region } from "../../site/wilayah.ts";
import { createLisan, ucapanDari } from "../../text/lisan.ts";
import { absolute, urls } from "../../urls.ts";
import { bahanOf } from "./bahan.ts";
import { pekanKim } from "./pekan.ts";
import { type Sms, smsPekan, smsTahapan, whatsappPekan, whatsappTahapan } from "./pesan.ts";
import { type Poster, posterPekan, posterTahapan } from "./poster.ts";
import { type Naskah, radioPekan, radioTahapan } from "./radio.ts";

export interface Siaran {
	readonly whatsapp: string;
	readonly sms: Sms;
	/** With the words a minute its length is estimated at. */
	readonly radio: Naskah;
	readonly poster: Poster;
}

/** Texts that are remembered; those of a KIM alone are soon forgotten again. */
const most = 2000;

/** Says again what was said before: most sentences of a week are those of all who live through the same stages. */
function remembering(say: (text: string) => string): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		if (known.size > most) known.clear();
		return known.getOrInsertComputed(text, say);
	};
}

const voices = once(
	async () =>
		new Map(
			await Promise.all(
				(await elections()).map(
					async ({ id }) => [id, remembering(createLisan(ucapanDari(await termsOf(id))))] as const,
				),
			),
		),
);

/** How texts of an election are said. */
const voiceOf = async (pemilihan: string) => (await voices()).get(pemilihan) ?? createLisan([]);

/** One static path per stage of every election. */
export const stagePaths = async () =>
	(
		await Promise.all(
			(
				await elections()
			).map(async (election) =>
				(
					await timeline(election.id)
				).map((kini) => ({
					params: { pemilihan: election.id, tahapan: kini.tahapan.id },
					props: { election, kini },
				})),
			),
		)
	).flat();

/** Texts of one stage, as it stands on the day the site is built for. */
export async function stageSiaran(
	{ id, nama }: Pick<Pemilihan, "id" | "nama">,
	kini: TahapanKini,
	site: URL,
): Promise<Siaran> {
	const { tahapan, revisi } = kini;
	const { day } = await today();
	const [ucap, instrumen, khusus] = await Promise.all([
		voiceOf(id),
		instrumentMap(),
		Promise.all(
			knownExceptions(tahapan, day).map(async ({ wilayah, revisi: own }) => ({
				wilayah: (await region(wilayah)).lengkap,
				revisi: own,
			})),
		),
	]);
	const bahan = bahanOf(kini, {
		pemilihan: nama,
		khusus,
		// Where the instrument does not name the dates, who does is told.
		dasar: saidBy(revisi, (dasar) => instrumen.get(dasar)),
		alamat: absolute(urls.stage(id, tahapan.id), site),
	});
	return {
		whatsapp: whatsappTahapan(bahan),
		sms: smsTahapan(bahan),
		radio: radioTahapan(bahan, ucap),
		poster: posterTahapan(bahan),
	};
}

/** Texts of the week, Monday to Sunday, that the build's day lies in, for the region of a KIM. */
export const weekSiaran = onceEach((kim: Kim, site: URL) => `${kim.id} ${site}`, weekOf, 50);

async function weekOf(kim: Kim, site: URL): Promise<Siaran> {
	const election = await activeElection();
	const [ucap, stages, agenda, { day }] = await Promise.all([
		voiceOf(election.id),
		timeline(election.id, kim.wilayah),
		agendaOf(kim.id),
		today(kim.zona),
	]);
	const pekan = pekanKim({
		kim: kim.nama,
		wilayah: kim.wilayahnya.at(-1)?.lengkap ?? kim.nama,
		pemilihan: election.nama,
		alamat: absolute(urls.kimTimeline(kim.id), site),
		stages,
		hariPemungutan: election.hari_pemungutan,
		agenda: agenda.toReversed(),
		day,
	});
	return {
		whatsapp: whatsappPekan(pekan),
		sms: smsPekan(pekan),
		radio: radioPekan(pekan, ucap),
		poster: posterPekan(pekan, kim.zona),
	};
}
