/** The command line, read the same way by every command, with mistakes told in Indonesian. */
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { holderSentence, takeLock } from "../src/build/publish/lock.ts";
import { type Place, placeOf, refusal } from "../src/build/publish/place.ts";
import { machineTrouble } from "../src/build/publish/trouble.ts";
import { isRoot } from "../src/model/schemas/fields.ts";

/** Ends the command with one plain sentence. */
export function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

/** As `parseArgs`; an unknown or incomplete option ends the command with the list of known ones. */
export function readOptions<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
		const wrong = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1];
		return stop(
			`${wrong ? `Pilihan ${wrong} tidak dikenal atau belum lengkap.` : "Perintah ini tidak terbaca."} Pilihan yang ada: ${known.join(", ")}.`,
		);
	}
}

/**
 * The folder with the content when nobody names one: `situs`, the site's own folder or a link to it, and the sample as long
 * as there is none. What is merged from this project never lies in `situs`.
 */
export const ownContent = "situs";
export const defaultContent: string =
	process.env.CORONG_CONTENT || (existsSync(`${ownContent}/situs.yaml`) ? ownContent : "content");

/** Ends the command when a folder it reads, that with the content if no other, is not there, or is none. */
export function mustExist(folder: string, option = "--content"): void {
	const what = option === "--content" ? "Folder isi" : "Folder";
	if (!existsSync(folder)) stop(`${what} "${folder}" tidak ditemukan. Periksa nama setelah ${option}.`);
	if (!statSync(folder).isDirectory())
		stop(`"${folder}" sebuah berkas, bukan ${what.toLowerCase()}. Periksa nama setelah ${option}.`);
}

/** The project's own folder. */
export const project = fileURLToPath(new URL("..", import.meta.url));

/** Ends the command where the tools that build would not find their way. */
function mustBeReachable(): void {
	const sign = /[#?]/.exec(project)?.[0];
	if (sign)
		stop(
			`Nama folder "${project}" memuat tanda ${sign}, dan program tidak dapat bekerja di sana. Ganti namanya.`,
		);
}

/** An address on the web: http or https, and a host. */
export function isWebAddress(text: string): boolean {
	const url = URL.parse(text);
	return (
		url !== null && /^https?:$/.test(url.protocol) && /^https?:\/\/[^/]/i.test(text) && url.username === ""
	);
}

/** Ends the command when there is no built site in the folder. */
export function mustBeBuilt(folder: string): void {
	if (!existsSync(`${folder}/index.html`))
		stop(`Belum ada situs di "${folder}". Jalankan dulu: npm run build`);
}

const isDay = (text: string) => {
	try {
		return Temporal.PlainDate.from(text).toString() === text;
	} catch {
		return false;
	}
};

/** Reads the options of the commands that build into the environment, where `src/options.ts` finds them. */
export function applyBuildOptions(more: NonNullable<ParseArgsConfig["options"]> = {}): BuildValues {
	const { values: given } = readOptions({ options: { ...buildOptions, ...more } }) as { values: BuildValues };
	const values: BuildValues = { ...given, content: given.content ?? defaultContent };
	mustBeReachable();
	process.env.CORONG_ROOT = project;
	mustExist(values.content ?? defaultContent);
	if (values.today && !isDay(values.today))
		stop(`Tanggal --today "${values.today}" tidak terbaca. Tulis tahun-bulan-hari, misalnya 2020-11-17.`);
	if (values.site !== undefined && !isWebAddress(values.site))
		stop(`Alamat --site "${values.site}" tidak terbaca. Tulis lengkap, misalnya https://kim.contoh.go.id/.`);
	if (values.site !== undefined && !isRoot(values.site))
		stop(
			`Alamat --site "${values.site}" memuat folder di belakang nama situs. Tautan di situs ini dihitung dari nama itu; pakai alamat seperti https://kim.contoh.go.id/.`,
		);
	const fault = values.shard !== undefined && shardFault(values.shard, values.kim);
	if (fault) stop(fault);
	for (const name of Object.keys(buildOptions) as (keyof typeof buildOptions)[])
		if (values[name] !== undefined) process.env[`CORONG_${name.toUpperCase()}`] = values[name];
	return values;
}

const buildOptions = {
	content: { type: "string" },
	out: { type: "string" },
	today: { type: "string" },
	site: { type: "string" },
	kim: { type: "string" },
	shard: { type: "string" },
} as const;

/** Why a build cannot be such a part of a whole. */
function shardFault(shard: string, kim: string | undefined): string | undefined {
	const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? []).map(Number);
	if (!part || !of || part > of)
		return `Bagian --shard "${shard}" tidak terbaca. Tulis nomor/jumlah, misalnya 1/4 sampai 4/4.`;
	return kim === undefined ? undefined : "--shard membagi seluruh situs; jangan dipakai bersama --kim.";
}

/** What the command line said; options that only one command knows are there as well. */
export type BuildValues = Readonly<
	Partial<Record<keyof typeof buildOptions, string>> & Record<string, string | boolean | undefined>
>;

/** Where a site is published, judged before anything is touched. */
export function openPlace(out: string, content: string): Place {
	const place = placeOf(out);
	const refused = refusal(place, { project, content });
	if (refused) stop(`Situs tidak ditulis: ${refused}`);
	try {
		const holder = takeLock(place);
		if (holder) stop(holderSentence(place, holder));
	} catch (error) {
		stop(`Situs tidak dapat ditulis ke "${out}". ${machineTrouble(error) ?? String(error)}`);
	}
	return place;
}
