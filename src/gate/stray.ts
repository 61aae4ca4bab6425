/** Files that no page is made of: which of them nobody needs to hear of, and what to say of the others. */
import { heicAdvice } from "./pictures.ts";
import type { Finding } from "./problem.ts";

/** What computers leave behind in a folder on their own. */
const ofTheSystem =
	/(?:^|\/)(?:\..*|Thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|Icon\r|~\$.*|.*~|.*\.(?:tmp|bak|swp|part|crdownload)|__MACOSX|@eaDir|\$RECYCLE\.BIN)$/i;

/** Whether a file or a folder is the system's own; it is passed over without a word. */
export const isOfTheSystem = (path: string): boolean => ofTheSystem.test(path);

/** Notes for who works on the files. */
const notes = /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|catatan)(?:\.\w+)?$/i;

export const isNotes = (path: string): boolean => notes.test(path);

type Words = Omit<Finding, "offset">;

export const aboutNotes: Words = {
	severity: "warning",
	message: "berkas ini catatan, jadi tidak ikut diterbitkan",
	suggestion: "Tidak ada yang perlu dikerjakan. Bila ia kabar, beri nama lain dan taruh di folder kabar/.",
};

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
/** The folder of the KIM, or of the page, beside which pictures lie. */
const homeOf = (path: string) =>
	/^kim\/[^/]+\//.exec(path)?.[0] ?? folderOf(path).replace(/(?:gambar|berkas)\/$/, "");

/** Each kind of file that is no page, by its ending. */
const kindsOf: readonly (readonly [ending: RegExp, words: (path: string) => Words])[] = [
	[
		/\.(?:docx?|odt|rtf|pages|wps)$/i,
		(path) => ({
			message: "dokumen Word tidak dapat terbit sebagai halaman",
			suggestion: `Buka dokumennya, salin tulisannya ke meja tulis (/tulis/) atau ke berkas ${nameOf(path)
				.replace(/\.\w+$/, "")
				.toLowerCase()
				.replace(
					/\s+/g,
					"-",
				)}.md, lalu hapus ${nameOf(path)}. Supaya dapat diunduh, simpan sebagai PDF di folder berkas/.`,
		}),
	],
	[
		/\.html?$/i,
		() => ({
			message: "berkas HTML tidak dapat terbit sebagai halaman",
			suggestion: "Salin tulisannya ke meja tulis (/tulis/) atau ke berkas .md, lalu hapus berkas ini.",
		}),
	],
	[/\.(?:heic|heif)$/i, () => ({ severity: "warning", ...heicAdvice })],
	[
		/\.(?:jpe?g|png|webp|avif)$/i,
		(path) => ({
			severity: "warning",
			message: "gambar ini tidak berada di folder gambar/, jadi tidak ikut diterbitkan",
			suggestion: `Pindahkan ke ${homeOf(path)}gambar/${nameOf(path)}`,
			fix: { rename: `${homeOf(path)}gambar/${nameOf(path)}` },
		}),
	],
	[
		/\.(?:jfif|jpe|pjpeg)$/i,
		(path) => ({
			severity: "warning",
			message: "akhiran nama gambar ini tidak dikenal, jadi tidak ikut diterbitkan",
			suggestion: `Ganti nama berkas menjadi "${nameOf(path).replace(/\.\w+$/, ".jpg")}".`,
			fix: { rename: path.replace(/\.\w+$/, ".jpg") },
		}),
	],
	[
		/\.(?:svg|tiff?|bmp|gif|psd|cdr|ai)$/i,
		() => ({
			severity: "warning",
			message: "gambar jenis ini tidak ikut diterbitkan",
			suggestion:
				"Buka gambarnya di aplikasi foto, simpan sebagai JPG atau PNG di folder gambar/, lalu hapus yang ini. Atau kirim ke diri sendiri lewat WhatsApp dan simpan hasilnya.",
		}),
	],
	[
		/\.pdf$/i,
		(path) => ({
			severity: "warning",
			message: "PDF ini tidak berada di folder berkas/, jadi tidak ikut diterbitkan",
			suggestion: `Pindahkan ke ${homeOf(path)}berkas/${nameOf(path)}`,
			fix: { rename: `${homeOf(path)}berkas/${nameOf(path)}` },
		}),
	],
	[
		/\.(?:mp4|mov|avi|mkv|3gp|webm|mp3|m4a|ogg|opus|wav|amr)$/i,
		() => ({
			severity: "warning",
			message: "video dan suara tidak dimuat di situs ini",
			suggestion:
				"Unggah ke YouTube atau tempat lain, lalu tautkan di dalam isi: [Tonton videonya](https://…). Berkasnya dihapus dari sini.",
		}),
	],
	[
		/\.(?:zip|rar|7z)$/i,
		() => ({
			severity: "warning",
			message: "berkas ZIP tidak dibuka oleh situs ini",
			suggestion: "Buka ZIP itu, taruh isinya di foldernya masing-masing, lalu hapus ZIP-nya.",
		}),
	],
];

const unknown: Words = {
	severity: "warning",
	message: "berkas ini tidak ikut diterbitkan",
	suggestion:
		"Tulisan disimpan sebagai .md, gambar (jpg, png, webp) di folder gambar/, dan PDF di folder berkas/. Bila tidak dipakai, hapus.",
};

/** What to say of a file that is no text and no picture or PDF in its folder. */
export const aboutStray = (path: string): Finding => ({
	offset: 0,
	...(isNotes(path) ? aboutNotes : (kindsOf.find(([ending]) => ending.test(path))?.[1](path) ?? unknown)),
});
