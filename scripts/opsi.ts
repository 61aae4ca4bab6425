/** The command line, read the same way by every command, with mistakes told in Indonesian. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";

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

/** Ends the command when the folder with the content is not there. */
export function mustExist(folder: string): void {
	if (!existsSync(folder)) stop(`Folder isi "${folder}" tidak ditemukan. Periksa nama setelah --content.`);
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
export function applyBuildOptions(): void {
	const { values } = readOptions({
		options: {
			content: { type: "string" },
			out: { type: "string" },
			today: { type: "string" },
			site: { type: "string" },
			kim: { type: "string" },
		},
	});
	process.env.CORONG_ROOT = fileURLToPath(new URL("..", import.meta.url));
	mustExist(values.content ?? "content");
	if (values.today && !isDay(values.today))
		stop(`Tanggal --today "${values.today}" tidak terbaca. Tulis tahun-bulan-hari, misalnya 2020-11-17.`);
	if (values.site && !URL.canParse(values.site))
		stop(`Alamat --site "${values.site}" tidak terbaca. Tulis lengkap, misalnya https://kim.contoh.go.id/.`);
	for (const [name, value] of Object.entries(values)) process.env[`CORONG_${name.toUpperCase()}`] = value;
}
