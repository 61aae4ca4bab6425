/**
 * `npm run terima`: takes in what somebody sends from the desk, as a message or as files. It is shown as a difference,
 * checked by the gate on top of the version it was made from, and committed under the sender's name once the operator says so.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { styleText } from "node:util";
import { parseFile } from "../src/channels/tulis/file.ts";
import { isLastLine } from "../src/channels/tulis/kiriman/message.ts";
import type { Placed } from "../src/channels/tulis/kiriman/place.ts";
import { kindOf } from "../src/channels/tulis/open.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { kimKinds, kinds, pathOf, placeOf } from "../src/model/schemas/kinds.ts";
import { nameOf, slugOf } from "../src/model/slug.ts";
import { npmRun, printSteps } from "./berkas-baru.ts";
import { askKim, openContent } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { type Command, type Interview, PlainError, run } from "./tanya.ts";
import { type Asset, type Delivery, messagesIn, readFiles } from "./terima/arrivals.ts";
import { judge } from "./terima/judge.ts";
import { authorName, keep, unsaved } from "./terima/keep.ts";
import { isOneOwner, kimOfPath, placeFault } from "./terima/place.ts";
import { type Outcome, resolve } from "./terima/resolve.ts";
import { clashWords, difference, readable } from "./terima/show.ts";

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
type Write = Extract<Outcome, { kind: "tulis" }>;

interface Desk {
	readonly answers: Asked;
	readonly folder: string;
	readonly loaded: Loaded;
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

async function receive({ answers, ...desk }: Desk, piped: () => Promise<string>): Promise<Delivery[]> {
	if (answers.named.length > 0) {
		const found = await readFiles(answers.named, (file) => locate({ answers, ...desk }, file));
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
	{ answers, loaded }: Desk,
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

/** One delivery, from its first look to its commit; `undefined` when it was not taken in. */
async function takeIn(desk: Desk, delivery: Delivery): Promise<{ isNew: boolean } | undefined> {
	const { answers, folder, loaded } = desk;
	const faults = faultsOf(desk, delivery);
	if (faults.length > 0) return refuse(...faults);
	const dari = authorName(answers.given("nama") ?? delivery.dari);
	const outcomes = delivery.texts.map((sent) => resolve(folder, sent));
	const stopped = outcomes.flatMap((outcome) => whyNot(outcome, dari));
	if (stopped.length > 0) return refuse(...stopped);
	const writes = outcomes.filter((outcome) => outcome.kind === "tulis");
	const assets = delivery.assets.filter((asset) => !isThere(folder, asset));
	if (writes.length + assets.length === 0)
		return refuse("Isinya sudah sama dengan yang ada. Tidak ada yang perlu dimasukkan.");
	const dirty = unsaved(
		folder,
		[...writes, ...assets].map(({ path }) => path),
	);
	if (dirty.length > 0) return refuse(...dirty.map(unsavedWords));
	show(desk, { dari, writes, assets });
	const { isGood, said } = await judge(
		writes.map(({ path, after }) => ({ path, text: after })),
		assets,
		folder,
		loaded.world,
	);
	if (said) console.log(`\n${said}`);
	if (!isGood)
		return refuse(
			"Kiriman ini belum dapat terbit. Kirimkan pesan di atas kepada pengirimnya, supaya ia memperbaiki dan mengirim ulang.",
		);
	if (!(await agreed(answers, dari, risksOf(folder, delivery, writes, assets)))) return undefined;
	write(desk, { dari, writes, assets });
	return { isNew: writes.some(({ isNew }) => isNew) };
}

function refuse(...sentences: string[]): undefined {
	for (const sentence of sentences) console.log(`  ${styleText("red", "ditolak")}  ${sentence}`);
	console.log("  Tidak ada yang ditulis.");
}

/** What keeps a delivery from being looked at at all. */
function faultsOf({ answers, loaded }: Desk, { fault, texts, assets }: Delivery): string[] {
	if (fault) return [fault];
	const paths = [...texts, ...assets].map(({ path }) => path);
	if (paths.length === 0) return ["Tidak ada tulisan atau gambar di dalamnya."];
	const kims = loaded.world.ids.kim ?? [];
	const wrong = paths.flatMap((path) => {
		const why = placeFault(path, kims, answers.given("kim"));
		return why ? [`"${readable(path)}" ${why}`] : [];
	});
	if (wrong.length > 0) return wrong;
	if (new Set(paths).size < paths.length)
		return ["Ada dua berkas untuk satu tempat. Minta pengirim mengirimnya satu per satu."];
	return isOneOwner(paths)
		? []
		: ["Isinya untuk lebih dari satu KIM. Minta pengirim mengirimnya sendiri-sendiri."];
}

function whyNot(outcome: Outcome, dari: string): string[] {
	if (outcome.kind === "tolak") return [`${outcome.path}: ${outcome.why}`];
	if (outcome.kind !== "bentrok") return [];
	return [
		[
			outcome.isUnknown
				? `${outcome.path}: versi yang diubah pengirimnya tidak ada di riwayat git di sini, jadi tidak dapat dipastikan apa yang sudah berubah.`
				: `${outcome.path} sudah berubah di tempat yang sama sejak kiriman ini dibuat.`,
			...outcome.clashes.map((clash) => clashWords(clash, dari)),
			`    Tanyakan kepada ${dari} mana yang benar. Ia dapat membuka halamannya lagi di meja tulis dan mengirim ulang; atau sunting sendiri berkasnya.`,
		].join("\n"),
	];
}

