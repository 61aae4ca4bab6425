/** The questions about a KIM itself. What is not known stays out. */
import type { Loaded } from "../src/intake/loaded.ts";
import type { RegionNames } from "../src/intake/regions.ts";
import { type KeadaanKim, keadaanList } from "../src/model/kim.ts";
import { akun, day } from "../src/model/schemas/fields.ts";
import { type ProfilData, profil, warnaList } from "../src/model/schemas/kim.ts";
import { regionTitle, zona } from "../src/model/wilayah.ts";
import { dayIn } from "./content.ts";
import { byField, type Interview } from "./tanya.ts";

/** What each state means, said to who sets up a KIM. */
const stateWords: Readonly<Record<KeadaanKim, string>> = {
	aktif: "masih berkegiatan",
	vakum: "berhenti sementara",
	tutup: "sudah bubar",
	"tidak-diketahui": "belum dapat dipastikan",
};

type ProfileFlag = "ringkasan" | "warna" | "keadaan" | "whatsapp" | "pembina" | "pengelola" | "tanggal";

/** Everything of the profile but name and region. */
export async function askProfile(
	answers: Interview<ProfileFlag>,
	code: string,
	names: RegionNames,
	loaded: Loaded,
): Promise<Omit<ProfilData, "nama" | "wilayah">> {
	const regency = code.slice(0, 5);
	const place = [regionTitle(code, names.get(code) ?? code), names.get(regency)].join(", ");
	const ringkasan = await answers.text("ringkasan", {
		tanya: "Siapa KIM ini, dalam satu kalimat?",
		usul: `Kelompok informasi masyarakat di ${place}.`,
		periksa: byField(profil.shape.ringkasan),
	});
	const warna = await answers.choose("warna", {
		tanya: "Warna situs KIM?",
		usul: freshColour(loaded, regency),
		pilihan: warnaList.map((id) => ({ id, label: id })),
	});
	const keadaan = await answers.choose("keadaan", {
		tanya: "Keadaan kelompok saat ini?",
		usul: "tidak-diketahui",
		pilihan: keadaanList.map((id) => ({ id, label: `${id}: ${stateWords[id]}` })),
	});
	const whatsapp = await answers.text("whatsapp", {
		tanya: "Nomor WhatsApp KIM yang boleh dilihat warga?",
		opsional: true,
		periksa: (answer) => byField(profil.shape.kontak)({ whatsapp: phone(answer) }),
	});
	const pembina = await answers.text("pembina", {
		tanya: "Kantor pembina, misalnya Diskominfo kabupaten atau kota?",
		opsional: true,
		periksa: (answer) => byField(profil.shape.pembina)({ nama: answer }),
	});
	const pengelola = await answers.text("pengelola", {
		tanya: "Akun GitHub yang menyunting folder ini, pisahkan dengan koma?",
		opsional: true,
		periksa: (answer) => accounts(answer).map(byField(akun)).find(Boolean),
	});
	return {
		ringkasan,
		warna: warna as ProfilData["warna"],
		keadaan: keadaan as ProfilData["keadaan"],
		kontak: whatsapp ? { whatsapp: phone(whatsapp) } : undefined,
		pembina: pembina ? { nama: pembina } : undefined,
		pengelola: pengelola ? accounts(pengelola) : undefined,
		diperbarui: await dayOf(answers, code),
	};
}

/** `0812-3456-789` as it is dialled from anywhere. */
const phone = (text: string) => text.replace(/[\s().-]/g, "").replace(/^(?:0|62)(?=\d)/, "+62");
const accounts = (text: string) =>
	text
		.split(/[\s,]+/)
		.filter(Boolean)
		.map((name) => (name.startsWith("@") ? name : `@${name}`));

/** The day of the flag, or today where the KIM is; never asked. */
async function dayOf(answers: Interview<ProfileFlag>, code: string): Promise<string> {
	if (answers.given("tanggal") === undefined) return dayIn(zona(code));
	return answers.text("tanggal", { tanya: "Tanggal?", periksa: byField(day) });
}

/** The colour that the fewest neighbours have, so that two subsites of one kabupaten differ. */
function freshColour(loaded: Loaded, regency: string): string {
	const kims = loaded.of("kim").map(({ data }) => data);
	const used = (warna: string) => {
		const same = kims.filter((data) => data.warna === warna);
		return same.filter(({ wilayah }) => wilayah.startsWith(regency)).length * kims.length + same.length;
	};
	return [...warnaList].sort((a, b) => used(a) - used(b))[0] ?? warnaList[0];
}
