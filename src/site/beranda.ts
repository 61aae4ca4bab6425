/** The home page on a day: what is on, and the questions and fact-checks that go with it. */
import type { TahapanKini as StageOnDay } from "../model/tahapan.ts";
import { openNow, upcoming } from "../model/tahapan.ts";
import { isAfter } from "../model/tanggal.ts";
import { type Faq, questions } from "./faq.ts";
import { type Cabang, kimTree } from "./kim.ts";
import { factChecks, type Klarifikasi } from "./klarifikasi.ts";
import { activeElection, type Pemilihan } from "./pemilihan.ts";
import { type TahapanKini, timeline } from "./tahapan.ts";

export interface Beranda {
	readonly election: Pemilihan;
	readonly stages: readonly TahapanKini[];
	readonly questions: readonly Faq[];
	readonly tree: readonly Cabang[];
	readonly checks: readonly Klarifikasi[];
}

/** How many questions and fact-checks a home page shows. */
const shown = { questions: 6, checks: 3 };

export async function homeOn(day: Temporal.PlainDate): Promise<Beranda> {
	const election = await activeElection();
	const stages = await timeline(election.id, undefined, day);
	const checks = (await factChecks()).filter(({ tanggal }) => !isAfter(tanggal, day));
	return {
		election,
		stages,
		questions: questionsFor(stages, await questions()),
		tree: await kimTree(),
		checks: checks.slice(0, shown.checks),
	};
}

/**
 * The questions that matter on a day: about what is open now, then about the next milestone, then those
 * the editors put forward. In the order of their topics within each.
 */
export function questionsFor(stages: readonly StageOnDay[], all: readonly Faq[]): Faq[] {
	const milestones = (list: readonly StageOnDay[]) => list.filter(({ tahapan }) => tahapan.utama);
	const nearest = [...milestones(openNow(stages)), ...milestones(upcoming(stages)).slice(0, 1)];
	const about = ({ tahapan = [] }: Faq, { tahapan: stage }: StageOnDay) => tahapan.includes(stage.id);
	const rank = (faq: Faq) => {
		const index = nearest.findIndex((stage) => about(faq, stage));
		return (index < 0 ? nearest.length : index) * 2 + (faq.utama ? 0 : 1);
	};
	return all
		.filter((faq) => faq.utama || nearest.some((stage) => about(faq, stage)))
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, shown.questions);
}
