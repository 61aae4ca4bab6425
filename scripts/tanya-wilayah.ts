/** Which region: asked by name, picked by number, shown with its code. */
import { findRegions } from "../src/intake/find-region.ts";
import type { RegionNames } from "../src/intake/regions.ts";
import type { Interview } from "./tanya.ts";

const shown = 12;
const listed = (words: string, code: string) => `${words} (${code})`;

/** The code of a kecamatan, desa or kelurahan. */
export async function askRegion(answers: Interview<"wilayah">, names: RegionNames): Promise<string> {
	for (;;) {
		const query = await answers.text("wilayah", {
			tanya: "Desa, kelurahan, atau kecamatan mana yang dilayani KIM ini? Misalnya Singa Geweh, Kutai Timur:",
		});
		const found = findRegions(query, names);
		const [first, ...rest] = found;
		if (!first) {
			answers.refuse(
				"wilayah",
				`Tidak ada desa, kelurahan, atau kecamatan "${query}". Periksa ejaannya. Nama kabupaten atau kota ditulis sesudah koma, misalnya Singa Geweh, Kutai Timur.`,
			);
			continue;
		}
		if (rest.length === 0) {
			answers.say(`  ${listed(first.words, first.code)}\n`);
			return first.code;
		}
		const code = await pick(answers, query, found.slice(0, shown), found.length);
		if (code) return code;
	}
}

/** One of several, by number; `undefined` when the person wants to type another name. */
async function pick(
	answers: Interview<"wilayah">,
	query: string,
	found: ReturnType<typeof findRegions>,
	total: number,
): Promise<string | undefined> {
	const more = total > found.length ? `\nMasih ada ${total - found.length} lagi.` : "";
	// Desa and kecamatan of one name lie in the same kabupaten: only their level tells them apart.
	const [first, ...others] = found.map(({ words }) => words.split(",")[0] ?? "");
	const narrow = others.some((other) => other.split(" ")[0] !== first?.split(" ")[0])
		? `Tulis tingkatnya di depan, misalnya "${first}", lalu nama kabupatennya sesudah koma; atau pakai kodenya.`
		: "Tambahkan nama kecamatan atau kabupatennya sesudah koma, atau pakai kodenya.";
	const list = found.map(({ words, code }, i) => `  ${String(i + 1).padStart(2)}. ${listed(words, code)}`);
	answers.refuse(
		"wilayah",
		`Ada ${total} wilayah yang cocok dengan "${query}":\n${list.join("\n")}${more}${answers.interactive ? "" : `\n${narrow}`}`,
	);
	const answer = await answers.text("wilayah", {
		tanya: "Nomor berapa? Bila tidak ada, ketik nama lain, misalnya dengan kabupatennya:",
	});
	const chosen = found[Number(answer) - 1];
	if (!chosen) {
		answers.put("wilayah", answer);
		return undefined;
	}
	answers.say(`  ${listed(chosen.words, chosen.code)}\n`);
	return chosen.code;
}
