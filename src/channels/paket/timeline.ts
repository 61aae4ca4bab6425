/** The timetable: what stays true for ever, dates and what to do before them. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { changeCount, isOff } from "../../model/jadwal.ts";
import { isSingleDay } from "../../model/periode.ts";
import { actionsOf, masaKini, type TahapanKini } from "../../model/tahapan.ts";
import { statusWords } from "../../words/kini.ts";
import { formatPeriode, formatPukul, wordsOf } from "../../words/periode.ts";
import { timeline as siteWords } from "../../words/tahapan.ts";
import { stageId } from "./anchors.ts";
import { searchWords } from "./entry.ts";
import type { PaketCommon } from "./query.ts";
import { paket as words } from "./words.ts";

/** How the stage stands: HTML says what stays true, the site's own script the rest (`tahapan/kini.ts`). */
export function label(kini: TahapanKini): Element[] {
	const { status } = kini;
	const { mulai, selesai, tetap, tutup } = masaKini(kini);
	const stays = tetap || status === "selesai" ? status : undefined;
	const live = status !== "selesai" && (mulai || selesai);
	if (!stays && !live) return [];
	return [
		h(
			"span",
			{
				className: ["status", ...(stays ? [stays] : [])],
				...(live && {
					dataStatus: "",
					dataMulai: mulai,
					dataSelesai: selesai,
					dataTetap: tetap && "ya",
					dataTutup: tutup,
				}),
			},
			stays && statusWords[stays],
		),
	];
}

type Kini = PaketCommon["tahapan"][number];

/** The dates in words, with their hours; a single day is readable by machines. */
export function when({ revisi }: TahapanKini): ElementContent[] {
	const { periode, keadaan } = revisi;
	if (!periode || isOff(keadaan)) return [{ type: "text", value: wordsOf(revisi) }];
	const text = formatPeriode(periode);
	return [
		isSingleDay(periode)
			? h("time", { dateTime: periode.mulai?.toString() }, text)
			: { type: "text", value: text },
		...(periode.pukul ? [{ type: "text" as const, value: `, ${formatPukul(periode.pukul)}` }] : []),
	];
}

/** How the dates moved, or that this region has its own. */
function moved({ revisi, riwayat, khusus }: Kini, wilayah: PaketCommon["wilayah"]): string | undefined {
	if (khusus)
		return [words.special(wilayah.get(khusus.wilayah) ?? khusus.wilayah), khusus.revisi.alasan]
			.filter(Boolean)
			.join(" ");
	const changes = changeCount(riwayat);
	if (changes === 0) return undefined;
	const first = riwayat.find(({ periode }) => periode)?.periode;
	const was = first && formatPeriode(first);
	const other = was && was !== (revisi.periode && formatPeriode(revisi.periode));
	return [`${siteWords.changed(changes)}.`, other && words.first(was)].filter(Boolean).join(" ");
}

function stage(kini: Kini, umum: PaketCommon): Element {
	const { id, judul, ringkasan, utama, kata_cari } = kini.tahapan;
	const { tindakan } = actionsOf(kini);
	const note = moved(kini, umum.wilayah);
	return h(
		"li",
		{
			id: stageId(id),
			className: ["butir", ...(utama ? ["utama"] : [])],
			dataKata: searchWords(kata_cari, new Map(), judul, ringkasan, tindakan),
		},
		[
			h("b", when(kini)),
			...label(kini),
			h("h4", judul),
			h("p", ringkasan),
			// Gone by the label before it once the stage is over, see `paket.css`.
			tindakan && h("p", { className: ["lakukan"] }, [h("strong", `${words.action}:`), ` ${tindakan}`]),
			note && h("small", note),
		],
	);
}

/** Groups of stages, each closed until it is asked for. */
export const timelineGroups = (umum: PaketCommon): Element[] =>
	umum.pemilihan.kelompok.flatMap(({ id, judul, ringkasan }) => {
		const own = umum.tahapan.filter(({ tahapan }) => tahapan.kelompok === id);
		if (own.length === 0) return [];
		return [
			h("details", { id: `kelompok-${id}` }, [
				h("summary", [h("h3", judul), h("span", siteWords.stageCount(own.length))]),
				h("p", ringkasan),
				h(
					"ol",
					own.map((kini) => stage(kini, umum)),
				),
			]),
		];
	});
