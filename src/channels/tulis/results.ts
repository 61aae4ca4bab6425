/** What comes of a draft: the gate's findings, how the page will look, and the ways to send it. */

import { type Attachments, namedIn } from "./attachments.ts";
import type { Target } from "./check.ts";
import type { Choice } from "./choose.ts";
import { say } from "./dom.ts";
import { type Draft, isEmpty } from "./draft.ts";
import { drawPreview } from "./preview.ts";
import { problemItems } from "./problems.ts";
import type { TulisData, TulisKim } from "./query.ts";
import type { Repair } from "./repair.ts";
import type { Report } from "./report.ts";
import { buildSending } from "./sending.ts";
import type { Latest } from "./way.ts";
import { tulis } from "./words.ts";

export interface Work extends Choice {
	own: TulisKim;
	draft: Draft;
	attached: Attachments;
}

export interface Acts {
	/** Leads to the place of a finding. */
	go(target: Target): void;
	/** Carries out a remedy. */
	repair(repair: Repair): void;
	latest: Latest;
}

/** Builds the three into their areas; the answer brings them up to date with what the engine found. */
export function buildResults(
	area: (name: string) => HTMLElement,
	data: TulisData,
	acts: Acts,
): (work: Work, report: Report) => void {
	// Links have an address from the beginning.
	let send: ReturnType<typeof buildSending> | undefined;
	let drawn: string | undefined;
	return ({ kim, kind, own, draft, attached }, report) => {
		const fresh = isEmpty(draft);
		const { name, path, text, exists, errors } = report;
		const problems = fresh ? [] : report.problems;
		tellSummary(area, report, fresh);
		// What is the same stays, with the focus of whoever reads it.
		const now = JSON.stringify([kim, kind, problems]);
		if (now !== drawn)
			area("masalah").replaceChildren(...problemItems(problems, data.jenis[kind].fields, acts));
		drawn = now;
		drawPreview(area("pratinjau"), own.nama, report.shown, attached);
		area("kirim").hidden = fresh;
		if (fresh) return;
		send ??= buildSending(area("kirim"), data, acts.latest);
		send(
			{
				kim,
				kind,
				name,
				path,
				text,
				exists,
				asal: draft.asal,
				judul: tulis.choose.working(own.nama, tulis.kinds[kind].nama),
				message: tulis.send.message(tulis.kinds[kind].nama, own.nama, `content/${path}`),
				attachments: new Map(namedIn(attached, draft.body).map(([path, { file }]) => [path, file])),
			},
			errors,
		);
	};
}

/** The outcome, above the findings and in the bar. */
function tellSummary(area: (name: string) => HTMLElement, report: Report, fresh: boolean): void {
	const { errors, problems, unseen } = report;
	say(
		area("ringkasan"),
		[summaryOf(report, fresh), unseen ? tulis.mend.unseen : ""].filter(Boolean).join(" "),
	);
	say(area("bilah"), fresh ? tulis.check.title : tulis.check.short(errors, problems.length - errors));
	for (const name of ["periksa", "bilah"])
		area(name).dataset.hasil = fresh ? "" : errors > 0 ? "salah" : "baik";
}

function summaryOf({ errors, problems }: Report, fresh: boolean): string {
	if (fresh) return tulis.check.empty;
	const warnings = problems.length - errors;
	const first = errors > 0 ? tulis.check.errors(errors) : tulis.check.good;
	return warnings > 0 ? `${first} ${tulis.check.warnings(warnings)}` : first;
}
