/**
 * What is typed is what is shown, wherever it was copied from: every word of a text is read by who opens the page, each
 * line that was ended on purpose on its line, or a message names the line in which it is.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { html } from "../text/uji.ts";
import { readSource } from "./source.ts";
import { berkas, problemsOf, tempatContoh } from "./uji.ts";

const words =
	"warga rapat balai desa KTP-el masker TPS pemilih 08.00 Rp50.000 datang pagi ketua RT bawa undangan".split(
		" ",
	);
const anyPhrase = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
	.map((list) => list.join(" "));

/** A block of text that holds some phrases, as one place writes it. */
type Block = (phrases: readonly string[]) => string;

const sources: Readonly<Record<string, readonly Block[]>> = {
	WhatsApp: [
		(p) => p.map((one, at) => `${["Hari", "Pukul", "Tempat", "Acara"][at % 4]} : ${one}`).join("\n"),
		(p) => p.map((one, at) => `${(at % 9) + 1}\ufe0f\u20e3 ${one}`).join("\n"),
		(p) => p.map((one) => `• ${one}`).join("\n"),
		(p) => p.map((one) => `✅ ${one}`).join("\n"),
		(p) => `*${p.join("*\n_")}_`,
		(p) => p.join("\n"),
	],
	Word: [
		(p) => p.map((one) => `\uf0b7\t${one}`).join("\n"),
		(p) => p.map((one) => `o\t${one}`).join("\n"),
		(p) => p.map((one, at) => `${one}\t${p[at - 1] ?? one}`).join("\n"),
		(p) => p.map((one) => `    ${one}`).join("\n\n"),
		(p) => p.map((one) => `\t${one.replaceAll(" ", "\u00a0")}`).join("\n"),
		(p) => `${p.join("\n")}\n=====`,
		(p) => p.map((one, at) => `${"abcdef"[at % 6]}. ${one}`).join("\n"),
	],
	"Google Docs": [
		(p) => p.map((one) => `\u200b${one}`).join("\n\n"),
		(p) => p.map((one) => `* ${one}`).join("\n"),
		(p) => `**${p.join("** **")}**`,
		(p) => `| ${p.join(" | ")} |\n| ${p.map(() => ":---").join(" | ")} |\n| ${p.join(" | ")} | lebih |`,
	],
	ChatGPT: [
		(p) => `### ${p.join("\n\n- **")}`,
		(p) => `${p.join("\n\n---\n\n")}\n\n---`,
		(p) => p.map((one) => `> ${one}`).join("\n"),
		(p) => `${p[0]} :contentReference[oaicite:0]{index=0}`,
		(p) => p.map((one, at) => `${at + 2}. ${one}`).join("\n\n"),
		(p) => `| ${p.join(" | ")} |\n| ${p.join(" | ")} |`,
	],
	WordPress: [
		(p) => `[caption id="x"]${p.join(" ")}[/caption]`,
		(p) => p.map((one) => `${one}&nbsp;`).join("\n"),
		(p) => p.map((one) => `<p>${one}</p>`).join("\n"),
		(p) => `${p.join("<br>")}`,
	],
	Obsidian: [
		(p) => p.map((one) => `[[${one}]]`).join(" "),
		(p) => `> [!note] ${p.join("\n> ")}`,
		(p) => p.map((one) => `- [ ] ${one}`).join("\n"),
		(p) => `==${p.join("== ==")}==`,
		(p) => `[^1]: ${p.join(" ")}`,
		(p) => `[${p[0]}]: ${p.at(-1)}`,
	],
};

/** Every phrase gets a number of its own, so that each can be found again. */
const numbered = (phrases: readonly string[], from: number) =>
	phrases.map((phrase, at) => `${phrase} nomor${from + at}x`);

const bodyFrom = (blocks: readonly Block[]) =>
	fc
		.array(fc.tuple(fc.constantFrom(...blocks), fc.array(anyPhrase, { minLength: 1, maxLength: 5 })), {
			minLength: 1,
			maxLength: 4,
		})
		.map((parts) => parts.map(([block, phrases], at) => block(numbered(phrases, at * 10))).join("\n\n"));

const plain = (markup: string) =>
	markup
		.replace(/<[^>]*>/g, " ")
		.replaceAll("&#x26;", "&")
		.replace(/\s+/g, " ");

const marksIn = (text: string) => text.match(/nomor\d+x/g) ?? [];

/** Marks of a body that neither the page nor a message about their line has. */
function missing(body: string): string[] {
	const text = berkas("kabar", body);
	const path = tempatContoh.kabar;
	const source = readSource(path, text);
	const problems = problemsOf(path, text);
	const lines = source.text.split("\n");
	const told = new Set(problems.map(({ line }) => line));
	const shown = problems.some(({ severity }) => severity === "error") ? "" : plain(html(source.text));
	// Nothing of a file with an error is published.
	if (shown === "") return [];
	return lines.flatMap((line, at) =>
		told.has(at + 1) ? [] : marksIn(line).filter((mark) => !shown.includes(mark)),
	);
}

describe.each(Object.entries(sources))("copied from %s", (_, blocks) => {
	test("every word is shown, or its line is told", () => {
		fc.assert(
			fc.property(bodyFrom(blocks), (body) => {
				expect(missing(body), body).toEqual([]);
			}),
			{ numRuns: runs(60) },
		);
	});
});

test("copied from all of them at once", () => {
	fc.assert(
		fc.property(bodyFrom(Object.values(sources).flat()), (body) => {
			expect(missing(body), body).toEqual([]);
		}),
		{ numRuns: runs(150) },
	);
});

describe("lines of an invitation", () => {
	test("stay lines", () => {
		const lines = ["Hari/tgl : Jumat, 20/11/2020", "Pukul : 08.00 s/d selesai", "Tempat : Balai desa"];
		expect(html(readSource(tempatContoh.kabar, berkas("kabar", lines.join("\n"))).text)).toContain(
			lines.join("<br>\n"),
		);
	});

	test("a sentence broken for want of room goes on", () => {
		const broken =
			"Warga yang namanya belum ada di daftar pemilih melapor kepada petugas di kantor\nkelurahan dengan membawa KTP-el dan kartu keluarga, paling lambat pada hari Jumat\nsore.";
		expect(html(readSource(tempatContoh.kabar, berkas("kabar", broken)).text)).not.toContain("<br>");
	});
});
