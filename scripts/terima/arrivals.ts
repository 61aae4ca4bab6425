/** What somebody sent: messages, single files, or a ZIP of the desk, as deliveries of texts and pictures. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import type { Change } from "../../src/channels/tulis/kiriman/lines.ts";
import { type Arrived, readKiriman } from "../../src/channels/tulis/kiriman/message.ts";
import { noteName, type Placed, placeOfName, readNote } from "../../src/channels/tulis/kiriman/place.ts";
import { decode } from "../../src/gate/decode.ts";
import { isOfTheSystem } from "../../src/gate/stray.ts";
import { PlainError } from "../tanya.ts";

/** A text that comes whole, or as changes of the version it was made from. */
export interface Sent {
	readonly path: string;
	/** The version it was made from; absent for a new file, and for one nobody knows the origin of. */
	readonly versi?: string | undefined;
	readonly text?: string;
	readonly changes?: readonly Change[];
}

export interface Asset {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What belongs together and is taken in together. */
export interface Delivery {
	/** What it is called to the operator. */
	readonly nama: string;
	/** Who sends it, as he says himself. */
	readonly dari: string;
	readonly texts: readonly Sent[];
	readonly assets: readonly Asset[];
	/** It did not come as it was sent. */
	readonly isChanged?: true;
	/** Why nothing of it can be taken in. */
	readonly fault?: string;
}

/** Where a file belongs whose name does not tell it. */
export type Locate = (file: { name: string; text?: string }) => Promise<Placed>;

const most = { text: 300_000, file: 60_000_000, files: 200 };

/** Every message in a text. */
export function messagesIn(text: string): Delivery[] {
	if (text.length > most.text)
		throw new PlainError(
			`Teks ini terlalu panjang untuk sebuah kiriman: ${text.length.toLocaleString("id-ID")} huruf. Minta pengirim memakai Unduh berkas di meja tulis, lalu sebut nama berkasnya.`,
		);
	return readKiriman(text).map((arrived, index) => deliveryOf(arrived, index + 1));
}

const faults: Readonly<Partial<Record<Arrived["state"], string>>> = {
	terpotong:
		'Pesan ini terpotong: baris "Akhir kiriman" tidak ada. Di WhatsApp, tekan "Baca selengkapnya" dahulu, lalu salin seluruh pesannya.',
	"tak-terbaca":
		"Pesan ini tidak terbaca: nama berkas, versi, atau perubahannya hilang. Minta pengirim menyalinnya sekali lagi dari meja tulis.",
};

function deliveryOf(arrived: Arrived, number: number): Delivery {
	const { judul } = "kiriman" in arrived ? arrived.kiriman : arrived;
	const nama = `Pesan ${number}${judul ? `: ${judul}` : ""}`;
	if (!("kiriman" in arrived))
		return { nama, dari: "", texts: [], assets: [], fault: faults[arrived.state] ?? "" };
	const { dari, berkas, versi, changes } = arrived.kiriman;
	const sent = { path: berkas, versi, changes };
	return { nama, dari, texts: [sent], assets: [], ...(arrived.state === "berubah" && { isChanged: true }) };
}

const isText = (name: string) => /\.(?:mdx?|markdown|txt|text)$/i.test(name);

/** What lies in the named files and folders. */
export async function readFiles(names: readonly string[], locate: Locate): Promise<Delivery[]> {
	const files = names.flatMap(filesAt).filter((file) => !isOfTheSystem(basename(file)));
	const zips = files.filter((file) => /\.zip$/i.test(file));
	const texts = files
		.filter((file) => isText(file))
		.map((file) => ({ name: basename(file), text: textAt(file) }));
	const messages = texts.flatMap(({ text }) => messagesIn(text));
	const whole = texts.filter(({ text }) => readKiriman(text).length === 0);
	const others = files.filter((file) => !zips.includes(file) && !isText(file));
	const single = whole.length + others.length > 0 ? [await together(whole, others, locate)] : [];
	return [...messages, ...zips.map(zipDelivery), ...single];
}

function filesAt(name: string): string[] {
	const stat = lstatSync(name);
	if (stat.isDirectory())
		return readdirSync(name)
			.sort()
			.flatMap((one) => (one.startsWith(".") ? [] : filesAt(join(name, one))));
	if (!stat.isFile()) throw new PlainError(`"${name}" bukan berkas biasa, jadi tidak diterima.`);
	if (stat.size > most.file) throw new PlainError(`"${name}" terlalu besar untuk sebuah kiriman.`);
	return [name];
}

function textAt(file: string): string {
	const { text, fault } = decode(readFileSync(file));
	if (fault) throw new PlainError(`"${basename(file)}": ${fault.message}. ${fault.suggestion}`);
	return text;
}

/** Files that were shared one by one. */
async function together(
	texts: readonly { name: string; text: string }[],
	others: readonly string[],
	locate: Locate,
): Promise<Delivery> {
	const sent: Sent[] = [];
	for (const { name, text } of texts)
		sent.push({ ...(placeOfName(name) ?? (await locate({ name, text }))), text });
	const assets: Asset[] = [];
	for (const file of others) {
		const { path } = placeOfName(basename(file)) ?? (await locate({ name: basename(file) }));
		assets.push({ path, bytes: readFileSync(file) });
	}
	const nama = [...texts.map(({ name }) => name), ...others.map((file) => basename(file))].join(", ");
	return { nama, dari: "", texts: sent, assets };
}

/** A ZIP as the desk makes it; folders around it do not matter. */
function zipDelivery(file: string): Delivery {
	const nama = basename(file);
	const entries = Object.entries(unpack(file))
		.map(([name, bytes]) => ({ path: name.replace(/^(?:.*\/)?(?:content|situs)\//, ""), bytes }))
		.filter(
			({ path }) => !path.endsWith("/") && !isOfTheSystem(basename(path)) && !path.includes("__MACOSX"),
		);
	const note = entries.find(({ path }) => basename(path) === noteName);
	const { dari, versi } = readNote(note ? decode(note.bytes).text : "");
	const texts = entries
		.filter(({ path }) => isText(path))
		.map(({ path, bytes }) => textIn(path, bytes, versi));
	const assets = entries.filter((entry) => entry !== note && !isText(entry.path));
	return { nama, dari, texts, assets };
}

function textIn(path: string, bytes: Uint8Array, versi: Readonly<Record<string, string>>): Sent {
	const { text, fault } = decode(bytes);
	if (fault) throw new PlainError(`"${basename(path)}": ${fault.message}. ${fault.suggestion}`);
	return {
		path: path.replace(/(\.mdx?)\.txt$/i, "$1"),
		text,
		...(Object.hasOwn(versi, path) && { versi: versi[path] }),
	};
}

/** What a ZIP holds, as long as it is no more than a desk puts in. */
function unpack(file: string): Record<string, Uint8Array> {
	let [bytes, count] = [0, 0];
	try {
		return unzipSync(readFileSync(file), {
			filter({ originalSize }) {
				bytes += originalSize;
				count += 1;
				if (bytes > most.file || count > most.files) throw new PlainError("");
				return true;
			},
		});
	} catch (error) {
		throw new PlainError(
			error instanceof PlainError
				? `"${basename(file)}" memuat terlalu banyak untuk sebuah kiriman.`
				: `"${basename(file)}" tidak terbaca sebagai ZIP. Minta pengirim mengunduh dan mengirimnya sekali lagi.`,
		);
	}
}
