import type { KindName } from "../../model/schemas/kinds.ts";
import { documentText, type FileDraft } from "./text.ts";

/** How a new file of one kind begins. */
export interface Template<K extends KindName, A> {
	readonly kind: K;
	/** Answers as someone might give them; the editors' snippets and the tests are made of them. */
	readonly contoh: A;
	draft(answers: A): Omit<FileDraft<K>, "kind">;
}

/** Keeps the types of kind and answers together. */
export const defineTemplate = <K extends KindName, A>(template: Template<K, A>): Template<K, A> => template;

/** The text of a new file. */
export const fileText = <K extends KindName, A>(template: Template<K, A>, answers: A): string =>
	documentText({ kind: template.kind, ...template.draft(answers) });

/** Frontmatter, and a body when there is more to say: title and summary already make a page. */
export type WithBody<T> = T & { readonly isi?: string };

export const withBody = <T extends object>({ isi = "", ...data }: WithBody<T>) => ({
	data: data as T,
	body: isi,
});
