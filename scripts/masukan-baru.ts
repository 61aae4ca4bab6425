/** `npm run masukan:baru`: a message from a resident becomes a question or a fact-check that waits for its answer. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { styleText } from "node:util";
import { checkDraft, type Draft, questionDraft, task } from "../src/channels/lapor/draft.ts";
import {
	isJenis,
	type JenisMasukan,
	jenisList,
	type Masukan,
	readMasukan,
} from "../src/channels/lapor/masukan.ts";
import { jenisWords } from "../src/channels/lapor/words.ts";
import { isAddressed, parseAddress, splitAddress } from "../src/gate/addresses/families.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { byPath, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { askKim, dayIn, openContent, zoneOf } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { type Command, type Interview, PlainError, run } from "./tanya.ts";

export const command = {
	name: "masukan:baru",
	guna: "membuat draf tanya jawab atau klarifikasi dari pesan warga, di folder draf yang tidak terbit.",
	contoh: "--dari pesan.txt",
	flags: {
		dari: { arti: "berkas yang memuat pesannya; tanpa ini dibaca dari masukan baku, misalnya < pesan.txt" },
		jenis: { arti: `${jenisList.join(", ")}; biasanya disebut oleh pesannya` },
		kim: { arti: "id KIM yang menjawab, atau pusat; biasanya disebut oleh pesannya" },
		id: { arti: "nama berkas; biasanya diambil dari pesannya" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

type Asked = Interview<keyof typeof command.flags>;

/** The portal itself, in place of a KIM. */
const central = "pusat";

/** Reads the message and writes its draft, or says what to do with it when it makes no page. */
export async function masukanBaru(answers: Asked, piped = () => textOf(process.stdin)): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	const masukan = readMasukan(await messageFrom(answers, piped));
	if (masukan.isi === "") throw new PlainError("Pesannya kosong. Salin seluruh pesan, lalu ulangi.");
	const jenis = await askJenis(answers, masukan);
	if (jenis === "kejadian" || jenis === "koreksi") pointTo(jenis, masukan, folder);
	else await startDraft(answers, masukan, { jenis, folder, loaded });
}

interface Started {
	readonly jenis: "kabar" | "tanya";
	readonly folder: string;
	readonly loaded: Loaded;
}

async function startDraft(
	answers: Asked,
	masukan: Masukan,
	{ jenis, folder, loaded }: Started,
): Promise<void> {
	const kim = jenis === "tanya" ? await answeringKim(answers, masukan, loaded) : undefined;
	const arrival = { day: dayIn(zoneOf(loaded)), topik: loaded.world.topik.map(({ id }) => id) };
	const draft =
		jenis === "kabar"
			? checkDraft(masukan, arrival)
			: questionDraft(kim ? "kimFaq" : "faq", masukan, arrival);
	await writeDraft(answers, draft, { kim, folder, loaded });
}

async function messageFrom(answers: Asked, piped: () => Promise<string>): Promise<string> {
	if (answers.given("dari") === undefined && !answers.interactive) return piped();
	return readFile(await answers.text("dari", { tanya: "Berkas yang memuat pesannya?" }), "utf8");
}

/** As the message says; asked for when it does not. */
async function askJenis(answers: Asked, { jenis }: Masukan): Promise<JenisMasukan> {
	if (jenis && answers.given("jenis") === undefined) return jenis;
	const chosen = await answers.choose("jenis", {
		tanya: "Pesan ini tentang apa?",
		pilihan: jenisList.map((id) => ({ id, label: `${id}: ${jenisWords[id]}` })),
	});
	return isJenis(chosen) ? chosen : "tanya";
}

/** The KIM the message was written to, when there is one of that name; the portal otherwise. */
async function answeringKim(answers: Asked, { untuk }: Masukan, loaded: Loaded): Promise<string | undefined> {
	if (answers.given("kim") === central) return undefined;
	if (answers.given("kim") !== undefined) return (await askKim(answers, loaded, "KIM mana?")).id;
	const named = loaded.of("kim").filter(({ data }) => data.nama.toLowerCase() === untuk?.toLowerCase());
	return named.length === 1 ? named[0]?.id : undefined;
}

interface Place {
	readonly kim: string | undefined;
	readonly folder: string;
	readonly loaded: Loaded;
}

/** Beside the content, where neither the gate nor a build looks; git keeps away from what residents wrote. */
const draftsBeside = (content: string) => join(dirname(content), "draf");

async function writeDraft(answers: Asked, draft: Draft, { kim, folder, loaded }: Place): Promise<void> {
	const into = draftsBeside(folder);
	const pathFor = (name: string) => pathOf(draft.kind, kim ? `${kim}/${name}` : name);
	const isTaken = (name: string) => byPath(folder, pathFor)(name) ?? byPath(into, pathFor)(name);
	const names = [draft.id, ...Array.from({ length: 8 }, (_, i) => `${draft.id}-${i + 2}`)];
	const id = await answers.text("id", {
		tanya: "Nama singkat untuk alamat (tidak dapat diganti kelak)?",
		usul: names.find((name) => isTaken(name) === undefined) ?? draft.id,
		periksa: isTaken,
	});
	const path = pathFor(id);
	await writeNew([{ path, text: draft.text }], folder, loaded.world, { into, task });
	await writeFile(join(into, ".gitignore"), "*\n");
	if (draft.masked > 0)
		console.log(
			`\n${styleText("yellow", `${draft.masked} nomor atau surel dihapus dari draf.`)} Yang asli hanya ada pada pesan warga; jangan disalin ke berkas isi.`,
		);
	printSteps(
		"Periksa dulu kepada sumber resmi, misalnya KPU atau Bawaslu setempat. Draf ini tidak dibaca situs.",
		`Buka ${join(into, path)}, isi semua kolom di bawah tanda TUGAS, lalu hapus baris-baris #.`,
		`Pindahkan ke ${join(folder, path)}${draft.kind === "klarifikasi" ? ", dengan nama berkas menurut yang benar" : ""}.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		"Beri tahu pelapor alamat jawabannya, bila ia ingin dijawab.",
	);
}

/** A correction belongs to the file of its page; what somebody lived through is no page of ours. */
function pointTo(jenis: "kejadian" | "koreksi", { halaman = "" }: Masukan, folder: string): void {
	const files = filesOf(halaman).map((path) => `${folder}/${path}`);
	const place =
		files.length > 0
			? `Periksa dan perbaiki ${files.join(" atau ")}.`
			: `Cari halaman ${halaman || "yang dimaksud"}, lalu perbaiki berkasnya.`;
	const steps = {
		kejadian: [
			"Laporan kejadian tidak menjadi halaman, dan tidak ada berkas yang ditulis.",
			"Teruskan kepada yang berwenang, misalnya PPS, Bawaslu, atau polisi setempat, lalu beri tahu pelapor.",
		],
		koreksi: [place, `${npmRun("periksa", folder)}   memeriksa semua isi.`],
	};
	printSteps(...steps[jenis], "Bila perlu dijawab di situs, ulangi dengan --jenis tanya atau --jenis kabar.");
}

/** Files that may make a page of the site. */
function filesOf(halaman: string): string[] {
	if (!URL.canParse(halaman)) return [];
	const { page } = splitAddress(new URL(halaman).pathname);
	return parseAddress(page).flatMap(({ kind, id }) => (isAddressed(kind) ? [pathOf(kind, id)] : []));
}

if (import.meta.main) await run(command, masukanBaru);
