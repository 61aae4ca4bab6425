/** What the commands that write one file of a KIM have in common: whose it is, and what it is called. */
import type { Loaded } from "../src/intake/loaded.ts";
import { type KimKind, pathOf } from "../src/model/schemas/kinds.ts";
import { slugOf } from "../src/model/slug.ts";
import { byPath, freeId, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { askKim, dayIn, openContent, zoneOf } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import type { Interview } from "./tanya.ts";

interface Asked {
	readonly kind: KimKind;
	readonly folder: string;
	readonly loaded: Loaded;
	readonly kim: string;
	/** The day it is where the KIM is. */
	readonly today: string;
}

/** Opens the content and asks for the KIM. */
export async function askKimFile(
	answers: Interview<"kim" | "content">,
	kind: KimKind,
	begin: string,
	tanya: string,
): Promise<Asked> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	answers.say(`${begin} Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n`);
	const { id: kim, profil } = await askKim(answers, loaded, tanya);
	return { kind, folder, loaded, kim, today: dayIn(zoneOf(loaded, profil?.wilayah)) };
}

/** Asks for the name of the file, writes it, and says what to do next. */
export async function writeKimFile(
	answers: Interview<"id">,
	{ kind, folder, loaded, kim }: Asked,
	judul: string,
	text: string,
	{ isi, address }: { isi: string; address: (id: string) => string },
): Promise<void> {
	const pathFor = (name: string) => pathOf(kind, `${kim}/${name}`);
	const name = slugOf(judul);
	const id = await answers.text("id", {
		tanya: "Nama singkat untuk alamat?",
		usul: freeId(folder, pathFor, name, `${name}-2`, `${name}-3`),
		periksa: byPath(folder, pathFor),
	});
	const path = pathFor(id);
	await writeNew([{ path, text }], folder, loaded.world);
	printSteps(
		`Buka ${folder}/${path}. ${isi}`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		`${npmRun("dev", folder)}   memperlihatkan hasilnya di http://localhost:4321/kim/${kim}/${address(id)}`,
	);
}
