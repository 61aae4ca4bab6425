/** `npm run situs:baru`: a site of one's own, valid and decent from the first run, with nothing of the sample in it. */
import { execFileSync } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isError } from "../src/gate/problem.ts";
import { gatherWorld } from "../src/gate/world.ts";
import { type Candidate, checkCandidates } from "../src/intake/candidate.ts";
import { documentOf } from "../src/intake/read.ts";
import { grownNames } from "../src/intake/records.ts";
import { regionNames } from "../src/intake/regions.ts";
import { webAddress } from "../src/model/schemas/fields.ts";
import { situs } from "../src/model/schemas/situs.ts";
import { slugOf } from "../src/model/slug.ts";
import { contentVersion } from "../src/model/versi-isi.ts";
import { zona } from "../src/model/wilayah.ts";
import { subsite } from "../src/text/templates/index.ts";
import { yamlOf } from "../src/text/templates/text.ts";
import { printSteps, writeNew } from "./berkas-baru.ts";
import { record } from "./catat.ts";
import { dayIn, openContent } from "./content.ts";
import { askKimSite, command as kimCommand } from "./kim-baru.ts";
import { ownContent, project } from "./opsi.ts";
import { codeownersOf } from "./pemilik.ts";
import { nextElection, sample, starterFiles, starterPictures, topics } from "./rintisan.ts";
import { noteShipped } from "./rintisan-catatan.ts";
import { byField, type Command, type Interview, PlainError, run } from "./tanya.ts";
import { askRegion } from "./tanya-wilayah.ts";

const { nama: _name, content: _folder, ...ofKim } = kimCommand.flags;

const command = {
	name: "situs:baru",
	guna: "memulai situs sendiri: isi yang kosong tetapi pantas, satu KIM, dan tidak ada yang dari contoh.",
	contoh:
		'--wilayah "Singa Geweh, Kutai Timur" --kim "KIM Singa Geweh" --nama "KIM Kutai Timur" --alamat https://kim.contoh.go.id/',
	flags: {
		...ofKim,
		wilayah: { arti: "desa, kelurahan, atau kecamatan KIM yang pertama: nama atau kodenya", wajib: true },
		kim: { arti: "nama KIM yang pertama" },
		nama: { arti: "nama situs" },
		alamat: { arti: "alamat situs nanti, misalnya https://kim.contoh.go.id/", wajib: true },
		ke: {
			arti: `folder repositori isi; biasanya di sebelah Corong. Tulis ${ownContent} untuk menyimpannya di sini`,
		},
	},
} satisfies Command<string>;

type Flags = keyof typeof command.flags;

interface Site {
	readonly nama: string;
	readonly alamat: string;
	readonly wilayah: string;
	/** Name of the regency or city. */
	readonly daerah: string;
	/** The repository, or the content folder itself when it lies in this project. */
	readonly ke: string;
	readonly content: string;
}

/** Asks everything, and leaves a site that can be built. `here` is where the program lies, which is told where the site is. */
export async function situsBaru(answers: Interview<Flags>, here: string = project): Promise<void> {
	answers.say("Memulai situs baru. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n");
	const site = await askSite(answers);
	const hari = answers.given("tanggal") ?? dayIn(zona(site.wilayah));
	const files = [portalFile(site), ...starterFiles(hari)];
	await mustPass(files);
	writeSite(files, site, hari);
	await writeKim(answers, site);
	await record(site.content);
	if (site.ke !== site.content) writeRepository(site);
	tellNext(site, linkHere(site, here));
}

async function writeKim(answers: Interview<Flags | "content">, { content, wilayah }: Site): Promise<void> {
	const loaded = await openContent(content);
	answers.put("wilayah", wilayah);
	await writeNew(
		subsite(await askKimSite(answers, { folder: content, loaded, name: "kim" })),
		content,
		loaded.world,
	);
}

async function askSite(answers: Interview<Flags>): Promise<Site> {
	const names = await regionNames();
	const wilayah = await askRegion(answers, names);
	const daerah = names.get(wilayah.slice(0, 5)) ?? wilayah;
	const nama = await answers.text("nama", {
		tanya: "Nama situs?",
		usul: `KIM ${daerah.replace(/^Kabupaten /, "")}`,
		periksa: byField(situs.shape.nama),
	});
	const alamat = await answers.text("alamat", {
		tanya: "Alamat situs nanti, misalnya https://kim.contoh.go.id/ (dapat diganti kelak)?",
		periksa: byField(webAddress),
	});
	const usul = `..${sep}situs-${slugOf(daerah.replace(/^(?:Kabupaten|Kota) /, ""))}`;
	const ke = await answers.text("ke", {
		tanya: "Di folder mana isinya disimpan?",
		usul,
		periksa: placeFault,
	});
	const isHere = resolve(ke) === resolve(ownContent);
	return { nama, alamat, wilayah, daerah, ke, content: isHere ? ke : join(ke, "content") };
}

/** Only `situs` may lie in this project: whatever else does could be changed by its next version. */
function placeFault(ke: string): string | undefined {
	const full = resolve(ke);
	if (existsSync(full)) return `sudah ada: ${ke} tidak ditimpa; pakai nama lain`;
	const below = relative(project, full);
	if (below !== ownContent && !below.startsWith("..") && !isAbsolute(below))
		return `berada di dalam folder Corong. Pakai folder di sebelahnya, atau ${ownContent}`;
	return undefined;
}

