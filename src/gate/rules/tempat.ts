import { limits } from "../../model/limits.ts";
import { slugPattern } from "../../model/schemas/fields.ts";
import { kinds, type Place, placeOf } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { nearest, suggest } from "../saran.ts";

const parameterWords: Record<string, string> = { slug: "nama-berkas", kim: "id-kim", pemilihan: "tahun" };

const places = Object.values(kinds).map(({ path }) => path.split("/"));
/** Places for any number of files; the others have one name each. */
const isForMany = (place: readonly string[]) => place.at(-1)?.startsWith(":slug") ?? false;
const ofKim = places.filter((place) => place[0] === "kim" && isForMany(place));
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

/** Where a file surely belongs: another ending or letters, or a folder less. */
function rightPlace(path: string): string | undefined {
	const steps = path.replace(/\.[^./]*$/, "").split("/");
	const name = slugOf(steps.at(-1) ?? "");
	const folders = [
		steps.slice(0, -1),
		steps.slice(0, -1).map((step) => step.toLowerCase()),
		steps.slice(0, 3),
	];
	return folders
		.map((folder) => [...folder, name].join("/"))
		.flatMap((base) => ["md", "mdx", "yaml"].map((ending) => `${base}.${ending}`))
		.find((candidate) => candidate !== path && placeOf(candidate));
}

/** The few places that fit the steps of a path; of all places the list would help nobody. */
function fittingPlaces(path: string): string[] {
	const steps = path.replace(/\.[^./]*$/, "").split("/");
	const name = slugOf(steps.at(-1) ?? "");
	let fits = steps.length > 1 ? places.filter(isForMany) : ofKim;
	for (const [index, step] of steps.slice(0, -1).entries()) {
		const here = new Set(fits.map((place) => place[index] ?? "").filter((own) => !own.startsWith(":")));
		const near = nearest(step.toLowerCase(), here);
		if (near) fits = fits.filter((place) => place[index] === near);
		else if (index === 0) fits = ofKim;
	}
	const known: Record<string, string> = { slug: name };
	if (steps.length > 2 && steps[1]) Object.assign(known, { kim: steps[1], pemilihan: steps[1] });
	return fits.map((place) =>
		place.join("/").replace(/:([a-z]+)/g, (_, word: string) => known[word] || (parameterWords[word] ?? word)),
	);
}

function whereTo(path: string): string {
	const right = rightPlace(path);
	if (!right) {
		const fits = fittingPlaces(path);
		return `Pindahkan ke ${fits.length > 1 ? "salah satu tempat ini: " : ""}${fits.join(", ")}`;
	}
	return folderOf(right) === folderOf(path)
		? `Ganti nama berkas menjadi "${right.slice(folderOf(right).length)}".`
		: `Pindahkan ke ${right}`;
}

/** An election is called by its year. */
const yearPattern = /^(?:\d{4}(?:-[a-z0-9]+)*|berikutnya)$/;

/** Every file lies where its kind lives and has a name that can be an address. */
export const tempat: Rule = {
	name: "tempat",
	*check({ path, place }, world) {
		if (!place) {
			yield {
				offset: 0,
				message: "berkas ini tidak berada di tempat yang dikenal",
				suggestion: whereTo(path),
			};
			return;
		}
		const { kim } = place.params;
		if (kim && slugPattern.test(kim) && !world.ids("kim").has(kim))
			yield {
				offset: 0,
				message: `folder kim/${kim} belum punya profil.mdx, jadi halaman ini tidak dapat terbit`,
				suggestion: suggest(
					kim,
					world.ids("kim"),
					"Buat profilnya dengan npm run kim:baru, atau periksa nama foldernya.",
				),
			};
		yield* namesOf(place, path);
	},
};

/** Every name in a path is a step of an address. */
function* namesOf({ params }: Place, path: string): Generator<Finding> {
	for (const [name, value] of Object.entries(params)) {
		const pattern = name === "pemilihan" ? yearPattern : slugPattern;
		if (value.length > limits.addressStep) yield tooLong(name === "slug" ? "berkas" : "folder", value);
		else if (!pattern.test(value)) yield noAddress(name === "slug" ? "berkas" : "folder", value, path);
	}
}

const tooLong = (what: "berkas" | "folder", value: string): Finding => ({
	offset: 0,
	message: `nama ${what} terlalu panjang untuk sebuah alamat: ${value.length} huruf, paling banyak ${limits.addressStep}`,
	suggestion: `Pendekkan nama ${what}, misalnya menjadi "${slugOf(value).slice(0, 40).replace(/-+$/, "")}".`,
});

const noAddress = (what: "berkas" | "folder", value: string, path: string): Finding => ({
	offset: 0,
	message: `nama ${what} "${value}" tidak dapat menjadi alamat`,
	suggestion: `Ganti nama ${what} menjadi "${slugOf(value) || "nama-baru"}" (huruf kecil, angka, tanda hubung). Berkas: ${path}.`,
});
