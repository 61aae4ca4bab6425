/** What the commands that write ask of the content: who is there, what day it is. */

import { nearest } from "../src/gate/saran.ts";
import { loadContent } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { readSpokenDay } from "../src/model/baca-tanggal.ts";
import { day } from "../src/model/schemas/fields.ts";
import { ianaZone, type Zona, zona } from "../src/model/wilayah.ts";
import { byField, type Interview, type Offer, PlainError, type Prompt } from "./tanya.ts";

/** The content folder; a sentence when it is none. */
export async function openContent(folder: string): Promise<Loaded> {
	const loaded = await loadContent(folder);
	if (!loaded.world.ids.situs)
		throw new PlainError(`"${folder}" bukan folder isi: situs.yaml tidak ada di dalamnya.`);
	return loaded;
}

/** The zone of a region; of the portal when there is none. */
export const zoneOf = (loaded: Loaded, code?: string): Zona =>
	code ? zona(code) : (loaded.of("situs")[0]?.data.zona ?? "WIB");

/** The instruments of the register, to choose from. */
export const instrumentsOf = (loaded: Loaded): Offer[] =>
	Object.entries(loaded.of("peraturan")[0]?.data ?? {}).map(([id, { nama }]) => ({ id, label: nama }));

/** The calendar day in a zone. */
export const dayIn = (zone: Zona): string => Temporal.Now.plainDateISO(ianaZone[zone]).toString();

/** How a day is asked for: typed as people type it, or as in a calendar. */
export const byDay = (today: string): Pick<Prompt, "baca" | "periksa"> => ({
	baca: (answer) => readSpokenDay(answer, Temporal.PlainDate.from(today)),
	periksa: byField(day),
});

/** Up to how many KIM are listed before asking. */
const listable = 15;

/** One of the KIM, by id or by a part of its name. */
export async function askKim(answers: Interview<"kim">, loaded: Loaded, tanya: string) {
	const names = new Map(loaded.of("kim").map(({ id, data }) => [id, data]));
	const all = (loaded.world.ids.kim ?? []).map((id) => ({ id, profil: names.get(id) }));
	if (all.length === 0) throw new PlainError("Belum ada KIM. Buat dulu dengan npm run kim:baru.");
	const label = ({ id, profil }: (typeof all)[number]) => `  ${id.padEnd(24)} ${profil?.nama ?? ""}`;
	if (answers.given("kim") === undefined && all.length <= listable) answers.say(all.map(label).join("\n"));
	for (;;) {
		const answer = await answers.text("kim", { tanya });
		const exact = all.find(({ id }) => id === answer);
		if (exact) return exact;
		const part = answer.toLowerCase();
		const found = all.filter(
			({ id, profil }) => id.includes(part) || profil?.nama.toLowerCase().includes(part),
		);
		if (found.length === 1 && found[0] && answers.interactive) return found[0];
		const near = nearest(
			part,
			all.map(({ id }) => id),
		);
		answers.refuse(
			"kim",
			found.length > 0
				? `"${answer}" bukan id yang lengkap. Pilih salah satu:\n${found.slice(0, listable).map(label).join("\n")}`
				: `Tidak ada KIM "${answer}".${near ? ` Mungkin maksud Anda "${near}"?` : ""}`,
		);
	}
}
