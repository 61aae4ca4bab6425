/**
 * `npm run terima`: takes in what somebody sends from the desk, as a message or as files. It is shown as a difference,
 * checked by the gate on top of the version it was made from, and committed under the sender's name once the operator says so.
 */
import { text as textOf } from "node:stream/consumers";
import { styleText } from "node:util";
import { parseFile } from "../src/channels/tulis/file.ts";
import { isLastLine } from "../src/channels/tulis/kiriman/message.ts";
import type { Placed } from "../src/channels/tulis/kiriman/place.ts";
import { kindOf } from "../src/channels/tulis/open.ts";
import { kimKinds, pathOf } from "../src/model/schemas/kinds.ts";
import { slugOf } from "../src/model/slug.ts";
import { npmRun, printSteps } from "./berkas-baru.ts";
import { askKim, openContent } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { type Command, type Interview, PlainError, run } from "./tanya.ts";
import { type Delivery, messagesIn, readFiles } from "./terima/arrivals.ts";
import { readable } from "./terima/show.ts";
import { type Desk, takeIn } from "./terima/take.ts";

export const command = {
	name: "terima",
	guna: "memasukkan kiriman meja tulis: pesan yang ditempel, berkas .md dan gambarnya, atau ZIP. Perbedaannya diperlihatkan dan diperiksa dahulu; sesudah Anda setuju, dicatat di git atas nama pengirimnya.",
	contoh: "kiriman.zip",
	sebutan:
		"berkas atau folder yang diterima; tanpa ini pesannya ditempel di sini, atau dibaca dari masukan baku",
	flags: {
		ya: { arti: "tanpa ditanya; yang meragukan tetap ditolak", saklar: true },
		nama: { arti: "nama pengirim, bila kirimannya tidak menyebut atau salah menyebut" },
		kim: { arti: "id KIM pengirim: kiriman untuk KIM lain ditolak" },
		jenis: { arti: `jenis tulisan yang namanya tidak menyebut tempat: ${kimKinds.join(", ")}` },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

type Asked = Interview<keyof typeof command.flags>;

interface Setting extends Desk {
	readonly answers: Asked;
}

/** Takes in everything that came; says what to do next. */
export async function terima(answers: Asked, piped = () => textOf(process.stdin)): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	let loaded = await openContent(folder);
	const deliveries = await receive({ answers, folder, loaded }, piped);
	let [taken, isNew] = [0, false];
	for (const delivery of deliveries) {
		console.log(`\n${styleText("bold", readable(delivery.nama))}`);
		const written = await takeIn({ answers, folder, loaded }, delivery);
		if (!written) continue;
		taken += 1;
		isNew ||= written.isNew;
		if (taken < deliveries.length) loaded = await openContent(folder);
	}
	if (taken > 0)
		printSteps(
			...(isNew ? [`${npmRun("catat", folder)}   mencatat alamat yang baru.`] : []),
			`${npmRun("terbit", folder)}   menerbitkan situs.`,
			"Beri tahu pengirimnya bahwa kirimannya sudah masuk.",
		);
	if (taken < deliveries.length) {
		console.log(
			`\n${deliveries.length - taken} dari ${deliveries.length} kiriman belum masuk; alasannya di atas.`,
		);
		process.exitCode = 1;
	}
}

async function receive({ answers, ...rest }: Setting, piped: () => Promise<string>): Promise<Delivery[]> {
	if (answers.named.length > 0) {
		const found = await readFiles(answers.named, (file) => locate({ answers, ...rest }, file));
		if (found.length > 0) return found;
		throw new PlainError("Tidak ada kiriman di sana. Sebut berkas .md, .zip, atau foldernya.");
	}
	answers.say(
		"Tempelkan pesannya di sini, dari baris pertama sampai baris Akhir kiriman.\nBila tidak terjadi apa-apa sesudahnya: ketik titik (.), lalu Enter.\n",
	);
	const found = messagesIn(answers.interactive ? await answers.paste(isLastLine) : await piped());
	if (found.length > 0) return found;
	throw new PlainError(
		'Tidak ada kiriman di teks ini. Pesan meja tulis dimulai dengan "Kiriman meja tulis". Tulisan yang dikirim sebagai berkas: npm run terima -- nama-berkas.md',
	);
}

/** The place of a file whose name does not tell it. */
async function locate(
	{ answers, loaded }: Setting,
	{ name, text }: { name: string; text?: string },
): Promise<Placed> {
	answers.say(`"${readable(name)}" tidak menyebut tempatnya.`);
	const { id: kim } = await askKim(answers, loaded, "Dari KIM mana?");
	const stem = slugOf(name.replace(/(?:\.(?:mdx?|markdown|txt))+$/i, "").replace(/\s*\(\d+\)$/, ""));
	if (text === undefined) return { path: `kim/${kim}/${/\.pdf$/i.test(name) ? "berkas" : "gambar"}/${name}` };
	const guess = kindOf(parseFile(text), "kabar");
	const kind = stem === "profil" ? "kim" : (kimKinds.find((one) => one === answers.given("jenis")) ?? guess);
	return { path: pathOf(kind, kind === "kim" ? kim : `${kim}/${stem}`) };
}

if (import.meta.main) await run(command, terima);
