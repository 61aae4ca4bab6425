import type { Image, Nodes } from "mdast";
import { fileMeant } from "../../model/gambar.ts";
import { escapePattern } from "../../model/kata.ts";
import { limits } from "../../model/limits.ts";
import type { Field } from "../../model/schemas/field-tree.ts";
import { fieldTree } from "../../model/schemas/field-tree.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { offsetOf } from "../document.ts";
import { heicAdvice } from "../pictures.ts";
import type { Finding } from "../problem.ts";
import { writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import type { ImageFact, World } from "../world.ts";

/** Pictures and downloads stay in the file's own folder. */
const imagePath = /^(?:\.\/)?gambar\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/i;
const downloadPath = /^berkas\/[^/\\]+\.pdf$/i;

/** Images and downloads exist, are what their name says, are not huge, and images say what they show. */
export const gambar: Rule = {
	name: "gambar",
	*check(document, world) {
		const { nodes, place, path, data } = document;
		const folder = place?.params.kim ? `kim/${place.params.kim}` : path.slice(0, path.lastIndexOf("/"));
		const look: Look = (url, image) =>
			image && !imagePath.test(decoded(url)) ? misplaced(image, folder, world) : faultOf(url, folder, world);
		if (place)
			for (const [url, at] of namedIn(data, columnsOf(place.kind))) {
				const told = imagePath.test(url) && look(url);
				if (told) yield { offset: offsetOf(document, at), ...told };
			}
		for (const node of nodes) {
			const offset = node.position?.start.offset ?? 0;
			for (const told of faultsOf(node, look)) if (told) yield { offset, ...told };
		}
	},
};

const trees = new Map<KindName, Field>();
/** The columns of a kind, read once. */
function columnsOf(kind: KindName): Field {
	const tree = trees.get(kind) ?? fieldTree(kinds[kind].schema);
	trees.set(kind, tree);
	return tree;
}

type Path = (string | number)[];

/** Pictures that columns name, each with its place. */
function* namedIn(value: unknown, field: Field, at: Path = []): Generator<[url: string, at: Path]> {
	if (field.role.picture && typeof value === "string") yield [value, at];
	if (value === null || typeof value !== "object") return;
	for (const one of field.fields)
		yield* namedIn((value as Record<string, unknown>)[one.name], one, [...at, one.name]);
	if (field.entry && Array.isArray(value))
		for (const [index, entry] of value.entries()) yield* namedIn(entry, field.entry, [...at, index]);
}

/** Looks at a file by the name it is given; of a picture in a text also where that is. */
type Look = (url: string, image?: Image) => Words | undefined;

const decoded = (url: string): string => {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
};

type Words = Omit<Finding, "offset">;

/** What is wrong with what a node shows or offers. */
function faultsOf(node: Nodes, look: Look): (Words | undefined)[] {
	if (node.type === "image") return [look(node.url, node), mute(node)];
	if (node.type === "imageReference")
		return [
			{
				message: "gambar ditulis dengan cara yang tidak dipakai di sini",
				suggestion: "Tulis langsung: ![keterangan](gambar/nama.jpg).",
			},
		];
	if (node.type !== "blok" || node.name !== "unduhan") return [];
	const { berkas = "" } = node.attributes;
	return downloadPath.test(berkas) ? [look(berkas)] : [];
}

/** What is wrong with a file that is named. */
function faultOf(url: string, folder: string, world: World): Words | undefined {
	const [place = "", typed = ""] = url.replace(/^\.\//, "").split("/");
	const name = fileMeant(typed, world.names?.(`${folder}/${place}`) ?? []) ?? typed;
	const fact = world.file(`${folder}/${place}/${name}`);
	if (!fact)
		return {
			message: `berkas "${url}" tidak ditemukan`,
			suggestion: `Simpan berkasnya di content/${folder}/${place}/, dan periksa ejaan namanya.`,
		};
	return tooLarge(url, fact) ?? unusable(url, fact) ?? strange(url, fact);
}

/** How a picture that cannot be used is got again, by what is wrong with it. */
const remedies: readonly [fault: RegExp, remedy: string][] = [
	[
		/terpotong|rusak|kosong/,
		"Ambil lagi gambarnya dari ponsel atau WhatsApp, lalu simpan di tempat yang sama.",
	],
	[/HEIC/, heicAdvice.suggestion],
	[/./, "Simpan ulang gambarnya sebagai JPG, PNG, atau WebP dari aplikasi foto."],
];

/** A picture or a download that is not what its name says, or not whole. */
export const unusable = (url: string, { fault = "" }: ImageFact): Words | undefined => {
	const [, remedy] = remedies.find(([pattern]) => pattern.test(fault)) ?? [];
	if (!remedy) return undefined;
	const suggestion = /\.pdf$/i.test(url)
		? "Simpan ulang sebagai PDF dari aplikasi asalnya, atau hapus."
		: remedy;
	return { message: `berkas "${url}" tidak dapat dipakai: ${fault}`, suggestion };
};

/** What is shown all the same, and not quite as its author thinks. */
function strange(url: string, { animated, damaged, ending }: ImageFact): Words | undefined {
	if (damaged)
		return {
			severity: "warning",
			message: `sebagian gambar "${url}" rusak dan mungkin tampil abu-abu`,
			suggestion:
				"Lihat hasilnya. Bila rusak, ambil lagi gambarnya dari ponsel atau WhatsApp, lalu simpan di tempat yang sama.",
		};
	if (animated)
		return {
			severity: "warning",
			message: `gambar "${url}" bergerak; yang tampil hanya gambar pertamanya`,
			suggestion: "Pakai foto biasa, atau tautkan videonya: [Tonton videonya](https://…)",
		};
	return ending
		? {
				severity: "warning",
				message: `isi gambar "${url}" ${ending.toUpperCase()}, tidak sesuai dengan akhiran namanya`,
				suggestion: `Ganti akhiran nama berkasnya menjadi .${ending}, juga di dalam isi.`,
			}
		: undefined;
}

/** What is beyond the limits of a picture or a download. */
export function tooLarge(url: string, { bytes, pixels }: ImageFact): Words | undefined {
	const most = pixels === undefined ? limits.fileBytes : limits.pictureBytes;
	if (bytes > most)
		return {
			message: `berkas "${url}" terlalu besar (${Math.round(bytes / 1e6)} MB)`,
			suggestion: `Perkecil sampai di bawah ${most / 1e6} MB, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp.`,
		};
	if (pixels !== undefined && pixels > limits.pixels)
		return {
			message: `gambar "${url}" terlalu luas (${Math.round(pixels / 1e6)} juta piksel)`,
			suggestion: `Perkecil sampai di bawah ${limits.pixels / 1e6} juta piksel, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp.`,
		};
	return undefined;
}

/** A picture that is named as it lies somewhere else; the right line where it lies in the folder after all. */
function misplaced({ url, alt, position }: Image, folder: string, world: World): Words {
	const message = `gambar "${url}" tidak dapat dipakai`;
	if (/\.hei[cf]$/i.test(url)) return { ...heicAdvice, message };
	const isOurs =
		new RegExp(`^(?:\\.{0,2}/)*(?:${escapePattern(folder)}/)?(?:gambar/)?[^/]+$`).test(url) &&
		!/^[a-z]+:|^\/\//i.test(url);
	const own = fileMeant(url.slice(url.lastIndexOf("/") + 1), world.names?.(`${folder}/gambar`) ?? []);
	if (/\.(?:jfif|jpe|pjpeg)$/i.test(url))
		return {
			message,
			suggestion: `Ganti akhiran nama berkasnya menjadi .jpg, lalu tulis ![${alt ?? "keterangan"}](gambar/nama.jpg).`,
		};
	if (own && !imagePath.test(`gambar/${own}`))
		return {
			message: `gambar "${url}" dari jenis yang tidak tampil di sini`,
			suggestion:
				"Buka gambarnya di aplikasi foto, simpan sebagai JPG atau PNG di folder gambar/, lalu tulis namanya yang baru. Atau kirim ke diri sendiri lewat WhatsApp dan simpan hasilnya.",
		};
	if (!own || !isOurs)
		return {
			message,
			suggestion:
				"Simpan gambar jpg, png, atau webp di folder gambar/, lalu tulis ![keterangan](gambar/nama.jpg).",
		};
	const anew = /\s/.test(own) ? `<gambar/${own}>` : `gambar/${own}`;
	const line = `![${alt || "keterangan"}](${anew})`;
	return {
		message,
		suggestion: `Tulis ${line}`,
		...(position && { fix: writing(position.start.offset ?? 0, position.end.offset ?? 0, line) }),
	};
}

/** Words that say nothing of what is seen: what phones and GitHub put there by themselves. */
const empty =
	/^(?:image|img|foto|photo|gambar|picture|screenshot|untitled|dsc|whatsapp image)?[\s\d_.()-]*(?:at[\s\d_.()-]+)?$/i;

const mute = ({ alt, url }: Image): Words | undefined => {
	const words = alt?.trim() ?? "";
	const file = url.slice(url.lastIndexOf("/") + 1);
	const isName = words !== "" && [file, file.replace(/\.\w+$/, "")].includes(words);
	return !isName && !empty.test(words) && !/\.(?:jpe?g|png|webp|heic)$/i.test(words)
		? undefined
		: {
				...(words !== "" && { severity: "warning" as const }),
				message:
					words === ""
						? "gambar belum diberi keterangan"
						: `keterangan gambar "${words}" belum menceritakan apa-apa`,
				suggestion: `Tulis apa yang tampak, supaya yang mendengarkan pun tahu: ![Warga antre di TPS](${/\s/.test(url) ? `<${url}>` : url})`,
			};
};
