import { limits } from "../../model/limits.ts";
import { pemilihanId, slugPattern } from "../../model/schemas/fields.ts";
import { kinds, type Place, placeOf } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import { decodedName, originalOf, rightPlace } from "../place.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { nearest, suggest } from "../saran.ts";
import { aboutNotes, isNotes } from "../stray.ts";
import type { World } from "../world.ts";

const parameterWords: Record<string, string> = { slug: "nama-berkas", kim: "id-kim", pemilihan: "tahun" };

const places = Object.values(kinds).map(({ path }) => path.split("/"));
/** Places for any number of files; the others have one name each. */
const isForMany = (place: readonly string[]) => place.at(-1)?.startsWith(":slug") ?? false;
const ofKim = places.filter((place) => place[0] === "kim" && isForMany(place));
const folders: ReadonlySet<string | undefined> = new Set(ofKim.map(([, , folder]) => folder));
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

/** The few places that fit the steps of a path; of all places the list would help nobody. */
function fittingPlaces(path: string): string[] {
	const steps = path.replace(/\.[^./]*$/, "").split("/");
	const name = slugOf(steps.at(-1) ?? "");
	const ofFolder = ofKim.filter((place) => place[2] === steps[0]);
	if (ofFolder.length > 0) return ofFolder.map((place) => filled(place, { slug: name }));
	let fits = steps.length > 1 ? places.filter(isForMany) : ofKim;
	for (const [index, step] of steps.slice(0, -1).entries()) {
		const here = new Set(fits.map((place) => place[index] ?? "").filter((own) => !own.startsWith(":")));
		const near = nearest(step.toLowerCase(), here);
		if (near) fits = fits.filter((place) => place[index] === near);
		else if (index === 0) fits = ofKim;
	}
	const known: Record<string, string> = { slug: name };
	const [, id = ""] = steps;
	if (steps.length > 2 && !folders.has(id)) Object.assign(known, { kim: id, pemilihan: id });
	return fits.map((place) => filled(place, known));
}

const filled = (place: readonly string[], known: Readonly<Record<string, string>>) =>
	place.join("/").replace(/:([a-z]+)/g, (_, word: string) => known[word] || (parameterWords[word] ?? word));

/** Where a file that lies in no known place is to go. Nothing is put over a file that is there. */
function strayFinding(path: string, world: World): Finding {
	const message = "berkas ini tidak berada di tempat yang dikenal";
	const original = originalOf(path);
	if (original && isThere(original, world)) return copyOf(original);
	const right = rightPlace(path, world.ids("kim"));
	if (!right) {
		const fits = fittingPlaces(path);
		const suggestion = `Pindahkan ke ${fits.length > 1 ? "salah satu tempat ini: " : ""}${fits.join(", ")}`;
		return { offset: 0, message, suggestion };
	}
	if (isThere(right, world))
		return {
			offset: 0,
			message: `${message}, dan ${right} sudah ada`,
			suggestion: `Bandingkan keduanya, pindahkan yang perlu ke ${right}, lalu hapus berkas ini.`,
		};
	const free = numbered(
		right,
		rivals(path, (other) => rightPlace(other, world.ids("kim")) === right, world),
	);
	return {
		offset: 0,
		message,
		suggestion:
			folderOf(free) === folderOf(path)
				? `Ganti nama berkas menjadi "${free.slice(folderOf(free).length)}".`
				: `Pindahkan ke ${free}`,
		fix: { rename: free },
	};
}

/** How many files beside this one are told the same and come first: each gets a name of its own. */
function rivals(path: string, isTold: (other: string) => boolean, world: World): number {
	const folder = folderOf(path);
	const beside = world.names?.(folder.slice(0, -1)) ?? [];
	return beside.map((name) => folder + name).filter((other) => other < path && isTold(other)).length;
}

/** `kabar/rapat.md`, `kabar/rapat-2.md`, … */
const numbered = (path: string, before: number) =>
	before === 0 ? path : path.replace(/(?=\.[^./]*$)/, `-${before + 1}`);

const isThere = (path: string, world: World): boolean => {
	const place = placeOf(path);
	return place !== undefined && world.ids(place.kind).has(place.id);
};

const copyOf = (original: string): Finding => ({
	offset: 0,
	message: `berkas ini tampaknya salinan ${original.slice(folderOf(original).length)}`,
	suggestion: `Bandingkan keduanya, pindahkan yang perlu ke ${original.slice(folderOf(original).length)}, lalu hapus berkas ini.`,
});

/** Every file lies where its kind lives and has a name that can be an address. */
export const tempat: Rule = {
	name: "tempat",
	*check({ path, place }, world) {
		if (!place) {
			yield isNotes(path) ? { offset: 0, ...aboutNotes } : strayFinding(path, world);
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
		yield* namesOf(place, path, world);
	},
};

/** Every name in a path is a step of an address. */
function* namesOf({ params }: Place, path: string, world: World): Generator<Finding> {
	const original = originalOf(path);
	if (original && isThere(original, world)) {
		yield copyOf(original);
		return;
	}
	for (const [name, value] of Object.entries(params)) {
		const isName = name === "pemilihan" ? pemilihanId.safeParse(value).success : slugPattern.test(value);
		if (value.length > limits.addressStep) yield tooLong(name === "slug" ? "berkas" : "folder", value);
		else if (!isName) yield noAddress(name === "slug" ? "berkas" : "folder", value, path, world);
	}
}

const tooLong = (what: "berkas" | "folder", value: string): Finding => ({
	offset: 0,
	message: `nama ${what} terlalu panjang untuk sebuah alamat: ${value.length} huruf, paling banyak ${limits.addressStep}`,
	suggestion: `Pendekkan nama ${what}, misalnya menjadi "${slugOf(value).slice(0, 40).replace(/-+$/, "")}".`,
});

function noAddress(what: "berkas" | "folder", value: string, path: string, world: World): Finding {
	const name = what === "berkas" ? nameFor(value, path, world) : slugOf(value) || "nama-baru";
	const ending = path.slice(path.lastIndexOf("."));
	return {
		offset: 0,
		message: `nama ${what} "${value}" tidak dapat menjadi alamat`,
		suggestion: `Ganti nama ${what} menjadi "${name}" (huruf kecil, angka, tanda hubung). Berkas: ${path}.`,
		...(what === "berkas" && { fix: { rename: `${folderOf(path)}${name}${ending}` } }),
	};
}

/** A name that can be an address and that no other file has. */
function nameFor(value: string, path: string, world: World): string {
	const ending = path.slice(path.lastIndexOf("."));
	const nameOf = (base: string) => slugOf(originalOf(decodedName(base)) ?? decodedName(base)) || "nama-baru";
	const name = nameOf(value);
	const isTold = (other: string) =>
		other.endsWith(ending) && nameOf(other.slice(folderOf(path).length, -ending.length)) === name;
	const first = rivals(path, isTold, world);
	const names = Array.from({ length: first + 10 }, (_, at) => (at === 0 ? name : `${name}-${at + 1}`));
	const free = names.filter((one) => !isThere(`${folderOf(path)}${one}${ending}`, world));
	return free[first] ?? name;
}
