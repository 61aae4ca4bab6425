import type { Image, Nodes } from "mdast";
import { limits } from "../../model/limits.ts";
import type { Field } from "../../model/schemas/field-tree.ts";
import { fieldTree } from "../../model/schemas/field-tree.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
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
		const look = (url: string) => faultOf(url, folder, world);
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

type Told = Omit<Finding, "offset"> | undefined;

/** What is wrong with what a node shows or offers. */
function faultsOf(node: Nodes, look: (url: string) => Told): Told[] {
	if (node.type === "image") return [imagePath.test(node.url) ? look(node.url) : misplaced(node), mute(node)];
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
function faultOf(url: string, folder: string, world: World): Told {
	const fact = world.file(`${folder}/${url.replace(/^\.\//, "")}`);
	if (!fact)
		return {
			message: `berkas "${url}" tidak ditemukan`,
			suggestion: `Simpan berkasnya di content/${folder}/${url.split("/").slice(0, -1).join("/")}/, dan periksa huruf besar-kecil namanya.`,
		};
	if (fact.fault)
		return {
			message: `berkas "${url}" tidak dapat dipakai: ${fact.fault}`,
			suggestion: "Simpan ulang gambarnya sebagai JPG, PNG, atau WebP dari aplikasi foto.",
		};
	return tooLarge(url, fact);
}

/** What is beyond the limits of a picture or a download. */
export function tooLarge(url: string, { bytes, pixels = 0 }: ImageFact): Told {
	if (bytes > limits.fileBytes)
		return {
			message: `berkas "${url}" terlalu besar (${Math.round(bytes / 1e6)} MB)`,
			suggestion: `Perkecil sampai di bawah ${limits.fileBytes / 1e6} MB, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp.`,
		};
	if (pixels > limits.pixels)
		return {
			message: `gambar "${url}" terlalu luas (${Math.round(pixels / 1e6)} juta piksel)`,
			suggestion: `Perkecil sampai di bawah ${limits.pixels / 1e6} juta piksel, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp.`,
		};
	return undefined;
}

const misplaced = ({ url }: Image): Told => ({
	message: `gambar "${url}" tidak dapat dipakai`,
	suggestion:
		"Simpan gambar jpg, png, atau webp di folder gambar/, lalu tulis ![keterangan](gambar/nama.jpg).",
});

const mute = ({ alt, url }: Image): Told =>
	alt?.trim()
		? undefined
		: {
				message: "gambar belum diberi keterangan",
				suggestion: `Tulis apa yang tampak, supaya yang mendengarkan pun tahu: ![Warga antre di TPS](${url})`,
			};
