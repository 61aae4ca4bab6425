import { type Personal, type PersonalKind, personalIn } from "../../model/pribadi.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";

interface Words {
	readonly severity?: "warning";
	readonly message: string;
	suggestion(masked: string): string;
}

const law = "(UU 27/2022)";

const words: Readonly<Record<PersonalKind, Words>> = {
	nik: {
		message: `nomor NIK tidak boleh terbit ${law}`,
		suggestion: (masked) => `Hapus nomornya, atau samarkan: ${masked}`,
	},
	kk: {
		message: `nomor kartu keluarga tidak boleh terbit ${law}`,
		suggestion: (masked) => `Hapus nomornya, atau samarkan: ${masked}`,
	},
	angka: {
		severity: "warning",
		message: "ada enam belas angka berturut-turut, sepanjang NIK atau nomor KK",
		suggestion: (masked) => `Bila itu nomor seseorang, hapus atau samarkan: ${masked}`,
	},
	lahir: {
		severity: "warning",
		message: `tanggal lahir seseorang sebaiknya tidak terbit ${law}`,
		suggestion: (masked) => `Cukup tahunnya, bila perlu: ${masked}`,
	},
	rekening: {
		severity: "warning",
		message: `nomor rekening akan dibaca semua orang ${law}`,
		suggestion: (masked) =>
			`Samarkan: ${masked} Minta yang perlu menghubungi Anda. Rekening lembaga yang memang untuk umum boleh tetap.`,
	},
	kartu: {
		severity: "warning",
		message: `nomor kartu atau surat seseorang (NPWP, BPJS, SIM, paspor) sebaiknya tidak terbit ${law}`,
		suggestion: (masked) =>
			`Nomor milik lembaga boleh tetap. Nomor seseorang hapus, atau samarkan: ${masked}`,
	},
	anak: {
		severity: "warning",
		message: `alamat seorang anak tidak boleh terbit ${law}`,
		suggestion: () => "Cukup nama desa atau kelurahannya, tanpa jalan, nomor rumah, dan RT.",
	},
};

const told = ({ kind, from, to, masked }: Personal): Finding => {
	const { severity, message, suggestion } = words[kind];
	return {
		offset: from,
		...(severity && { severity }),
		message,
		suggestion: suggestion(masked ?? ""),
		...(masked !== undefined && { fix: writing(from, to, masked) }),
	};
};

/** What is private of a person stays private. */
export const pribadi: Rule = {
	name: "pribadi",
	*check({ text }) {
		yield* personalIn(text).map(told);
	},
};
