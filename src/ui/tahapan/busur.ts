/**
 * Layout of the year in one picture: a line of time from top to bottom, the milestones on it, and an arc from the
 * day each was first given to the one in force. Pure arithmetic, in units of the drawing.
 */
import { isOff } from "../../model/jadwal.ts";
import { spanOf } from "../../model/periode.ts";
import { movedFrom, type TahapanKini } from "../../model/tahapan.ts";
import { daysBetween, isAfter, isBefore } from "../../model/tanggal.ts";

export interface Stasiun {
	readonly kini: TahapanKini;
	/** Where its day is on the line. */
	readonly y: number;
	/** Where its words stand: as near as others leave room. */
	readonly label: number;
	/** Where it first stood, and how many days it has moved. */
	readonly semula?: { readonly y: number; readonly hari: number } | undefined;
}
export interface Busur {
	readonly tinggi: number;
	readonly stasiun: readonly Stasiun[];
	/** First days of months. */
	readonly bulan: readonly { readonly y: number; readonly hari: Temporal.PlainDate }[];
	/** While stages stood still: from the decision to suspend to the one to go on. */
	readonly jeda?:
		| {
				readonly dari: { readonly y: number; readonly hari: Temporal.PlainDate };
				readonly ke: { readonly y: number; readonly hari: Temporal.PlainDate };
		  }
		| undefined;
	/** Position of a day; `undefined` outside the picture. */
	at(day: Temporal.PlainDate): number | undefined;
}

/** Height of a day, and of the words of a station. */
const [dayHeight, labelHeight] = [2.4, 58];
const [top, bottom] = [24, 40];

/** The pause of an election: the first decision to suspend a stage, and the first that gave one of them days again. */
function pauseOf(stages: readonly TahapanKini[]) {
	const earliest = (days: readonly (Temporal.PlainDate | undefined)[]) =>
		days.filter((day) => day !== undefined).sort(Temporal.PlainDate.compare)[0];
	const suspended = stages.map(({ riwayat }) => {
		const at = riwayat.findIndex(({ keadaan }) => keadaan === "ditunda");
		return at < 0 ? [] : riwayat.slice(at);
	});
	const dari = earliest(suspended.map(([line]) => line?.ditetapkan));
	const ke = earliest(
		suspended.map((lines) => lines.find(({ periode }) => periode?.presisi === "hari")?.ditetapkan),
	);
	return dari && ke && isAfter(ke, dari) ? { dari, ke } : undefined;
}

/** Words that would overlap make room for each other, up and down, and stay in the order of their days. */
function spread(wanted: readonly number[]): number[] {
	/** Neighbours that touch, as one block: the sum of where its first would stand, and how many they are. */
	const blocks: { sum: number; size: number }[] = [];
	const topOf = ({ sum, size }: { sum: number; size: number }) => Math.max(labelHeight / 2, sum / size);
	for (const y of wanted) {
		let block = { sum: y, size: 1 };
		for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
			if (topOf(last) + last.size * labelHeight <= topOf(block)) break;
			blocks.pop();
			block = {
				sum: last.sum + block.sum - last.size * labelHeight * block.size,
				size: last.size + block.size,
			};
		}
		blocks.push(block);
	}
	return blocks.flatMap((block) =>
		Array.from({ length: block.size }, (_, index) => Math.round(topOf(block) + index * labelHeight)),
	);
}

/** The picture of an election's milestones; `undefined` where fewer than two have a day. */
export function layoutArcs(stages: readonly TahapanKini[]): Busur | undefined {
	const milestones = stages.flatMap((kini) => {
		const span = kini.tahapan.utama && !isOff(kini.status) ? spanOf(kini.revisi.periode) : undefined;
		return span ? [{ kini, day: span.mulai, moved: movedFrom(kini) }] : [];
	});
	if (milestones.length < 2) return undefined;
	milestones.sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
	const pause = pauseOf(stages);
	const days = [
		...milestones.flatMap(({ day, moved }) => [day, ...(moved ? [moved.semula] : [])]),
		...(pause ? [pause.dari, pause.ke] : []),
	].sort(Temporal.PlainDate.compare);
	const [first, last] = [days[0], days.at(-1)] as [Temporal.PlainDate, Temporal.PlainDate];
	const start = first.with({ day: 1 });
	const end = last.with({ day: 1 }).add({ months: 1 });
	const place = (day: Temporal.PlainDate) => Math.round(top + daysBetween(start, day) * dayHeight);
	const labels = spread(milestones.map(({ day }) => place(day)));
	const stasiun = milestones.map(
		({ kini, day, moved }, index): Stasiun => ({
			kini,
			y: place(day),
			label: labels[index] ?? 0,
			semula: moved && { y: place(moved.semula), hari: moved.hari },
		}),
	);
	const bulan: { y: number; hari: Temporal.PlainDate }[] = [];
	for (let month = start; isBefore(month, end); month = month.add({ months: 1 }))
		bulan.push({ y: place(month), hari: month });
	const at = (day: Temporal.PlainDate) => ({ y: place(day), hari: day });
	return {
		tinggi: Math.max(place(end), (labels.at(-1) ?? 0) + labelHeight) + bottom,
		stasiun,
		bulan,
		jeda: pause && { dari: at(pause.dari), ke: at(pause.ke) },
		at: (day) => (isBefore(day, start) || !isBefore(day, end) ? undefined : place(day)),
	};
}
