import * as z from "zod";
import { line } from "./fields.ts";

const words = z.array(line(400));

/** One meaning with other ways to write it. */
const padananEntri = z.strictObject({
	maksud: line(60).describe("Kata yang dipakai situs ini, misalnya tidak."),
	tulis: z
		.array(line(40).regex(/^[^,;:]*$/, { error: "tidak boleh memuat koma, titik koma, atau titik dua" }))
		.min(1, { error: "harus memuat paling sedikit satu ejaan" })
		.describe("Cara lain warga mengetiknya, misalnya [gak, ga, nggak]."),
});
type PadananEntri = z.infer<typeof padananEntri>;

const plain = (text: string) => text.toLowerCase().trim();

interface Spelling {
	readonly tulis: string;
	readonly maksud: string;
	readonly path: readonly [line: number, "tulis", at: number];
}

const spellingsOf = (entries: readonly PadananEntri[]): Spelling[] =>
	entries.flatMap(({ maksud, tulis }, line) =>
		tulis.map((one, at) => ({
			tulis: plain(one),
			maksud: plain(maksud),
			path: [line, "tulis", at] as const,
		})),
	);

/** A spelling means one thing, never itself, and what is meant is not looked up again. */
function onePath(context: z.core.ParsePayload<PadananEntri[]>): void {
	const all = spellingsOf(context.value);
	const meanings = new Set(context.value.map(({ maksud }) => plain(maksud)));
	const first = new Map(all.toReversed().map((one) => [one.tulis, one]));
	const fault = (one: Spelling) => {
		const before = first.get(one.tulis);
		if (one.tulis === one.maksud) return "sama dengan maksudnya; hapus dari daftar";
		if (before && before !== one)
			return `sudah ditulis untuk "${before.maksud}"; satu ejaan punya satu maksud`;
		return meanings.has(one.tulis) ? "juga menjadi maksud di baris lain; tulis ejaan ini di sana" : undefined;
	};
	for (const one of all) {
		const message = fault(one);
		if (message)
			context.issues.push({
				code: "custom",
				input: one.tulis,
				path: [...one.path],
				message: `"${one.tulis}" ${message}`,
			});
	}
}

/** `content/padanan.yaml`: what residents type, and what they mean by it. */
export const padanan = z.strictObject({
	abaikan: words.describe("Sapaan dan kata yang tidak mengatakan apa yang dicari; beberapa kata sebaris."),
	ringan: words.describe("Kata yang hanya sedikit mengatakan apa yang dicari; beberapa kata sebaris."),
	padanan: z.array(padananEntri).check(onePath).describe("Ejaan dan kata lain, dengan maksudnya."),
});
