import { ballotsOf, turnoutOf } from "../../model/hasil.ts";
import { electorate, officesOf } from "../../model/lomba.ts";
import type { HasilEntri } from "../../model/schemas/hasil.ts";
import { surelyBy } from "../../model/terbit.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import type { World } from "../world.ts";

/** What is wrong, and at which column of an entry. */
type Fault = Omit<Finding, "offset"> & { readonly at: readonly PropertyKey[] };

const number = new Intl.NumberFormat("id-ID");
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Results add up, stand once, and belong to a region that votes in that race. */
export const hasil: Rule = {
	name: "hasil",
	*check(document, world) {
		if (document.place?.kind !== "hasil" || !document.fields?.success) return;
		const election = document.place.params.pemilihan ?? "";
		const seen = new Set<string>();
		for (const [index, entry] of (document.fields.data as HasilEntri[]).entries()) {
			const { wilayah, lomba, tahap } = entry;
			const faults = [
				...once(seen, `${wilayah} ${lomba} ${tahap}`),
				...ofRegion(entry, world.memilih(election), election),
				...ofPairs(entry),
				...ofTotals(entry),
				...ofDay(entry, world.today),
			];
			yield* faults.map(({ at, ...fault }) => found(document, [index, ...at], fault));
		}
	},
};

const found = (
	document: Document,
	path: readonly PropertyKey[],
	fault: Omit<Finding, "offset">,
): Finding => ({
	offset: offsetOf(document, path),
	...fault,
});

function* once(seen: Set<string>, key: string): Generator<Fault> {
	if (seen.has(key))
		yield {
			at: ["tahap"],
			message: "hasil wilayah, jabatan, dan tahap ini sudah ditulis di atas",
			suggestion: "Satukan keduanya, atau tulis tahap yang lain.",
		};
	seen.add(key);
}

function* ofRegion(
	{ wilayah, lomba }: HasilEntri,
	memilih: ReturnType<World["memilih"]>,
	election: string,
): Generator<Fault> {
	const office = officesOf([lomba]);
	const area = electorate(lomba, wilayah);
	if (area !== undefined && area !== wilayah)
		yield {
			at: ["wilayah"],
			message: `${office} tidak dipilih oleh wilayah "${wilayah}" sendiri`,
			suggestion: `Tulis kode "${area}".`,
		};
	else if (!memilih[lomba]?.includes(wilayah))
		yield {
			at: ["wilayah"],
			message: `wilayah "${wilayah}" tidak tercatat memilih ${office} pada pemilihan ${election}`,
			suggestion: `Periksa kodenya, atau tambahkan ke kolom memilih di pemilihan/${election}/pemilihan.mdx.`,
		};
}

function* ofPairs({ pasangan }: HasilEntri): Generator<Fault> {
	const numbers = pasangan.map(({ nomor }) => nomor);
	const twice = numbers.findIndex((nomor, index) => nomor !== undefined && numbers.indexOf(nomor) < index);
	if (twice >= 0)
		yield {
			at: ["pasangan", twice, "nomor"],
			message: `nomor urut ${numbers[twice]} dipakai dua pasangan`,
			suggestion: "Periksa nomor urutnya di sumber.",
		};
	const top = pasangan.findIndex(({ teratas }) => teratas);
	const { suara = Number.POSITIVE_INFINITY } = pasangan[top] ?? {};
	const rival = pasangan.findIndex(
		(pair, index) => top >= 0 && index !== top && (pair.teratas || (pair.suara ?? 0) > suara),
	);
	if (rival >= 0)
		yield {
			at: ["pasangan", top, "teratas"],
			message: `"${pasangan[rival]?.nama}" juga ditandai teratas, atau suaranya lebih banyak`,
			suggestion: "Tulis teratas: true pada satu pasangan saja, yaitu yang menang.",
		};
}

function* ofTotals(entry: HasilEntri): Generator<Fault> {
	const { pasangan, sah, dpt, partisipasi, catatan } = entry;
	const told = pasangan.flatMap(({ suara }) => suara ?? []);
	const sum = sumOf(told);
	const isWhole = told.length === pasangan.length && pasangan.length > 1;
	if (sah !== undefined && (isWhole ? sum !== sah : sum > sah))
		yield {
			at: ["sah"],
			message: `suara pasangan berjumlah ${number.format(sum)}, tetapi suara sah tertulis ${number.format(sah)}`,
			suggestion: "Cocokkan kembali angka-angkanya dengan sumber.",
		};
	const ballots = ballotsOf(entry) ?? sah ?? sum;
	if (dpt !== undefined && ballots > dpt)
		yield {
			at: ["dpt"],
			message: `suara yang masuk ${number.format(ballots)}, lebih banyak daripada ${number.format(dpt)} pemilih`,
			suggestion: "Cocokkan kembali angka-angkanya dengan sumber.",
		};
	const counted = turnoutOf(entry);
	if (partisipasi !== undefined && counted !== undefined && !catatan && Math.abs(counted - partisipasi) > 0.1)
		yield {
			at: ["partisipasi"],
			severity: "warning",
			message: `partisipasi tertulis ${number.format(partisipasi)} persen, tetapi hitungan dari angka di sini ${number.format(counted)} persen`,
			suggestion: "Periksa angkanya, atau jelaskan perbedaannya di kolom catatan.",
		};
}

function* ofDay({ tanggal }: HasilEntri, today: string | undefined): Generator<Fault> {
	if (today !== undefined && surelyBy(tanggal) > today)
		yield {
			at: ["tanggal"],
			severity: "warning",
			message: `tanggal ${tanggal} belum tiba; hasil ini tampil mulai ${surelyBy(tanggal)}`,
			suggestion:
				"Periksa tanggalnya. Bila hanya bulannya yang diketahui, hasil tampil pada akhir bulan itu.",
		};
}