const isThere = (folder: string, { path, bytes }: Asset): boolean =>
	existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(bytes);

const unsavedWords = (path: string) =>
	`${path} punya perubahan yang belum dicatat di git. Catat dahulu dengan git commit, atau buang, lalu ulangi.`;

interface Taking {
	readonly dari: string;
	readonly writes: readonly Write[];
	readonly assets: readonly Asset[];
}

function show({ loaded }: Desk, { dari, writes, assets }: Taking): void {
	const kim = kimOfPath([...writes, ...assets][0]?.path ?? "");
	const nama =
		kim === undefined ? "portal" : (loaded.of("kim").find(({ id }) => id === kim)?.data.nama ?? kim);
	console.log(`  Untuk: ${nama}\n  Dari: ${dari}, menurut kirimannya`);
	for (const { path, before, after, isNew, isMerged } of writes) {
		const what = isNew ? "berkas baru" : "perubahan";
		console.log(`\n  ${styleText("bold", path)} (${what})\n${difference(before, after)}`);
		if (isMerged)
			console.log("    Berkas ini sudah berubah sejak kirimannya dibuat, di tempat lain; keduanya digabung.");
	}
	for (const { path, bytes } of assets)
		console.log(`\n  ${styleText("bold", path)} (${Math.ceil(bytes.length / 1000)} kB)`);
}

/** What nobody should agree to without a look. */
function risksOf(
	folder: string,
	{ isChanged }: Delivery,
	writes: readonly Write[],
	assets: readonly Asset[],
): string[] {
	const replaced = writes.filter(({ isReplaced }) => isReplaced).map(({ path }) => path);
	const pictures = assets.filter(({ path }) => existsSync(join(folder, path))).map(({ path }) => path);
	return [
		...(isChanged
			? [
					"Pesan ini tidak sama dengan yang dikirim: ada yang menyuntingnya, atau tanda seperti * dan kutip berubah di jalan. Bandingkan baris demi baris.",
				]
			: []),
		...[...replaced, ...pictures].map(
			(path) =>
				`${path} sudah ada, dan kiriman ini tidak menyebut dibuat dari versi mana. Isinya akan diganti seluruhnya.`,
		),
	];
}

const yes = new Set(["ya", "y"]);
const no = new Set(["tidak", "t", "n"]);

async function agreed(answers: Asked, dari: string, risks: readonly string[]): Promise<boolean> {
	for (const risk of risks) console.log(`\n  ${styleText("yellow", "perhatian")}  ${risk}`);
	if (answers.given("ya")) {
		if (risks.length > 0) refuse("Yang meragukan tidak dimasukkan dengan --ya. Ulangi tanpa --ya.");
		return risks.length === 0;
	}
	if (!answers.interactive) {
		refuse("Belum ada yang menyetujui. Bila perbedaan di atas benar, ulangi dengan --ya.");
		return false;
	}
	const answer = await answers.text("ya", {
		tanya: `Masukkan, dan catat atas nama ${dari}? (ya/tidak)`,
		periksa: (typed) =>
			yes.has(typed.toLowerCase()) || no.has(typed.toLowerCase()) ? undefined : "harus ya atau tidak",
	});
	if (!yes.has(answer.toLowerCase())) refuse("Sesuai jawaban Anda.");
	return yes.has(answer.toLowerCase());
}

function write({ folder }: Desk, { dari, writes, assets }: Taking): void {
	const files = [
		...writes.map(({ path, after }) => ({ path, bytes: Buffer.from(withLineEnds(folder, path, after)) })),
		...assets,
	];
	const { committed } = keep(folder, files, { subject: subjectOf(writes, assets, dari), dari });
	console.log(
		committed
			? `\n  ${styleText("green", "masuk")}  ${files.length} berkas, dicatat di git atas nama ${dari}.`
			: `\n  ${styleText("green", "masuk")}  ${files.length} berkas. Folder isi tidak berada di git, jadi tidak ada catatannya.`,
	);
}

/** As the file has them already. */
const withLineEnds = (folder: string, path: string, text: string): string =>
	existsSync(join(folder, path)) && readFileSync(join(folder, path), "utf8").includes("\r\n")
		? text.replaceAll("\n", "\r\n")
		: text;

function subjectOf(writes: readonly Write[], assets: readonly Asset[], dari: string): string {
	const [first] = writes;
	const place = first && placeOf(first.path);
	const kind = place && (place.kind === "kim" ? "profil" : `${kinds[place.kind].nama} ${nameOf(place.id)}`);
	const what = kind ?? `${assets.length} gambar`;
	const whose = kimOfPath([...writes, ...assets][0]?.path ?? "") ?? "pusat";
	return `${whose}: ${what} dari ${dari}`;
}

if (import.meta.main) await run(command, terima);
