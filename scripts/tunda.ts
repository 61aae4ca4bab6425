/** `npm run tunda`: one decision suspends several stages; a line of its own goes into each of their ledgers. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isError } from "../src/gate/problem.ts";
import type { WorldData } from "../src/gate/world.ts";
import { type Candidate, checkCandidates } from "../src/intake/candidate.ts";
import { day, line } from "../src/model/schemas/fields.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { npmRun, printSteps } from "./berkas-baru.ts";
import { instrumentsOf, openContent } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, type Offer, PlainError, run } from "./tanya.ts";
import { formatProblems } from "./terminal.ts";

export const command = {
	name: "tunda",
	guna: "mencatat penundaan: satu baris baru di buku jadwal setiap tahapan yang disebut.",
	contoh:
		'--pemilihan 2020 --tahapan coklit,pembentukan-pps --dasar kpt-kpu-179-2020 --ditetapkan 2020-03-21 --alasan "Pandemi COVID-19"',
	flags: {
		pemilihan: { arti: "id pemilihan", wajib: true },
		tahapan: { arti: "id tahapan yang ditunda, dipisahkan koma", wajib: true },
		dasar: { arti: "id keputusan penundaan di peraturan.yaml", wajib: true },
		ditetapkan: { arti: "tanggal keputusan itu, tahun-bulan-hari", wajib: true },
		alasan: { arti: "mengapa ditunda, satu kalimat", wajib: true },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

interface Decision {
	readonly dasar: string;
	readonly ditetapkan: string;
	readonly alasan: string;
}

/** The text of a stage with a line at the end of its ledger; everything else stays letter by letter. */
export function withSuspension(text: string, { dasar, ditetapkan, alasan }: Decision): string {
	const lines = text.split("\n");
	const start = lines.findIndex((one) => /^jadwal:\s*$/.test(one));
	if (start < 0) throw new PlainError("Buku jadwalnya tidak terbaca: baris jadwal: tidak ditemukan.");
	const after = lines.findIndex((one, index) => index > start && /^(?:\S|---)/.test(one));
	const added = [
		"  - status: ditunda",
		`    dasar: ${dasar}`,
		`    ditetapkan: "${ditetapkan}"`,
		`    alasan: ${JSON.stringify(alasan)}`,
	];
	return [...lines.slice(0, after), ...added, ...lines.slice(after)].join("\n");
}

const idsIn = (text: string) =>
	text
		.split(",")
		.map((id) => id.trim())
		.filter(Boolean);

type Answers = Interview<keyof typeof command.flags>;

/** The stages to suspend, each of them known. */
async function askStages(answers: Answers, pemilihan: string, known: ReadonlySet<string>): Promise<string[]> {
	const answer = await answers.text("tahapan", {
		tanya: "Tahapan yang ditunda (id, dipisahkan koma)?",
		periksa: (text) => {
			const wrong = idsIn(text).find((id) => !known.has(id));
			return wrong && `menyebut "${wrong}", yang bukan tahapan pemilihan ${pemilihan}`;
		},
	});
	return idsIn(answer);
}

const askDecision = async (answers: Answers, pilihan: readonly Offer[]): Promise<Decision> => ({
	dasar: await answers.choose("dasar", { tanya: "Keputusan yang menundanya?", pilihan }),
	ditetapkan: await answers.text("ditetapkan", {
		tanya: "Ditetapkan tanggal berapa?",
		periksa: byField(day),
	}),
	alasan: await answers.text("alasan", { tanya: "Alasannya?", periksa: byField(line(200)) }),
});

/** Writes all files, or none when the gate has something against one of them. */
async function replaceAll(files: readonly Candidate[], folder: string, world: WorldData): Promise<void> {
	const problems = (await checkCandidates(files, folder, world)).filter(isError);
	const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? "";
	if (problems.length > 0)
		throw new PlainError(`${formatProblems(problems, folder, textOf)}\n\nBelum ada yang ditulis.`);
	for (const { path, text } of files) {
		await writeFile(join(folder, `${path}.baru`), text);
		await rename(join(folder, `${path}.baru`), join(folder, path));
	}
}

/** Asks everything, and writes all files or none. */
export async function tunda(answers: Answers): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	const pemilihan = await answers.choose("pemilihan", {
		tanya: "Pemilihan yang mana?",
		pilihan: loaded.of("pemilihan").map(({ id, data }) => ({ id, label: data.nama })),
	});
	const known = new Set((loaded.world.tahapan[pemilihan] ?? []).map(({ id }) => id));
	const tahapan = await askStages(answers, pemilihan, known);
	const decision = await askDecision(answers, instrumentsOf(loaded));
	const files = await Promise.all(
		tahapan.map(async (id) => {
			const path = pathOf("tahapan", `${pemilihan}/${id}`);
			return { path, text: withSuspension(await readFile(join(folder, path), "utf8"), decision) };
		}),
	);
	await replaceAll(files, folder, loaded.world);
	console.log(`Satu baris "ditunda" ditulis ke ${files.length} buku jadwal.`);
	printSteps(
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		"Begitu tanggal barunya diputuskan, tambahkan baris baru di bawahnya; baris lama tidak diubah.",
	);
}

if (import.meta.main) await run(command, tunda);
