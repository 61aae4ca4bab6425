/** Changes of the timetable, with their names and words, newest first. */
import { changes, type Perubahan } from "../model/perubahan.ts";
import { urls } from "../urls.ts";
import { changeSentence, changeText, changeTitle } from "../words/perubahan.ts";
import type { Kim } from "./kim.ts";
import { onceEach } from "./once.ts";
import { activeElection, elections } from "./pemilihan.ts";
import { instrumentMap } from "./peraturan.ts";
import { regionSignature, type Tahapan, timeline } from "./tahapan.ts";
import { today } from "./today.ts";
import { region } from "./wilayah.ts";

export interface ScheduleChange extends Perubahan<Tahapan> {
	readonly href: string;
	readonly judul: string;
	/** Name of the instrument. */
	readonly dasar?: string | undefined;
	/** Was, is, instrument. */
	readonly kalimat: string;
	/** The same with the day and the reason, for where it stands alone. */
	readonly teks: string;
}

async function toChange(change: Perubahan<Tahapan>): Promise<ScheduleChange> {
	const { tahapan, is, wilayah } = change;
	const names = {
		dasar: is.dasar && ((await instrumentMap()).get(is.dasar)?.nama ?? is.dasar),
		tempat: wilayah && (await region(wilayah)).lengkap,
	};
	return {
		...change,
		href: urls.stage(tahapan.pemilihan, tahapan.id),
		judul: changeTitle(change, names),
		dasar: names.dasar,
		kalimat: changeSentence(change, names),
		teks: changeText(change, names),
	};
}

/** Every change of every election. */
export async function allChanges(): Promise<ScheduleChange[]> {
	const stages = await Promise.all((await elections()).map(({ id }) => timeline(id)));
	const { day } = await today();
	return Promise.all(
		changes(
			stages.flat().map(({ tahapan }) => tahapan),
			day,
		).map(toChange),
	);
}

/** Changes of the active election that concern the residents of a KIM's region. */
export const changesFor = onceEach(
	async ({ wilayah, zona }: Pick<Kim, "wilayah" | "zona">) => `${zona} ${await regionSignature(wilayah)}`,
	async ({ wilayah, zona }): Promise<readonly ScheduleChange[]> => {
		const [stages, { day }] = await Promise.all([
			timeline((await activeElection()).id, wilayah),
			today(zona),
		]);
		return Promise.all(
			changes(
				stages.map(({ tahapan }) => tahapan),
				day,
				wilayah,
			).map(toChange),
		);
	},
);
