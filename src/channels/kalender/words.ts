/** Words of the calendar files and of the page that explains how to follow them. */
import { isOff, type Revisi } from "../../model/jadwal.ts";
import { capital } from "../../model/kata.ts";
import type { Periode } from "../../model/periode.ts";
import type { TenggatWarga } from "../../model/tahapan.ts";
import { statusWords } from "../../words/kini.ts";
import { formatPeriode, formatPukul } from "../../words/periode.ts";
import { datesPhrase } from "../../words/perubahan.ts";
import { formatDay } from "../../words/tanggal.ts";

/** The title of an event; an open end is told, since the event shows one day only. */
export const eventTitle = (judul: string, { mulai, selesai }: Periode): string =>
	mulai && selesai ? judul : mulai ? `Mulai: ${judul}` : `Batas akhir: ${judul}`;

/** The title of an event whose day does not hold, or not for sure. */
export const unsureTitle = (judul: string, { keadaan }: Revisi): string =>
	`${isOff(keadaan) ? statusWords[keadaan] : "Belum pasti"}: ${judul}`;

/** Why: the days an event had before, or what is known of those it has. */
export const unsureReason = (shown: Periode, is: Revisi): string =>
	is.periode && formatPeriode(is.periode) === formatPeriode(shown)
		? `Jadwalnya ${datesPhrase(is)}.`
		: `Tanggal ini tidak berlaku lagi: ${formatPeriode(shown)}. Jadwalnya ${datesPhrase(is)}.`;

/** The title of an event of a KIM that was called off. */
export const calledOffTitle = (judul: string): string => `Dicabut: ${judul}`;

export const lastDayTitle = (judul: string): string => `Hari terakhir: ${judul}`;

export const eventHours = ({ pukul }: Periode) => pukul && `${capital(formatPukul(pukul))}.`;

/** What the days of an event do not say: residents' own last day, and that sources differ. */
export const eventNotes = ({ versi_lain }: Revisi, own: TenggatWarga | undefined): string[] => [
	...(own?.ketentuan
		? [own.ketentuan]
		: own?.hari
			? [`Hari terakhir bagi warga ${formatDay(own.hari, "full")}.`]
			: []),
	...(versi_lain?.length ? ["Sumber lain menyebut tanggal yang berbeda."] : []),
];

export const alarmWords = {
	start: (judul: string, periode: Periode) => `${formatPeriode(periode)}: ${judul}`,
	lastDay: (judul: string, day: Temporal.PlainDate) => `Hari terakhir, ${formatDay(day, "full")}: ${judul}`,
};

export const kalender = {
	title: "Jadwal di kalender Anda",
	titleOf: (nama: string) => `${nama} di kalender Anda`,
	intro: "Pilih satu cara. Langganan ikut berubah bila jadwal berubah; unduhan tidak.",
	ways: {
		webcal: {
			label: "Langganan di aplikasi kalender",
			help: "Untuk iPhone, Mac, Outlook, dan aplikasi kalender lain. Tombol ini membuka aplikasinya.",
		},
		google: {
			label: "Tambah ke Google Kalender",
			help: "Buka di komputer dengan akun Google Anda, lalu setujui. Jadwalnya ikut muncul di ponsel Android dengan akun yang sama.",
		},
		download: {
			label: "Unduh berkas kalender (.ics)",
			help: "Cukup sekali impor, tanpa langganan. Bila jadwal berubah, hapus dahulu acara yang lama, lalu unduh dan impor lagi; kalau tidak, acaranya dapat menjadi dua.",
		},
	},
	android: {
		title: "Hanya punya ponsel Android?",
		ways: [
			"Aplikasi Google Kalender di Android tidak dapat menambah langganan. Buka halaman ini di Chrome, ketuk menu titik tiga, pilih “Situs desktop”, lalu ketuk Tambah ke Google Kalender.",
			"Atau pasang aplikasi langganan kalender seperti ICSx⁵, lalu ketuk “Langganan di aplikasi kalender” di halaman ini.",
			"Untuk satu hari penting saja, buka halaman tahapannya dan ketuk “Simpan ke kalender”: ini dapat langsung dari ponsel.",
		],
	},
	remove: {
		title: "Menghapus yang pernah diimpor",
		help: "Langganan dihapus di pengaturan kalender, sekali ketuk. Berkas yang pernah diimpor menyatu dengan kalender Anda: cari nama tahapannya lalu hapus, atau impor ke kalender baru tersendiri supaya dapat dihapus sekaligus.",
	},
	addressLabel: "Alamat langganan",
	addressHelp:
		"Bila tombol di atas tidak membuka apa-apa, salin alamat ini ke kolom “langganan kalender dari URL”.",
	what: "Yang Anda dapat",
	facts: [
		"Setiap tahapan yang tanggalnya diketahui menjadi satu acara sepanjang hari.",
		"Bila yang perlu Anda lakukan ada batas waktunya, hari terakhirnya menjadi acara tersendiri.",
		"Tahapan yang ditunda atau ditiadakan dibatalkan di kalender Anda. Bila tanggalnya tidak lagi pasti, acaranya tetap ada, dengan tulisan “Belum pasti”.",
		"Acara yang meminta Anda berbuat sesuatu membawa pengingat sehari sebelumnya, pukul 07.00 waktu setempat.",
		"Tidak semua aplikasi memakai pengingat dari kalender langganan. Pasang pengingat sendiri untuk hari yang penting.",
	],
	delay: "Aplikasi kalender memeriksa perubahan menurut waktunya sendiri, dari beberapa jam sampai sehari.",
	back: "Kembali ke jadwal",
} as const;