const portalFile = ({ nama, alamat, wilayah, daerah }: Site): Candidate => ({
	path: "situs.yaml",
	text: yamlOf({
		nama,
		semboyan: `Kabar dan jawaban untuk warga ${daerah}`.slice(0, 120),
		keterangan: `Kabar kelompok informasi masyarakat, tanya jawab, dan jadwal pemilihan bagi warga ${daerah}.`,
		alamat,
		pemilihan_aktif: nextElection,
		zona: zona(wilayah),
		lisensi: "https://creativecommons.org/licenses/by/4.0/",
		versi_isi: contentVersion,
		topik: topics,
	}),
});

/** Nothing is written that the gate would refuse. */
async function mustPass(files: readonly Candidate[]): Promise<void> {
	const world = gatherWorld(files.map(({ path, text }) => documentOf(path, new TextEncoder().encode(text))));
	const problem = (await checkCandidates(files, sample, world)).find(isError);
	if (problem) throw new PlainError(`${problem.file}: ${problem.message}. ${problem.suggestion}`);
}

function writeSite(files: readonly Candidate[], { content }: Site, hari: string): void {
	for (const { path, text } of files) write(join(content, path), text);
	for (const { path, file } of starterPictures()) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		cpSync(file, join(content, path));
	}
	write(join(content, ".gitattributes"), gitAttributes);
	noteShipped(
		content,
		hari,
		files.filter(({ path }) => path !== "situs.yaml"),
	);
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: "wx" });
}

/** Two changes may both add lines to a record. */
const gitAttributes = [
	"* text=auto eol=lf",
	"# Catatan hanya bertambah: dua usulan boleh menambah baris yang berbeda.",
	...grownNames.map((name) => `${name} merge=union`),
	"",
].join("\n");

/** A repository of its own around the content: what it is, and how it is checked and published. */
function writeRepository({ ke, content, nama, alamat }: Site): void {
	const values: Readonly<Record<string, string>> = {
		nama,
		alamat,
		versi: versionHere(),
		asal: originHere(),
		isi: `../${basename(ke)}/content`,
	};
	const filled = (name: string) =>
		readFileSync(join(project, "scripts/rintisan/repositori", name), "utf8").replace(
			/\{(nama|alamat|versi|asal|isi)\}/g,
			(_, key: string) => values[key] ?? "",
		);
	write(join(ke, "README.md"), filled("README.md"));
	write(join(ke, ".github/workflows/situs.yml"), filled("situs.yml"));
	write(join(ke, ".github/CODEOWNERS"), codeownersOf(content));
	try {
		execFileSync("git", ["init", "--quiet", "--initial-branch=main", ke], { stdio: "ignore" });
	} catch {
		// Without git the folder is whole all the same; the next steps say what to do with it.
	}
}

const versionHere = (): string =>
	(JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string }).version;

/** Where this copy of the project came from on GitHub, as a workflow names it. */
function originHere(): string {
	try {
		const url = execFileSync("git", ["-C", project, "config", "--get", "remote.origin.url"], {
			encoding: "utf8",
		});
		return /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(url)?.[1] ?? unknownOrigin;
	} catch {
		return unknownOrigin;
	}
}
const unknownOrigin = "pemilik/corong";

/** Makes the new content what every command means when no folder is named, unless another one is already. */
function linkHere({ content }: Site, here: string): boolean {
	const link = join(here, ownContent);
	if (resolve(content) === link) return true;
	if (lstatSync(link, { throwIfNoEntry: false })) return false;
	symlinkSync(resolve(content), link, "junction");
	keepOutOfGit(here, `/${ownContent}`);
	return true;
}

/** The link is this machine's own affair. */
function keepOutOfGit(here: string, path: string): void {
	try {
		const file = execFileSync("git", ["-C", here, "rev-parse", "--git-path", "info/exclude"], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		}).trim();
		mkdirSync(dirname(resolve(here, file)), { recursive: true });
		appendFileSync(resolve(here, file), `${path}\n`);
	} catch {
		// No repository, nothing to keep it out of.
	}
}

function tellNext({ ke, content }: Site, isLinked: boolean): void {
	const more = isLinked ? "" : ` -- --content ${content}`;
	printSteps(
		isLinked
			? "npm start   membangun situs Anda dan membukanya di http://localhost:4321"
			: `npm run dev${more}   memperlihatkan situs Anda di http://localhost:4321`,
		`Buka ${content}/halaman/tentang.mdx dan ${content}/situs.yaml, lalu sesuaikan dengan kata Anda sendiri.`,
		`npm run periksa${more}   memeriksa isi; npm run kim:baru${more}   menambah KIM.`,
		...(ke === content
			? []
			: [
					`Simpan ${ke} sebagai repositori: cd ${ke}, lalu git add -A dan git commit. Baris uses di .github/workflows/situs.yml menyebut asal dan versi Corong.`,
				]),
		"Panduan selengkapnya ada di halaman /panduan-pengurus/ situs Anda.",
	);
}

if (import.meta.main) await run(command, situsBaru);
