/** Questions in three lengths: the question alone, with its short answer, with the whole explanation. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { absolute } from "../../urls.ts";
import { questionId, type Resolve } from "./anchors.ts";
import { paketBody } from "./body.ts";
import { type Spellings, searchWords } from "./entry.ts";
import type { Droppable } from "./fit.ts";
import { type Sized, serialise, sized } from "./html.ts";
import type { PaketQuestion } from "./query.ts";
import { paket as words } from "./words.ts";

export interface SizedQuestion {
	readonly topik: string;
	/** It holds for another election than the paket's. */
	readonly lain: boolean;
	/** Shortest first. */
	readonly lengths: readonly [Sized, Sized, Sized];
	/** What each length adds. */
	readonly parts: readonly [Droppable, Droppable, Droppable];
}

const isEmpty = (body: readonly ElementContent[]) =>
	body.every((node) => node.type === "comment" || (node.type === "text" && node.value.trim() === ""));

export function sizedQuestion(
	question: PaketQuestion,
	site: URL,
	resolve: Resolve,
	spelled: Spellings,
): SizedQuestion {
	const { pertanyaan, jawaban, kata, isi, sumber, topik, berlaku } = question;
	const id = questionId(question);
	const href = absolute(question.href, site);
	const body = paketBody(isi, { id, name: pertanyaan, resolve });
	const dataKata = searchWords(kata, spelled, pertanyaan, jawaban);
	const entry = (...rest: ElementContent[]) =>
		serialise(
			h("details", { id, className: ["butir"], dataKata }, [
				h("summary", pertanyaan),
				h("p", { className: ["jawab"] }, jawaban),
				...(berlaku ? [h("small", words.holds(berlaku))] : []),
				...rest,
			]),
		);
	const lengths = [
		sized(serialise(h("p", { id, className: ["butir"] }, h("a", { href }, pertanyaan)))),
		sized(entry(h("a", { href }, words.more))),
		sized(
			entry(
				...(isEmpty(body) ? [] : [h("div", { className: ["isi"] }, body)]),
				...(sumber.length > 0 ? [h("small", `${words.source}: ${sumber.join("; ")}.`)] : []),
			),
		),
	] as const;
	const part = (length: number): Droppable => ({
		bytes: Math.max(0, (lengths[length]?.bytes ?? 0) - (lengths[length - 1]?.bytes ?? 0)),
	});
	return { topik, lain: berlaku !== undefined, lengths, parts: [part(0), part(1), part(2)] };
}

/** As much of a question as is kept: longer lengths are always lost before shorter ones. */
export const keptLength = (
	{ lengths, parts }: SizedQuestion,
	kept: ReadonlySet<Droppable>,
): Sized | undefined => lengths[parts.filter((part) => kept.has(part)).length - 1];
