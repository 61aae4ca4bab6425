/** `npm run halaman:baru`: one page of a KIM. */
import { halaman } from "../src/model/schemas/halaman.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { askKimFile, writeKimFile } from "./berkas-kim.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

const command = {
	name: "halaman:baru",
	guna: "membuat satu halaman untuk satu KIM.",
	contoh: '--kim singa-geweh --judul "Layanan kami" --ringkasan "Satu kalimat isi halaman."',
	flags: {
		kim: { arti: "id KIM, yaitu nama foldernya", wajib: true },
		judul: { arti: "judul halaman", wajib: true },
		ringkasan: { arti: "satu kalimat isi halaman", wajib: true },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari judul" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

const { judul, ringkasan } = halaman.shape;

/** Asks everything and writes the file. */
async function halamanBaru(answers: Interview<keyof typeof command.flags>): Promise<void> {
	const asked = await askKimFile(answers, "kimHalaman", "Membuat halaman baru.", "Halaman KIM mana?");
	const data = {
		judul: await answers.text("judul", { tanya: "Judul halaman?", periksa: byField(judul) }),
		ringkasan: await answers.text("ringkasan", {
			tanya: "Isinya dalam satu kalimat?",
			periksa: byField(ringkasan),
		}),
		diperbarui: asked.today,
	};
	await writeKimFile(answers, asked, data.judul, fileText(templates.kimHalaman, data), {
		isi: "Isinya ditulis di bawah garis --- kedua.",
		address: (id) => `${id}/`,
	});
}

if (import.meta.main) await run(command, halamanBaru);
