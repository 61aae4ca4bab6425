/** What comes of a draft: the gate's findings, how the page will look, and the ways to send it. */

import type { Attachments } from "./attachments.ts";
import { type Inspection, inspect, type Located, type Target } from "./check.ts";
import type { Choice } from "./choose.ts";
import { say } from "./dom.ts";
import { formFieldsOf } from "./fields.ts";
import { type Draft, fileNameOf, isEmpty } from "./file.ts";
import { previewDraft } from "./preview.ts";
import { problemItems } from "./problems.ts";
import type { TulisData, TulisKim } from "./query.ts";
import { buildSending } from "./sending.ts";
import { tulis } from "./words.ts";
import { contextFor, electionFor, worldFor } from "./world.ts";

export interface Work extends Choice {
	own: TulisKim;
	draft: Draft;
	attached: Attachments;
}

/** Builds the three into their areas; the answer brings them up to date and returns the findings. */
export function buildResults(
	area: (name: string) => HTMLElement,
	data: TulisData,
	go: (target: Target) => void,
): (work: Work) => Located[] {
	const send = buildSending(area("kirim"), data);
	return (work) => {
		const { kim, kind, own, draft, attached } = work;
		const fresh = isEmpty(draft);
		const inspection = inspect(kim, kind, draft, worldFor(data, kim, own, attached));
		const problems = [...inspection.problems, ...taken(work, inspection)];
		const summary = [
			summaryOf(inspection, problems.length, fresh),
			inspection.unseen ? tulis.mend.unseen : "",
		]
			.filter(Boolean)
			.join(" ");
		say(area("ringkasan"), summary);
		say(area("bilah"), fresh ? tulis.check.title : summary);
		for (const name of ["periksa", "bilah"])
			area(name).dataset.hasil = fresh ? "" : inspection.errors > 0 ? "salah" : "baik";
		area("masalah").replaceChildren(...problemItems(fresh ? [] : problems, formFieldsOf(kind), go));
		previewDraft(
			area("pratinjau"),
			{ kim: own.nama, kind, values: draft.values, inspection },
			contextFor(data, kim, own, attached, electionFor(data, kind, draft.values)),
		);
		const name = fileNameOf(kind, draft);
		area("kirim").hidden = fresh;
		send(
			{
				kim,
				kind,
				name,
				text: inspection.text,
				exists: exists(work),
				asal: draft.asal,
				judul: tulis.choose.working(own.nama, tulis.kinds[kind].nama),
				message: tulis.send.message(tulis.kinds[kind].nama, own.nama, `content/${inspection.path}`),
				attachments: new Map(
					[...attached].flatMap(([path, { file }]) =>
						draft.body.includes(path) ? [[path, file] as const] : [],
					),
				),
			},
			inspection.errors,
		);
		return problems;
	};
}

function summaryOf({ errors }: Inspection, all: number, fresh: boolean): string {
	if (fresh) return tulis.check.empty;
	const warnings = all - errors;
	const first = errors > 0 ? tulis.check.errors(errors) : tulis.check.good;
	return warnings > 0 ? `${first} ${tulis.check.warnings(warnings)}` : first;
}

const exists = ({ kim, kind, own, draft }: Work) =>
	draft.asal !== undefined || (own.ids[kind]?.includes(`${kim}/${fileNameOf(kind, draft)}`) ?? false);

/** A note, not the gate's: the site has a file of this name, which this one would replace. */
function taken(work: Work, { path }: Inspection): Located[] {
	if (work.draft.asal !== undefined || !exists(work)) return [];
	return [
		{
			file: path,
			line: 1,
			column: 1,
			rule: "nama",
			severity: "warning",
			message: tulis.check.taken(`${fileNameOf(work.kind, work.draft)}.md`).replace(/\.$/, ""),
			suggestion: tulis.check.takenHelp,
			target: { in: "name" },
		},
	];
}
