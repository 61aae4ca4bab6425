/** `npm run klarifikasi:baru`: one fact-check of the portal, relayed from who did it. */
import { putusanList } from "../src/model/klarifikasi.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { klarifikasi } from "../src/model/schemas/klarifikasi.ts";
import { slugOf } from "../src/model/slug.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { byPath, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { byDay, dayIn, openContent, zoneOf } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

const command = {
	name: "klarifikasi:baru",
	guna: "membuat satu klarifikasi: klaim yang beredar dan kalimat yang benar.",
	contoh:
		'--klaim "…" --judul "Yang benar: …" --putusan hoaks --fakta "…" --beredar "WhatsApp, November 2020" --pemeriksa Kominfo',
	flags: {
		klaim: { arti: "klaim yang beredar, dengan kata-kata sendiri", wajib: true },
		judul: { arti: "judul yang menyebut yang benar, bukan hoaksnya", wajib: true },
		putusan: { arti: putusanList.join(", "), wajib: true },
		fakta: { arti: "satu atau dua kalimat: apa yang sebenarnya", wajib: true },
		beredar: { arti: "di mana dan kapan klaim beredar", wajib: true },
		pemeriksa: { arti: "siapa yang memeriksa", wajib: true },
		tautan: { arti: "alamat hasil pemeriksaannya, bila ada" },
		tanggal: { arti: "tanggal pemeriksaan; biasanya hari ini" },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari judul" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

const fields = klarifikasi.shape;
type Flags = keyof typeof command.flags;

/** Asks everything and writes the file. */
async function klarifikasiBaru(answers: Interview<Flags>): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	answers.say(
		"Menulis klarifikasi baru. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n",
	);
	const line = (flag: "klaim" | "judul" | "fakta" | "beredar", tanya: string) =>
		answers.text(flag, { tanya, periksa: byField(fields[flag]) });
	const klaim = await line("klaim", "Apa yang beredar, dengan kata-kata Anda sendiri?");
	const judul = await line("judul", "Judulnya, yang menyebut yang benar?");
	const putusan = await answers.choose("putusan", {
		tanya: "Hasil pemeriksaannya?",
		pilihan: putusanList.map((id) => ({ id, label: id })),
	});
	const fakta = await line("fakta", "Apa yang sebenarnya, dalam satu atau dua kalimat?");
	const beredar = await line("beredar", "Di mana dan kapan beredar? Misalnya WhatsApp, November 2020");
	const nama = await answers.text("pemeriksa", { tanya: "Siapa yang memeriksa? Misalnya Kominfo" });
	const pemeriksaField = (tautan: string) => byField(fields.pemeriksa)([{ nama, tautan }]);
	const tautan = await answers.text("tautan", {
		tanya: "Alamat hasil pemeriksaannya?",
		opsional: true,
		periksa: pemeriksaField,
	});
	const today = dayIn(zoneOf(loaded));
	const tanggal = await answers.text("tanggal", {
		tanya: "Tanggal pemeriksaan?",
		usul: today,
		...byDay(today),
	});
	const pathFor = (name: string) => pathOf("klarifikasi", name);
	const id = await answers.text("id", {
		tanya: "Nama singkat untuk alamat (tidak dapat diganti kelak)?",
		usul: slugOf(judul),
		periksa: byPath(folder, pathFor),
	});
	const path = pathFor(id);
	const pemeriksa = [{ nama, ...(tautan && { tautan }) }];
	const data = {
		judul,
		klaim,
		putusan: putusan as (typeof putusanList)[number],
		fakta,
		tanggal,
		beredar,
		pemeriksa,
	};
	await writeNew([{ path, text: fileText(templates.klarifikasi, data) }], folder, loaded.world);
	printSteps(
		`Buka ${folder}/${path}. Penjelasan yang lebih panjang ditulis di bawah garis --- kedua.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		`${npmRun("catat", folder)}   mencatat alamat barunya, sebelum diterbitkan.`,
	);
}

if (import.meta.main) await run(command, klarifikasiBaru);
