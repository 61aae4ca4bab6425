import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { formatPeriode, parsePeriode } from "../../domain/periode.ts";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import type { StageFact, World } from "../world.ts";

const months = "januari februari maret april mei juni juli agustus september oktober november desember".split(
	" ",
);
const dateAfter = new RegExp(
	`^(?:\\s+(?:pada|hari|tanggal|jatuh|berlangsung|dilaksanakan|diadakan|digelar|dimulai|mulai|senin|selasa|rabu|kamis|jumat|sabtu|minggu|(?:pemilihan(?:\\s+serentak)?|pilkada)(?:\\s+\\d{4})?)|[\\s,:(]+)*\\s*(\\d{1,2})\\s+(${months.join("|")})(?:\\s+(\\d{4}))?`,
	"i",
);

interface Typed {
	stage: StageFact;
	date: string;
}

/** Names under which residents speak of a stage: its title, and its id with spaces. */
const namesOf = ({ id, judul }: StageFact) =>
	[...new Set([judul.toLowerCase(), id.replaceAll("-", " ")])].filter((name) => name.length > 4);

/** Dates typed right after a stage's name that are outside that stage's days. */
function* contradictions(text: string, stages: Iterable<StageFact>): Generator<Typed> {
	const lower = text.toLowerCase();
	for (const stage of stages) {
		const mulai = stage.mulai ?? stage.selesai;
		const selesai = stage.selesai ?? stage.mulai;
		if (!mulai || !selesai) continue;
		for (const name of namesOf(stage))
			for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
				const match = dateAfter.exec(lower.slice(at + name.length));
				if (!match) continue;
				const [, day = "", month = "", year = mulai.slice(0, 4)] = match;
				const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
				if (iso < mulai || iso > selesai) yield { stage, date: `${Number(day)} ${capital(month)}` };
			}
	}
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const electionOf = ({ place, data }: Document, world: World) => {
	const own = (data as { pemilihan?: unknown } | undefined)?.pemilihan;
	return place?.params.pemilihan ?? (typeof own === "string" ? own : world.pemilihanAktif);
};

/** A date typed by hand does not contradict the ledger; where it does, the right one is offered. */
export const tanggalKetik: Rule = {
	name: "tanggal-ketik",
	*check(document, world) {
		if (!document.tree || document.place?.kind === "tahapan") return;
		const stages = [...world.stages(electionOf(document, world)).values()];
		const findings: Finding[] = [];
		visit(document.tree, ["paragraph", "tableCell", "heading"], (node) => {
			const seen = new Set<string>();
			for (const { stage, date } of contradictions(textOf(node), stages)) {
				const key = `${stage.id} ${date}`;
				const periode = parsePeriode(stage);
				if (seen.has(key) || !periode) continue;
				seen.add(key);
				findings.push({
					offset: node.position?.start.offset ?? 0,
					severity: "warning",
					message: `tanggal "${date}" untuk ${stage.judul.toLowerCase()} tidak sama dengan jadwal (${formatPeriode(periode)})`,
					suggestion: `Jangan mengetik tanggalnya; tulis :tanggal{id="${stage.id}"} (di berkas .mdx: <Tanggal id="${stage.id}" />).`,
				});
			}
		});
		yield* findings;
	},
};
