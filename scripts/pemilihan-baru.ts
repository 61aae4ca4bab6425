/** `npm run pemilihan:baru`: the folder of a new election, from the stages of an earlier one, valid from the first run. */
import type { Candidate } from "../src/intake/candidate.ts";
import { byText } from "../src/model/kata.ts";
import { line, pemilihanId } from "../src/model/schemas/fields.ts";
import { type DataOf, pathOf } from "../src/model/schemas/kinds.ts";
import { documentText } from "../src/text/templates/text.ts";
import { byPath, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { instrumentsOf, openContent } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";

export const command = {
	name: "pemilihan:baru",
	guna: "membuat folder pemilihan baru; semua tanggalnya belum ditetapkan.",
	contoh: '--tahun 2029 --dari 2024 --dasar uu-10-2016 --nama "Pemilihan Serentak 2029"',
	flags: {
		tahun: { arti: "id pemilihan baru, yaitu tahunnya", wajib: true },
		dari: { arti: "id pemilihan yang tahapannya dicontoh; biasanya yang terakhir" },
		dasar: { arti: "id peraturan di peraturan.yaml yang menjadi dasar pemilihan", wajib: true },
		nama: { arti: "nama resmi pemilihan" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

/** What is not known of a new election is marked for whoever fills it in, where authors see it and readers do not. */
const withTask = (text: string, task: string) => text.replace("---\n", `---\n# TUGAS: ${task}\n`);

const electionFile = (
	tahun: string,
	nama: string,
	{ hari_pemungutan, kelompok }: DataOf<"pemilihan">,
): Candidate => ({
	path: pathOf("pemilihan", tahun),
	text: withTask(
		documentText({
			kind: "pemilihan",
			data: {
				nama,
				ringkasan: "Tanggal pemilihan ini belum ditetapkan.",
				hari_pemungutan,
				kelompok,
				memilih: {},
			},
			body: "Tanggal dan aturan pemilihan ini belum ditetapkan.",
		}),
		"ceritakan pemilihan ini di bawah garis --- kedua, dan tulis wilayah yang memilih di kolom memilih.",
	),
});

/** What of a stage is the same in every election; its dates and what residents do are not. */
function stageFile(tahun: string, slug: string, dasar: string, data: DataOf<"tahapan">): Candidate {
	const { judul, kelompok, ringkasan, berlaku_untuk, utama, pelaku, sesudah, kata_cari } = data;
	return {
		path: pathOf("tahapan", `${tahun}/${slug}`),
		text: withTask(
			documentText({
				kind: "tahapan",
				data: {
					judul,
					kelompok,
					ringkasan: ringkasan.includes(":tanggal{") ? judul : ringkasan,
					jadwal: [{ status: "belum-ditetapkan", dasar }],
					berlaku_untuk,
					utama,
					pelaku,
					sesudah,
					kata_cari,
				},
				body: "Tanggal dan aturan tahapan ini belum ditetapkan.",
			}),
			"tambahkan baris jadwal begitu tanggalnya diputuskan, dan tindakan: bila warga perlu berbuat sesuatu.",
		),
	};
}

/** Asks everything and writes the folder. */
export async function pemilihanBaru(answers: Interview<keyof typeof command.flags>): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	const known = loaded.of("pemilihan").toSorted((a, b) => byText(b.id, a.id));
	const tahun = await answers.text("tahun", {
		tanya: "Tahun pemilihan?",
		periksa: (id) => byField(pemilihanId)(id) ?? byPath(folder, () => pathOf("pemilihan", id))(id),
	});
	const dari = await answers.choose("dari", {
		tanya: "Tahapannya mencontoh pemilihan mana?",
		...(known[0] && { usul: known[0].id }),
		pilihan: known.map(({ id, data }) => ({ id, label: data.nama })),
	});
	const dasar = await answers.choose("dasar", {
		tanya: "Peraturan yang menjadi dasarnya?",
		pilihan: instrumentsOf(loaded),
	});
	const nama = await answers.text("nama", {
		tanya: "Nama resminya?",
		usul: `Pemilihan ${tahun}`,
		periksa: byField(line(80)),
	});
	const model = known.find(({ id }) => id === dari)?.data;
	if (!model) return answers.refuse("dari", `Tidak ada pemilihan "${dari}".`);
	const stages = loaded.of("tahapan").filter(({ id }) => id.startsWith(`${dari}/`));
	const files = stages.map(({ id, data }) => stageFile(tahun, id.slice(dari.length + 1), dasar, data));
	await writeNew([electionFile(tahun, nama, model), ...files], folder, loaded.world);
	printSteps(
		`Buka ${folder}/${pathOf("pemilihan", tahun)}: tulis siapa yang memilih, dan ceritakan pemilihannya.`,
		`Begitu sebuah tanggal diputuskan, tambahkan baris di bawah jadwal: tahapannya, dengan dasar dan tanggal keputusannya.`,
		`Bila pemilihan ini yang tampil di beranda, ganti pemilihan_aktif: "${tahun}" di ${folder}/situs.yaml.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
	);
}

if (import.meta.main) await run(command, pemilihanBaru);
