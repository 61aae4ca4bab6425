/** A subsite as it is born: a profile, a first news item, a first question, all from what is known. */
import { type Lomba, races } from "../../model/lomba.ts";
import type { FaqData } from "../../model/schemas/faq.ts";
import { pathOf } from "../../model/schemas/kinds.ts";
import { regionTitle, tingkat } from "../../model/wilayah.ts";
import { fileText, type WithBody } from "./define.ts";
import { kabar, kim, kimFaq, type ProfilAnswers } from "./kim.ts";
import { paragraph } from "./text.ts";

export interface Subsite {
	readonly id: string;
	readonly profil: ProfilAnswers;
	/** The region and its parents, province first, each with its official name. */
	readonly wilayah: readonly { code: string; nama: string }[];
	/** The active election, and what the region is known to vote for. */
	readonly pemilihan?: {
		readonly id: string;
		readonly nama: string;
		/** Stage of voting day. */
		readonly hari: string;
		readonly memilih: readonly { lomba: Lomba; wilayah?: string }[];
	};
	/** Ids of topics of the site, at least one. */
	readonly topik: readonly string[];
}

export interface NewFile {
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
}

/** The files of a new KIM. */
export function subsite(site: Subsite): NewFile[] {
	return [
		{ path: pathOf("kim", site.id), text: fileText(kim, site.profil) },
		{ path: pathOf("kabar", `${site.id}/selamat-datang`), text: welcome(site) },
		firstQuestion(site),
	];
}

/** Takes the topic that fits, or the first one of the site. */
const topicOf = (topik: readonly string[], ...wanted: string[]) =>
	wanted.find((id) => topik.includes(id)) ?? topik[0] ?? "";

function place({ wilayah }: Subsite) {
	const own = wilayah.at(-1) ?? { code: "", nama: "" };
	return { ...own, title: regionTitle(own.code, own.nama), parents: wilayah.slice(0, -1).reverse() };
}

function welcome(site: Subsite): string {
	const { nama, diperbarui } = site.profil;
	const { title } = place(site);
	const address = `/kim/${site.id}`;
	return fileText(kabar, {
		judul: `${nama} kini punya situs sendiri`,
		tanggal: diperbarui,
		ringkasan: `Jadwal pemilihan, tanya jawab, dan kabar untuk warga ${title} dapat dibaca di satu tempat.`,
		pemilihan: site.pemilihan?.id,
		tahapan: site.pemilihan && [site.pemilihan.hari],
		isi: [
			`Selamat datang di situs ${paragraph(nama)}. Di sini warga ${paragraph(title)} dapat membaca:`,
			[
				`- [jadwal pemilihan](${address}/tahapan/), tahap demi tahap, menurut waktu setempat;`,
				`- [tanya jawab](${address}/faq/), termasuk pertanyaan tentang wilayah ini;`,
				`- [profil](${address}/profil/) kelompok kami.`,
			].join("\n"),
			"Halamannya ringan untuk telepon, dapat dicetak, dan dapat dibagikan lewat WhatsApp.",
		].join("\n\n"),
	});
}

function firstQuestion(site: Subsite): NewFile {
	const { pemilihan } = site;
	const [slug, faq] =
		pemilihan && pemilihan.memilih.length > 0
			? (["yang-dipilih-warga", aboutVote(site, pemilihan)] as const)
			: (["termasuk-wilayah-mana", aboutRegion(site)] as const);
	return { path: pathOf("kimFaq", `${site.id}/${slug}`), text: fileText(kimFaq, faq) };
}

/** `bupati dan wakil bupati Kutai Timur` */
const office = (lomba: Lomba, wilayah = ""): string =>
	`${races[lomba].jabatan} ${wilayah.replace(/^(?:Kabupaten|Kota) /, "")}`.trim();

function aboutVote(site: Subsite, election: NonNullable<Subsite["pemilihan"]>): WithBody<FaqData> {
	const { nama, title } = place(site);
	const offices = election.memilih.map(({ lomba, wilayah }) => office(lomba, wilayah));
	return {
		pertanyaan: `Apa yang dipilih warga ${nama} pada ${election.nama}?`,
		jawaban: `Menurut data ${election.nama} di situs ini, warga ${title} memilih ${offices.join(", serta ")}. Hari pemungutan suaranya :tanggal{id="${election.hari}"}.`,
		topik: topicOf(site.topik, "hari-pemungutan"),
		pemilihan: election.id,
		tahapan: [election.hari],
		ditinjau: site.profil.diperbarui,
		kata_cari: election.memilih.map(({ lomba }) => `${lomba.replaceAll("-", " ")} ${nama}`.slice(0, 40)),
		isi: "Yang menentukan ialah alamat pada KTP-el Anda. Bila ragu, tanyakan kepada PPS di desa atau kelurahan.",
	};
}

function aboutRegion(site: Subsite): WithBody<FaqData> {
	const { code, nama, title, parents } = place(site);
	const level = tingkat(code);
	const asked = level === "kecamatan" ? "kabupaten atau kota" : "kecamatan";
	const within = parents.map((parent) => regionTitle(parent.code, parent.nama));
	return {
		pertanyaan: `${level === "kecamatan" ? title : nama} termasuk ${asked} mana?`,
		jawaban: `Menurut kode wilayah Kementerian Dalam Negeri yang dipakai situs ini, ${nama} adalah ${level} di ${within.join(", ")}.`,
		topik: topicOf(site.topik, "kim"),
		sumber: [{ nama: "idn-area-data", tautan: "https://www.npmjs.com/package/idn-area-data" }],
		ditinjau: site.profil.diperbarui,
		kata_cari: [`kode wilayah ${nama}`.slice(0, 40)],
		isi: `Kodenya ${code}. Untuk urusan pemilihan, ikuti alamat pada KTP-el Anda.`,
	};
}
