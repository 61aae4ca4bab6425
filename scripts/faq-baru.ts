/** `npm run faq:baru`: one question, of a KIM or of the whole portal. */

import { suggest } from "../src/gate/saran.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { faq } from "../src/model/schemas/faq.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { slugOf } from "../src/model/slug.ts";
import { dateReferences } from "../src/model/teks.ts";
import { fileText, templates } from "../src/text/templates/index.ts";
import { byPath, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { askKim, byDay, dayIn, openContent, zoneOf } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

export const command = {
	name: "faq:baru",
	guna: "membuat satu berkas tanya jawab, untuk satu KIM (--kim) atau untuk semua warga.",
	contoh: '--kim singa-geweh --pertanyaan "Di mana TPS saya?" --jawaban "Lihat di …" --topik pemilih',
	flags: {
		kim: { arti: "id KIM; tanpa ini pertanyaan terbit di halaman pusat" },
		pertanyaan: { arti: "pertanyaan seperti diajukan warga", wajib: true },
		jawaban: { arti: "jawaban satu atau dua kalimat", wajib: true },
		topik: { arti: "id topik di situs.yaml", wajib: true },
		pemilihan: { arti: "id pemilihan yang dimaksud, atau umum" },
		tanggal: { arti: "tanggal jawaban diperiksa; biasanya hari ini" },
		id: { arti: "nama berkas dan alamat; biasanya diambil dari pertanyaan" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

type Asked = Interview<keyof typeof command.flags>;

/** Asks everything and writes the file. */
export async function faqBaru(answers: Asked): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	const kim = answers.given("kim") === undefined ? undefined : await askKim(answers, loaded, "KIM mana?");
	answers.say(
		`Menulis pertanyaan ${kim ? `untuk ${kim.id}` : "untuk semua warga (untuk satu KIM: tambahkan -- --kim id)"}. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n`,
	);
	const pertanyaan = question(
		await answers.text("pertanyaan", {
			tanya: "Pertanyaannya, seperti diajukan warga?",
			periksa: (answer) => byField(faq.shape.pertanyaan)(question(answer)),
		}),
	);
	const topik = await answers.choose("topik", {
		tanya: "Topiknya?",
		pilihan: loaded.world.topik.map(({ id, judul }) => ({ id, label: `${id}: ${judul}` })),
	});
	const pemilihan = await askElection(answers, loaded);
	const jawaban = await answers.text("jawaban", {
		tanya: "Jawabannya, satu atau dua kalimat?",
		periksa: (answer) => byField(faq.shape.jawaban)(answer) ?? unknownStage(answer, pemilihan, loaded),
	});
	const today = dayIn(zoneOf(loaded, kim?.profil?.wilayah));
	const ditinjau = await answers.text("tanggal", {
		tanya: "Kapan jawaban ini diperiksa?",
		usul: today,
		...byDay(today),
	});
	const pathFor = (name: string) => (kim ? pathOf("kimFaq", `${kim.id}/${name}`) : pathOf("faq", name));
	const id = await answers.text("id", {
		tanya: kim ? "Nama singkat untuk alamat?" : "Nama singkat untuk alamat (tidak dapat diganti kelak)?",
		usul: slugOf(pertanyaan),
		periksa: byPath(folder, pathFor),
	});
	const path = pathFor(id);
	const data = { pertanyaan, jawaban, topik, pemilihan, ditinjau };
	const text = kim ? fileText(templates.kimFaq, data) : fileText(templates.faq, data);
	await writeNew([{ path, text }], folder, loaded.world);
	printSteps(
		`Buka ${folder}/${path}. Penjelasan yang lebih panjang ditulis di bawah garis --- kedua; dasar dan sumber di atasnya.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		`${npmRun("dev", folder)}   memperlihatkan hasilnya di http://localhost:4321${kim ? `/kim/${kim.id}` : ""}/faq/${id}/`,
	);
}

/** A question ends with its mark. */
const question = (text: string) =>
	`${text
		.trim()
		.replace(/[.\s]+$/, "")
		.replace(/\?+$/, "")}?`;

/** A stage that an answer takes its date from, and that is not there. */
function unknownStage(answer: string, election: string | undefined, { world }: Loaded): string | undefined {
	for (const { id, pemilihan = election ?? world.pemilihanAktif } of dateReferences(answer)) {
		const ids = (world.tahapan[pemilihan] ?? []).map((stage) => stage.id);
		if (!ids.includes(id))
			return `menyebut tahapan "${id}", yang tidak ada. ${suggest(id, ids, "Lihat nama berkas tahapan.")}`;
	}
	return undefined;
}

const general = "umum";

/** The active one is proposed: an answer that is said to hold in all elections, and does not, does harm. */
async function askElection(answers: Asked, loaded: Loaded): Promise<string | undefined> {
	const ids = loaded.world.ids.pemilihan ?? [];
	const chosen = await answers.choose("pemilihan", {
		tanya: "Berlaku pada pemilihan mana?",
		usul: loaded.world.pemilihanAktif,
		pilihan: [
			...ids.map((id) => ({ id, label: id })),
			{ id: general, label: `${general}: pada setiap pemilihan` },
		],
	});
	return chosen === general ? undefined : chosen;
}

if (import.meta.main) await run(command, faqBaru);
