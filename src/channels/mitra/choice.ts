/** What the page shows of one chosen answer. */

import { qrCode } from "../../ui/common/qr.ts";
import { printed } from "../../urls.ts";
import { frameHeight, sematanCodes } from "./codes.ts";
import { sematan } from "./sematan-words.ts";
import { mitra } from "./words.ts";

/** What this page reads of a question in the site's open data; a local one has no page for frames. */
export interface Question {
	readonly id: string;
	readonly pertanyaan: string;
	readonly jawaban: string;
	readonly url: string;
	/** Id of the election it holds for; absent when it holds for all. */
	readonly pemilihan?: string;
	readonly ditinjau: string;
	readonly embed?: string;
	readonly kata_cari?: readonly string[];
	readonly utama?: boolean;
}

/** What the page knows besides: whose answers these are, and where the component's script is. */
export interface QuotedSite {
	nama: string;
	skrip: string;
}

const longDay = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" });

/** Puts a question into the panel. */
export function show(panel: HTMLElement, question: Question, { nama, skrip }: QuotedSite): void {
	const part = (name: string) => panel.querySelector<HTMLElement>(`[data-bagian="${name}"]`) as HTMLElement;
	const { id, pertanyaan, jawaban, url, embed: sematanAddress } = question;
	const subject = {
		slug: id,
		question: pertanyaan,
		answer: jawaban,
		address: url,
		sematanAddress: sematanAddress ?? url,
		scriptAddress: skrip,
		credit: sematan.credit(nama, longDay.format(new Date(question.ditinjau)), question.pemilihan),
		frameTitle: sematan.frameTitle(pertanyaan, nama),
	};
	part("pertanyaan").textContent = pertanyaan;
	part("jawaban").textContent = jawaban;
	part("alamat").textContent = url;
	part("cetak").textContent = mitra.print.line(printed(url));
	for (const [name, code] of Object.entries(sematanCodes(subject))) part(name).textContent = code;
	for (const element of panel.querySelectorAll<HTMLElement>("[data-untuk]"))
		element.hidden = (element.dataset.untuk === "umum") !== Boolean(sematanAddress);
	const frame = part("bingkai") as HTMLIFrameElement;
	frame.title = mitra.previewFrame(pertanyaan);
	frame.height = String(frameHeight(subject));
	if (sematanAddress) frame.src = new URL(sematanAddress).pathname;
	drawCode(panel, question);
}

function drawCode(panel: HTMLElement, { id, url }: Question): void {
	const svg = panel.querySelector("svg") as SVGElement;
	const { size, path } = qrCode(url);
	svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
	svg.setAttribute("aria-label", mitra.print.qr(printed(url)));
	svg.querySelector("path")?.setAttribute("d", path);
	svg.dataset.nama = id;
}
