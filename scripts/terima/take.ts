/** One delivery, from its first look to its commit. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { Loaded } from "../../src/intake/loaded.ts";
import { kimOfPath, kinds, placeOf } from "../../src/model/schemas/kinds.ts";
import { nameOf } from "../../src/model/slug.ts";
import type { Interview } from "../tanya.ts";
import type { Asset, Delivery } from "./arrivals.ts";
import { agreed, risksOf } from "./confirm.ts";
import { faultsOf, whyNot } from "./faults.ts";
import { judge } from "./judge.ts";
import { authorName, keep, unsaved } from "./keep.ts";
import { resolve, type Write } from "./resolve.ts";
import { difference, refuse } from "./show.ts";

export interface Desk {
	readonly answers: Interview<"ya" | "nama" | "kim">;
	readonly folder: string;
	readonly loaded: Loaded;
}

/** `undefined` when it was not taken in. */
export async function takeIn(desk: Desk, delivery: Delivery): Promise<{ isNew: boolean } | undefined> {
	const { answers, folder, loaded } = desk;
	const faults = faultsOf(answers, loaded.world.ids.kim ?? [], delivery);
	if (faults.length > 0) return refuse(...faults);
	const dari = authorName(answers.given("nama") ?? (delivery.dari || (await senderOf(answers))));
	const outcomes = delivery.texts.map((sent) => resolve(folder, sent));
	const stopped = outcomes.flatMap((outcome) => whyNot(outcome, dari));
	if (stopped.length > 0) return refuse(...stopped);
	const writes = outcomes.filter((outcome) => outcome.kind === "tulis");
	const assets = delivery.assets.filter((asset) => !isThere(folder, asset));
	if (writes.length + assets.length === 0)
		return refuse("Isinya sudah sama dengan yang ada. Tidak ada yang perlu dimasukkan.");
	const dirty = unsaved(
		folder,
		[...writes, ...assets].map(({ path }) => path),
	);
	if (dirty.length > 0) return refuse(...dirty.map(unsavedWords));
	show(desk, { dari, writes, assets });
	const { isGood, said } = await judge(
		writes.map(({ path, after }) => ({ path, text: after })),
		assets,
		folder,
		loaded.world,
	);
	if (said) console.log(`\n${said}`);
	if (!isGood)
		return refuse(
			"Kiriman ini belum dapat terbit. Kirimkan pesan di atas kepada pengirimnya, supaya ia memperbaiki dan mengirim ulang.",
		);
	if (!(await agreed(answers, dari, risksOf(folder, delivery, writes, assets)))) return undefined;
	write(desk, { dari, writes, assets });
	return { isNew: writes.some(({ isNew }) => isNew) };
}

/** Files that came alone tell no name. */
const senderOf = async (answers: Interview<"nama">): Promise<string> =>
	answers.interactive ? answers.text("nama", { tanya: "Siapa pengirimnya?", opsional: true }) : "";

const isThere = (folder: string, { path, bytes }: Asset): boolean =>
	existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(bytes);

const unsavedWords = (path: string) =>
	`${path} punya perubahan yang belum dicatat di git. Catat dahulu dengan git commit, atau buang, lalu ulangi.`;

interface Taking {
	readonly dari: string;
	readonly writes: readonly Write[];
	readonly assets: readonly Asset[];
}

function show({ loaded }: Desk, { dari, writes, assets }: Taking): void {
	const kim = kimOfPath([...writes, ...assets][0]?.path ?? "");
	const nama =
		kim === undefined ? "portal" : (loaded.of("kim").find(({ id }) => id === kim)?.data.nama ?? kim);
	console.log(`  Untuk: ${nama}\n  Dari: ${dari}, menurut kirimannya`);
	for (const { path, before, after, isNew, isMerged } of writes) {
		const what = isNew ? "berkas baru" : "perubahan";
		console.log(`\n  ${styleText("bold", path)} (${what})\n${difference(before, after)}`);
		if (isMerged)
			console.log("    Berkas ini sudah berubah sejak kirimannya dibuat, di tempat lain; keduanya digabung.");
	}
	for (const { path, bytes } of assets)
		console.log(`\n  ${styleText("bold", path)} (${Math.ceil(bytes.length / 1000)} kB)`);
}

function write({ folder }: Desk, { dari, writes, assets }: Taking): void {
	const files = [
		...writes.map(({ path, after }) => ({ path, bytes: Buffer.from(withLineEnds(folder, path, after)) })),
		...assets,
	];
	const { committed } = keep(folder, files, { subject: subjectOf(writes, assets, dari), dari });
	console.log(
		committed
			? `\n  ${styleText("green", "masuk")}  ${files.length} berkas, dicatat di git atas nama ${dari}.`
			: `\n  ${styleText("green", "masuk")}  ${files.length} berkas. Folder isi tidak berada di git, jadi tidak ada catatannya.`,
	);
}

/** As the file has them already. */
const withLineEnds = (folder: string, path: string, text: string): string =>
	existsSync(join(folder, path)) && readFileSync(join(folder, path), "utf8").includes("\r\n")
		? text.replaceAll("\n", "\r\n")
		: text;

function subjectOf(writes: readonly Write[], assets: readonly Asset[], dari: string): string {
	const [first] = writes;
	const place = first && placeOf(first.path);
	const kind = place && (place.kind === "kim" ? "profil" : `${kinds[place.kind].nama} ${nameOf(place.id)}`);
	const what = kind ?? `${assets.length} gambar`;
	const whose = kimOfPath([...writes, ...assets][0]?.path ?? "") ?? "pusat";
	return `${whose}: ${what} dari ${dari}`;
}
