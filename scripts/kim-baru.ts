/** `npm run kim:baru`: a folder that is already a decent subsite. */

import type { Loaded } from "../src/intake/loaded.ts";
import { skeletonsOf } from "../src/intake/names.ts";
import { type RegionNames, regionNames } from "../src/intake/regions.ts";
import { keadaanList } from "../src/model/kim.ts";
import { electorate, racesOf } from "../src/model/lomba.ts";
import { profil, warnaList } from "../src/model/schemas/kim.ts";
import { slugOf } from "../src/model/slug.ts";
import { lineage, regionTitle } from "../src/model/wilayah.ts";
import { type Subsite, subsite } from "../src/text/templates/index.ts";
import { byPath, freeId, npmRun, printSteps, writeNew } from "./berkas-baru.ts";
import { openContent } from "./content.ts";
import { defaultContent } from "./opsi.ts";
import { byField, type Command, type Interview, run } from "./tanya.ts";
import { askProfile } from "./tanya-profil.ts";
import { askRegion } from "./tanya-wilayah.ts";

export const command = {
	name: "kim:baru",
	guna: "membuat situs untuk satu KIM.",
	contoh: '--wilayah "Singa Geweh, Kutai Timur" --nama "KIM Singa Geweh"',
	flags: {
		wilayah: { arti: "desa, kelurahan, atau kecamatan yang dilayani: nama atau kodenya", wajib: true },
		nama: { arti: "nama KIM" },
		id: { arti: "nama folder dan alamat, misalnya singa-geweh" },
		ringkasan: { arti: "satu kalimat tentang kelompok" },
		warna: { arti: `warna situs KIM: ${warnaList.join(", ")}` },
		keadaan: { arti: `keadaan kelompok: ${keadaanList.join(", ")}` },
		whatsapp: { arti: "nomor WhatsApp KIM yang boleh dilihat warga" },
		pembina: { arti: "kantor pembina, misalnya Diskominfo kabupaten" },
		pengelola: { arti: "akun GitHub yang menyunting, misalnya @nama,@nama" },
		tanggal: { arti: "tanggal profil dan kabar pertama; biasanya hari ini" },
		content: { arti: "folder isi; biasanya situs, atau content bila belum ada" },
	},
} satisfies Command<string>;

type Flags = keyof typeof command.flags;

/** Asks everything and writes the folder. */
export async function kimBaru(answers: Interview<Flags>): Promise<void> {
	const folder = answers.given("content") ?? defaultContent;
	const loaded = await openContent(folder);
	answers.say(
		"Membuat situs KIM baru. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.\n",
	);
	const site = await askKimSite(answers, { folder, loaded, name: "nama" });
	await writeNew(subsite(site), folder, loaded.world);
	printSteps(
		`Buka ${folder}/kim/${site.id}/profil.mdx, lalu ceritakan KIM Anda dengan kata sendiri.`,
		`${npmRun("periksa", folder)}   memeriksa semua isi.`,
		`${npmRun("dev", folder)}   memperlihatkan hasilnya di http://localhost:4321/kim/${site.id}/`,
		...(site.profil.pengelola
			? [`${npmRun("pemilik", folder)}   mencatat pengelola di .github/CODEOWNERS.`]
			: []),
	);
}

interface Where {
	readonly folder: string;
	readonly loaded: Loaded;
	/** The flag that holds the KIM's name. */
	readonly name: "nama" | "kim";
}

/** Everything that makes a KIM's subsite, asked. */
export async function askKimSite(
	answers: Interview<Flags | "kim">,
	{ folder, loaded, name }: Where,
): Promise<Subsite> {
	const names = await regionNames();
	const code = await askRegion(answers, names);
	const wilayah = lineage(code).map((part) => ({ code: part, nama: names.get(part) ?? part }));
	const own = names.get(code) ?? code;
	const parents = wilayah
		.slice(1, -1)
		.map((part) => part.nama)
		.reverse();
	const nama = await answers.text(name, {
		tanya: "Nama KIM?",
		usul: freeName(own, parents, loaded),
		periksa: byField(profil.shape.nama),
	});
	const id = await askId(answers, nama, parents, folder);
	const profile = await askProfile(answers, code, names, loaded);
	return {
		id,
		wilayah,
		topik: loaded.world.topik.map((topik) => topik.id),
		pemilihan: electionOf(loaded, code, names),
		profil: {
			nama,
			wilayah: code,
			...profile,
			tempat: wilayah
				.map((part) => regionTitle(part.code, part.nama))
				.reverse()
				.join(", "),
			penjelasan: loaded.world.ids.faq?.find((faq) => faq === "apa-itu-kim"),
		},
	};
}

/** Many villages have one name, and no two KIM may: the second one says where it lies. */
function freeName(own: string, parents: readonly string[], loaded: Loaded): string {
	const taken = new Set(loaded.of("kim").flatMap(({ data }) => skeletonsOf(data.nama)));
	const names = [`KIM ${own}`, ...parents.map((parent) => `KIM ${own} ${parent}`)];
	return names.find((name) => !skeletonsOf(name).some((skeleton) => taken.has(skeleton))) ?? `KIM ${own}`;
}

/** The id is the address for ever, and another KIM may have the same name elsewhere. */
async function askId(answers: Interview<Flags>, nama: string, parents: string[], folder: string) {
	const pathOf = (id: string) => `kim/${id}`;
	const id = slugOf(nama.replace(/^KIM\s+/i, ""));
	return answers.text("id", {
		tanya: "Nama singkat untuk alamat (tidak dapat diganti kelak)?",
		usul: freeId(folder, pathOf, id, ...parents.map((parent) => slugOf(`${id} ${parent}`))),
		periksa: byPath(folder, pathOf),
	});
}

function electionOf(loaded: Loaded, code: string, names: RegionNames): Subsite["pemilihan"] {
	const active = loaded.of("pemilihan").find(({ id }) => id === loaded.world.pemilihanAktif);
	if (!active) return undefined;
	const memilih = racesOf(code, active.data.memilih).map((lomba) => {
		const wilayah = electorate(lomba, code);
		return { lomba, ...(wilayah && { wilayah: names.get(wilayah) ?? code }) };
	});
	return { id: active.id, nama: active.data.nama, hari: active.data.hari_pemungutan, memilih };
}

if (import.meta.main) await run(command, kimBaru);
