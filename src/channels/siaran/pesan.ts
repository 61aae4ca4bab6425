/** Messages: WhatsApp (at most 700 characters) and SMS (one part of 160, or two). The address is never cut. */

import { capital } from "../../model/kata.ts";
import { formatPeriode } from "../../words/periode.ts";
import { type BahanTahapan, closed, groupedExceptions, sentences } from "./bahan.ts";
import { fitPassages, type Passage } from "./fit.ts";
import { gsm, type SmsSize, smsSize } from "./gsm.ts";
import { kapan } from "./kapan.ts";
import type { Pekan } from "./pekan.ts";
import { ringkas, type Suara, suaraTulis } from "./suara.ts";
import { pesan, sms as words } from "./words.ts";

/** Longest WhatsApp message, characters with its address: what is read without opening it. */
export const longestWhatsapp = 700;

const at = (tingkat: number) => (teks: string) => ({ teks, tingkat });

/** Text without the marks that WhatsApp takes for its own. */
const plain = (text: string) => text.replace(/[*_~`]/g, "");
const bold = (text: string) => `*${plain(text)}*`;

/** When a stage is, as written sentences. */
export function writtenWhen(bahan: Pick<BahanTahapan, "revisi">, suara: Suara = suaraTulis): string {
	const { pasti, aturan } = kapan(bahan.revisi, suara);
	return [...closedSentences(pasti), ...(aturan ? [closed(aturan)] : [])].join(" ");
}

/** Sentences closed; hours follow their day after a comma. */
export const closedSentences = (pasti: readonly string[]): string[] =>
	pasti
		.join("\n")
		.replace(/\npukul /gi, ", pukul ")
		.split("\n")
		.filter(Boolean)
		.map((text) => closed(capital(text)));

/** Regions that differ, a line each. */
export function elsewhere({ khusus }: BahanTahapan, suara: Suara = suaraTulis): string[] {
	const list = groupedExceptions(khusus, (revisi) => writtenWhen({ revisi }, suara));
	return list === "banyak" ? [pesan.elsewhere] : list.map((entry) => `${entry.wilayah}: ${entry.kapan}`);
}

/** What residents must know besides the stage's dates: a last day of their own. */
export const ownWords = ({ tenggat }: BahanTahapan, suara: Suara = suaraTulis): string =>
	tenggat ? closed(capital(tenggat.ketentuan ?? (tenggat.hari ? suara.warga(tenggat.hari) : ""))) : "";

/** Lines and the address; an empty line stands before each part that begins with a line break. */
const fitted = (bagian: readonly Passage[], alamat: string): string => {
	const end = `\n${pesan.allDates}\n${alamat}`;
	return [...fitPassages(bagian, (texts) => [...texts, end].join("\n").length <= longestWhatsapp), end].join(
		"\n",
	);
};

/** A stage for WhatsApp. */
export function whatsappTahapan(bahan: BahanTahapan): string {
	const { pemilihan, judul, ringkasan, tindakan, dasar, alamat } = bahan;
	return fitted(
		[
			at(0)(bold(judul)),
			at(6)(pemilihan),
			at(0)(plain(writtenWhen(bahan))),
			at(0)(plain(ownWords(bahan))),
			...elsewhere(bahan).map(plain).map(at(1)),
			at(3)(dasar ? pesan.source(dasar.nama) : ""),
			at(4)(ringkasan && `\n${closed(plain(ringkasan))}`),
			at(2)(tindakan ? `\n${closed(plain(tindakan))}` : ""),
		],
		alamat,
	);
}

/** A KIM's week for WhatsApp. */
export function whatsappPekan(pekan: Pekan): string {
	const { kim, pemilihan, rentang, hal, ditunda, berikut, alamat } = pekan;
	const items = hal.flatMap(({ judul, suara, tindakan }, index) => [
		at(index === 0 ? 0 : 10 + index)(`\n${bold(judul)}\n${closedSentences(suara(suaraTulis)).join(" ")}`),
		at(40 + index)(tindakan ? closed(plain(sentences(tindakan)[0] ?? "")) : ""),
	]);
	const none = [
		at(0)(`\n${pesan.noStage(pekan)}`),
		at(0)(berikut ? pesan.next(berikut.judul, closedSentences(berikut.suara(suaraTulis)).join(" ")) : ""),
	];
	return fitted(
		[
			at(0)(bold(pesan.week(formatPeriode({ ...rentang, presisi: "hari" })))),
			at(0)(`${kim}, ${pemilihan}`),
			...(hal.length > 0 ? items : none),
			at(3)(ditunda.length > 0 ? `\n${pesan.suspended(ditunda)}` : ""),
		],
		alamat,
	);
}

export interface Sms extends SmsSize {
	readonly teks: string;
}

/** Whole parts in one message where the essential fits into one (unless `least` asks for two), else in two. */
function sms(bagian: readonly Passage[], alamat: string, least = 1): Sms {
	const text = (texts: readonly string[]) => gsm([...texts, alamat].join(" "));
	const within = (most: number) => text(fitPassages(bagian, (texts) => smsSize(text(texts)).pesan <= most));
	const one = least === 1 ? within(1) : undefined;
	const teks = one !== undefined && smsSize(one).pesan === 1 ? one : within(2);
	return { teks, ...smsSize(teks) };
}

/** A stage for SMS: title, date and address; regions that differ and what to do where there is room. */
export function smsTahapan(bahan: BahanTahapan): Sms {
	const { judul, tindakan, alamat, revisi } = bahan;
	const { pasti, aturan } = kapan(revisi, ringkas);
	const dates = closedSentences(pasti).join(" ") || words.follows;
	const regions = groupedExceptions(bahan.khusus, ({ periode }) =>
		periode ? formatPeriode(periode, "short") : "",
	);
	const lain =
		regions === "banyak" || regions.some((entry) => entry.kapan === "")
			? [pesan.elsewhere]
			: regions.map((entry) => `${entry.wilayah}: ${closed(entry.kapan)}`);
	return sms(
		[
			at(0)(`${judul.replace(/ \([^)]*\)$/, "")}: ${dates}`),
			at(0)(ownWords(bahan, ringkas)),
			at(6)(aturan ? closed(aturan) : ""),
			// Said somehow even where there is no room to name the regions.
			...(lain.length > 0 ? [at(0)(lain.join(" ").length < 60 ? lain.join(" ") : pesan.elsewhere)] : []),
			...sentences(tindakan ?? "").map((text, index) => at(7 + index)(closed(text))),
		],
		alamat,
	);
}

/** A KIM's week for SMS. */
export function smsPekan(pekan: Pekan): Sms {
	const { kim, rentang, hal, berikut, alamat } = pekan;
	const item = ({ judul, suara }: Pick<Pekan["hal"][number], "judul" | "suara">) =>
		`${judul.replace(/ \([^)]*\)$/, "")}: ${closedSentences(suara(ringkas)).join(" ")}`;
	return sms(
		[
			at(0)(`${kim}, ${formatPeriode({ ...rentang, presisi: "hari" }, "short")}.`),
			...(hal.length > 0
				? hal.map((each, index) => at(index === 0 ? 1 : 10 + index)(item(each)))
				: [at(0)(words.noStage(pekan)), at(2)(berikut ? words.next(item(berikut)) : "")]),
		],
		alamat,
		// One message would hold a single item of many.
		hal.length > 1 ? 2 : 1,
	);
}
