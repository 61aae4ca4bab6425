/** `npm run kabar:baru`: one news item of a KIM. */
import { kabar } from "../src/model/schemas/kabar.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { askKimFile, writeKimFile } from "./berkas-kim.ts";
import { byDay } from "./content.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

export const command = {
	name: "kabar:baru",
	guna: "membuat satu berkas kabar untuk satu KIM.",
	contoh: '--kim singa-geweh --judul "Judul kabar" --ringkasan "Satu kalimat isi kabar."',
	flags: {
		kim: { arti: "id KIM, yaitu nama foldernya", wajib: true },
		judul: { arti: "judul kabar", wajib: true },
		ringkasan: { arti: "satu kalimat isi kabar", wajib: true },
		tanggal: { arti: "tanggal kabar, misalnya kemarin atau 12 des; biasanya hari ini" },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari judul" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

const { judul, ringkasan } = kabar.shape;

/** Asks everything and writes the file. */
export async function kabarBaru(answers: Interview<keyof typeof command.flags>): Promise<void> {
	const asked = await askKimFile(answers, "kabar", "Menulis kabar baru.", "Kabar untuk KIM mana?");
	const data = {
		judul: await answers.text("judul", { tanya: "Judul kabar?", periksa: byField(judul) }),
		ringkasan: await answers.text("ringkasan", {
			tanya: "Isinya dalam satu kalimat?",
			periksa: byField(ringkasan),
		}),
		tanggal: await answers.text("tanggal", {
			tanya: "Tanggal kabar?",
			usul: asked.today,
			...byDay(asked.today),
		}),
	};
	await writeKimFile(answers, asked, data.judul, fileText(templates.kabar, data), {
		isi: "Ceritanya ditulis di bawah garis --- kedua.",
		address: (id) => `kabar/${id}/`,
	});
}

if (import.meta.main) await run(command, kabarBaru);
