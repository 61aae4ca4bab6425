/** What is written and mended at this desk; known without the schemas, which are many times as heavy as the form. */
import type { Mendable } from "../../gate/addresses/sources.ts";
import type { KimKind } from "../../model/schemas/kinds.ts";
import type { FormField } from "./fields.ts";
import { tulis } from "./words.ts";

/** What a KIM writes, and what is opened here only to be mended. */
export type TulisKind = Mendable;

const named: Readonly<Record<TulisKind, { readonly nama: string; readonly guna: string }>> = tulis.kinds;
export const deskKinds = Object.keys(named) as TulisKind[];
export const isTulisKind = (kind: unknown): kind is TulisKind =>
	(deskKinds as readonly unknown[]).includes(kind);

/** What a KIM writes here. */
export const tulisKinds = ["kabar", "agenda", "kimFaq", "kimHalaman"] as const satisfies readonly KimKind[];

/** A kind as the form needs it; worked out from its schema when the site is built. */
export interface KindForm {
	fields: FormField[];
	/** Columns that stand first. */
	leading: readonly string[];
	/** Address of a page, with `:kim` and `:slug` in it. */
	address: string;
}

/** The address of a page of a KIM, or of the portal. */
export const filledFor = (pattern: string, kim: string, name: string): string =>
	pattern.replace(":kim", kim).replace(":slug", name);
