/** `npm run kabar:baru`: one news item of a KIM. */

import { day } from "../src/model/schemas/fields.ts";
import { kabar } from "../src/model/schemas/kabar.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { slugOf } from "../src/model/slug.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { byPath, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { askKim, dayIn, openContent, zoneOf } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

export const command = {
	name: "kabar:baru",
	guna: "membuat satu berkas kabar untuk satu KIM.",
	contoh: '--kim singa-geweh --judul "Judul kabar" --ringkasan "Satu kalimat isi kabar."',
	flags: {
		kim: { arti: "id KIM, yaitu nama foldernya", wajib: true },
		judul: { arti: "judul kabar", wajib: true },
		ringkasan: { arti: "satu kalimat isi kabar", wajib: true },
		tanggal: { arti: "tanggal kabar; biasanya hari ini" },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari judul" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

/** Asks everything and writes the file. */
export async function kabarBaru(answers: Interview<keyof typeof command.flags>): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	answers.say("Menulis kabar baru. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n");
	const { id: kim, profil } = await askKim(answers, loaded, "Kabar untuk KIM mana?");
	const judul = await answers.text("judul", { tanya: "Judul kabar?", periksa: byField(kabar.shape.judul) });
	const ringkasan = await answers.text("ringkasan", {
		tanya: "Isinya dalam satu kalimat?",
		periksa: byField(kabar.shape.ringkasan),
	});
	const tanggal = await answers.text("tanggal", {
		tanya: "Tanggal kabar?",
		usul: dayIn(zoneOf(loaded, profil?.wilayah)),
		periksa: byField(day),
	});
	const pathFor = (name: string) => pathOf("kabar", `${kim}/${name}`);
	const id = await answers.text("id", {
		tanya: "Nama singkat untuk alamat?",
		usul: slugOf(judul),
		periksa: byPath(folder, pathFor),
	});
	const path = pathFor(id);
	await writeNew(
		[{ path, text: fileText(templates.kabar, { judul, tanggal, ringkasan }) }],
		folder,
		loaded.world,
	);
	printSteps(
		`Buka ${folder}/${path}, lalu tulis ceritanya di bawah garis --- kedua.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		`${npmRun("dev", folder)}   memperlihatkan hasilnya di http://localhost:4321/kim/${kim}/kabar/${id}/`,
	);
}

if (import.meta.main) await run(command, kabarBaru);
