import type { Edit, Finding } from "../problem.ts";
import { lineAt } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { isYaml } from "../source.ts";

/**
 * Files of a shape that is known as a whole: what they are is said under the name a volunteer knows, and nothing else,
 * for all other rules would speak of what follows from it.
 */
export const bentuk: Rule = {
	name: "bentuk",
	*check({ text, path }) {
		for (const find of isYaml(path) ? [conflict] : shapes) {
			const found = find(text);
			if (!found) continue;
			yield found;
			return;
		}
	},
};

type Shape = (text: string) => Finding | undefined;

/** Two versions of a file that git could not join. */
const conflict: Shape = (text) => {
	const offset = text.search(/^(?:<{7}|>{7})(?:[ \t\r]|$)/m);
	return offset < 0
		? undefined
		: {
				offset,
				message: "ada dua versi tulisan yang belum disatukan (tanda <<<<<<< dari git)",
				suggestion:
					"Pilih satu: yang di atas ======= atau yang di bawahnya. Hapus isi yang tidak dipakai, lalu hapus ketiga baris tandanya: <<<<<<<, =======, dan >>>>>>>.",
			};
};

const answered = /^(`{3,}|~{3,})[a-z]*[ \t]*\r?\n(---[ \t]*\r?\n[\s\S]*?)^\1/m;

/** A whole file between two fences, as a chatbot gives it, with or without what it says around. */
const chatAnswer: Shape = (text) => {
	const found = answered.exec(text);
	const [whole = "", marks, file] = found ?? [];
	const before = text.slice(0, found?.index ?? 0);
	if (file === undefined || /^---[ \t]*$/m.test(before)) return undefined;
	const start = before.length + whole.indexOf(file);
	return {
		offset: before.length,
		message: `naskah ini disalin dari ChatGPT atau sejenisnya beserta bingkainya (baris ${marks})`,
		suggestion:
			before.trim() === ""
				? `Hapus baris pertama dan baris terakhir, yang berisi ${marks}, supaya berkas mulai dengan "---".`
				: `Hapus semua yang di atas baris "---", juga baris ${marks} di akhir dan yang di bawahnya.`,
		fix: {
			edits: [
				{ from: 0, to: start, text: "" },
				{ from: start + file.length, to: text.length, text: "" },
			],
		},
	};
};

const greeted = /^(?!---)((?:(?!---[ \t]*\r?$)[^\n]*\n){1,12})(?=---[ \t]*\r?\n[a-z_]+:)/m;

/** Something said above the columns. */
const preamble: Shape = (text) => {
	if (/^[ \t]*(?:---|[a-z_]+:|\+\+\+)/.test(text)) return undefined;
	const [said = ""] = greeted.exec(text) ?? [];
	if (said.trim() === "" || !text.startsWith(said)) return undefined;
	const end = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?\n/m.exec(text.slice(said.length))?.[0].length ?? 0;
	const isChat = /:\s*$/.test(said) || /\b(?:berikut|tentu|baik|here)\b/i.test(said);
	const down: Edit[] =
		isChat || end === 0 ? [] : [{ from: said.length + end, to: said.length + end, text: `\n${said}` }];
	return {
		offset: 0,
		message: 'ada teks di atas baris "---", padahal berkas harus mulai dengan baris itu',
		suggestion: isChat
			? 'Hapus teks di atas baris "---" yang pertama.'
			: 'Pindahkan teks itu ke bawah keterangan, di bawah baris "---" yang kedua.',
		fix: { edits: [{ from: 0, to: said.length, text: "" }, ...down] },
	};
};

/** Columns as Hugo has them. */
const toml: Shape = (text) => {
	const [whole, columns = ""] = /^\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
	if (whole === undefined || !text.startsWith("+++")) return undefined;
	const yaml = columns.replace(/^([\w-]+)[ \t]*=[ \t]*/gm, "$1: ");
	return {
		offset: 0,
		message: "keterangannya ditulis dengan cara Hugo (+++ dan tanda =)",
		suggestion:
			'Ganti kedua baris +++ dengan "---", dan setiap tanda = dengan titik dua dan spasi: judul: Kabar',
		fix: { edits: [{ from: 0, to: whole.length, text: `---\n${yaml}---\n` }] },
	};
};

const framed =
	/^([`~*_=])\1{2,}[ \t]*[a-z]*[ \t]*\r?\n((?:[a-z_]+:[ \t\r\n]|[ \t]+\S)[\s\S]*?(?<=\n))\1{3,}[ \t]*(?:\r?\n|$)/;

/** Columns between other lines than `---`: a fence, stars. */
const otherLines: Shape = (text) => {
	const [whole, sign = "", columns = ""] = framed.exec(text) ?? [];
	if (whole === undefined) return undefined;
	return {
		offset: 0,
		message: `keterangannya berada di antara dua baris ${sign.repeat(3)}, bukan di antara dua baris ---`,
		suggestion: `Ganti baris ${sign.repeat(3)} di atas dan di bawah keterangan dengan "---".`,
		fix: { edits: [{ from: 0, to: whole.length, text: `---\n${columns}---\n` }] },
	};
};

/** Pictures that Google Docs writes out as letters. */
const googleDocs: Shape = (text) => {
	const offset = text.search(/^\[image\d+\]:[ \t]*<?data:image/m);
	if (offset < 0) return undefined;
	const name = /\[(image\d+)\]/.exec(lineAt(text, offset).text.slice(0, 40))?.[1] ?? "image1";
	return {
		offset,
		message: "gambar dari Google Docs ikut tersalin sebagai deretan huruf",
		suggestion: `Simpan gambarnya dari dokumen aslinya ke folder gambar/, ganti ![][${name}] dengan ![keterangan](gambar/nama.jpg), lalu hapus baris [${name}]: … di bagian bawah.`,
	};
};

/** Files of other programs that are text to a computer only. */
const elsewhere: Shape = (text) => {
	const [, html, rtf, json] = /^\s*(?:(<!doctype|<html)|(\{\\rtf)|(\{\s*"))/i.exec(text) ?? [];
	if (!html && !rtf && !json) return undefined;
	return {
		offset: 0,
		message: html
			? "berkas ini halaman web yang disimpan (HTML), bukan tulisan biasa"
			: rtf
				? "berkas ini dokumen WordPad (RTF), bukan teks biasa"
				: "keterangannya ditulis sebagai JSON, dengan kurung kurawal dan tanda petik",
		suggestion: json
			? 'Tulis setiap keterangan di barisnya sendiri di antara dua baris "---", misalnya judul: Kabar'
			: "Buka berkasnya, salin tulisannya saja, lalu tempel di meja tulis (/tulis/) atau di berkas .md yang baru.",
	};
};

/** A file somebody made and did not fill. */
const empty: Shape = (text) =>
	text.trim() === ""
		? {
				offset: 0,
				message: "berkas ini masih kosong",
				suggestion:
					"Isi dengan keterangan di antara dua baris --- dan tulisannya di bawahnya, seperti berkas lain di folder ini. Bila tidak jadi dipakai, hapus berkasnya.",
			}
		: undefined;

const shapes: readonly Shape[] = [
	empty,
	conflict,
	chatAnswer,
	toml,
	otherLines,
	preamble,
	googleDocs,
	elsewhere,
];
