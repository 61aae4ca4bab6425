/** `npm run agenda:baru`: one event of a KIM. */
import { meant } from "../src/gate/nilai.ts";
import { agenda } from "../src/model/schemas/agenda.ts";
import { fieldTree } from "../src/model/schemas/field-tree.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { askKimFile, writeKimFile } from "./berkas-kim.ts";
import { byDay } from "./content.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

const command = {
	name: "agenda:baru",
	guna: "membuat satu berkas agenda untuk satu KIM.",
	contoh:
		'--kim singa-geweh --judul "Rapat warga" --mulai besok --pukul "19.30-21.00" --tempat "Balai desa" --ringkasan "Satu kalimat."',
	flags: {
		kim: { arti: "id KIM, yaitu nama foldernya", wajib: true },
		judul: { arti: "nama kegiatan", wajib: true },
		mulai: { arti: "hari kegiatan, misalnya besok, 12 des, atau 2020-12-12", wajib: true },
		pukul: { arti: "jam mulai dan selesai, misalnya 19.30-21.00; boleh kosong" },
		tempat: { arti: "tempat kegiatan", wajib: true },
		ringkasan: { arti: "satu kalimat tentang kegiatan", wajib: true },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari nama kegiatan" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

const { judul, tempat, ringkasan, pukul } = agenda.shape;
const hours = fieldTree(pukul, "pukul");

/** Asks everything and writes the file. */
async function agendaBaru(answers: Interview<keyof typeof command.flags>): Promise<void> {
	const asked = await askKimFile(answers, "agenda", "Menulis agenda baru.", "Kegiatan KIM mana?");
	const data = {
		judul: await answers.text("judul", { tanya: "Nama kegiatannya?", periksa: byField(judul) }),
		mulai: await answers.text("mulai", {
			tanya: "Hari apa? Misalnya besok, Sabtu, atau 12 Desember 2020",
			...byDay(asked.today),
		}),
		pukul:
			(await answers.text("pukul", {
				tanya: "Jam berapa sampai jam berapa? Misalnya 19.30-21.00",
				opsional: true,
				baca: (answer) => {
					const read = answer === "" ? undefined : meant(answer, hours);
					return typeof read === "string" ? read : undefined;
				},
				periksa: byField(pukul),
			})) || undefined,
		tempat: await answers.text("tempat", { tanya: "Di mana?", periksa: byField(tempat) }),
		ringkasan: await answers.text("ringkasan", {
			tanya: "Kegiatannya dalam satu kalimat?",
			periksa: byField(ringkasan),
		}),
	};
	await writeKimFile(answers, asked, data.judul, fileText(templates.agenda, data), {
		isi: "Keterangan lain, misalnya yang perlu dibawa, ditulis di bawah garis --- kedua.",
		address: (id) => `agenda/#${id}`,
	});
}

if (import.meta.main) await run(command, agendaBaru);
