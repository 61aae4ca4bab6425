/** The home page on a day: what is on, and the questions and fact-checks that go with it. */
import { arrange, noonOf, type Susunan } from "../model/susunan.ts";
import { isAfter } from "../model/tanggal.ts";
import { type Faq, questions } from "./faq.ts";
import { type Finder, finder } from "./finder.ts";
import { between, type Jeda } from "./jeda.ts";
import { factChecks, type Klarifikasi } from "./klarifikasi.ts";
import { onceEach } from "./once.ts";
import { activeElection, type Berlaku, elections, type Pemilihan, validityOn } from "./pemilihan.ts";
import { regionSignature, type Tahapan, type TahapanKini, timeline } from "./tahapan.ts";

export interface Beranda {
	readonly election: Pemilihan;
	/** The instant it is about, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	readonly berlaku: Berlaku;
	readonly stages: readonly TahapanKini[];
	readonly questions: readonly Faq[];
	readonly finder: Finder;
	readonly checks: readonly Klarifikasi[];
	/** Set while no stage asks anything of a resident. */
	readonly jeda?: Jeda | undefined;
}

/** How many questions and fact-checks a home page shows. */
const shown = { questions: 6, checks: 3 };

export async function homeAt(now: string): Promise<Beranda> {
	const day = Temporal.PlainDate.from(now.slice(0, 10));
	const election = await activeElection();
	const berlaku = await validityOn(election, day);
	const stages = await timeline(election.id, undefined, day);
	// A preview looks back from the day of the site: what came later is not there either.
	const checks = (await factChecks()).filter(({ tanggal }) => !isAfter(tanggal, day));
	const asked = (await stillAsked(await questions(), day)).filter(
		({ sejak = "" }) => sejak <= day.toString(),
	);
	const arranged = arrange(stages, election.hari_pemungutan, now);
	const jeda = arranged.utama ? undefined : await between(day);
	return {
		election,
		berlaku,
		now,
		stages,
		// Between two elections those of a count that still goes on come first.
		questions: [...questionsFor(arranged, asked), ...(jeda?.tanya ?? [])].slice(0, shown.questions),
		finder: await finder(),
		checks: checks.slice(0, shown.checks),
		jeda,
	};
}

/** What the home page of a KIM says of its region on a day: the same wherever people live through the same stages. */
export const regionHome = onceEach(
	async (wilayah: string, day: Temporal.PlainDate) => `${day} ${await regionSignature(wilayah)}`,
	async (wilayah, day) => {
		const election = await activeElection();
		const stages = await timeline(election.id, wilayah);
		const arranged = arrange(stages, election.hari_pemungutan, noonOf(day));
		return {
			election,
			stages,
			utama: arranged.utama,
			berlaku: await validityOn(election, day),
			questions: questionsFor(arranged, await stillAsked(await questions(), day)),
		};
	},
);

/** Questions but those about an election that is over: its rules no longer tell anybody what to do. */
async function stillAsked(all: readonly Faq[], day: Temporal.PlainDate): Promise<Faq[]> {
	const over = (await elections()).filter(({ usai }) => usai !== undefined && usai < day.toString());
	const closed = new Set(over.map(({ id }) => id));
	return all.filter(({ pemilihan }) => pemilihan === undefined || !closed.has(pemilihan));
}

/**
 * The questions that matter now: about what leads and what is open, then about the next milestone, then those
 * the editors put forward, as long as something asks anything of a resident and what they are about is not over. In
 * the order of their topics within each.
 */
function questionsFor({ utama, kini, berikut }: Susunan<Tahapan>, all: readonly Faq[]): Faq[] {
	const milestones = (list: readonly TahapanKini[]) => list.filter(({ tahapan }) => tahapan.utama);
	const nearest = [...(utama ? [utama] : []), ...milestones(kini), ...milestones(berikut).slice(0, 1)];
	const about = ({ pemilihan, tahapan = [] }: Faq, { tahapan: stage }: TahapanKini) =>
		(pemilihan ?? stage.pemilihan) === stage.pemilihan && tahapan.includes(stage.id);
	const ahead = [...(utama ? [utama] : []), ...kini, ...berikut];
	const isPast = (faq: Faq) => faq.tahapan !== undefined && !ahead.some((stage) => about(faq, stage));
	const isForward = (faq: Faq) => Boolean(utama && faq.utama) && !isPast(faq);
	const rank = (faq: Faq) => {
		const index = nearest.findIndex((stage) => about(faq, stage));
		return (index < 0 ? nearest.length : index) * 2 + (isForward(faq) ? 0 : 1);
	};
	return all
		.filter((faq) => !faq.jeda && (isForward(faq) || nearest.some((stage) => about(faq, stage))))
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, shown.questions);
}
