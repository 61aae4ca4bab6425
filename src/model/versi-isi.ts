/**
 * The arrangement of a content folder: its columns and the places of its files. A number, because it goes up by one with each
 * change that older content has to follow; `situs.yaml` says in `versi_isi` which one it was written for.
 */
import { migrations } from "./pindah.ts";

/** Content that says nothing is of the first version. */
export const firstVersion = 1;

/** The version that this program reads. */
export const contentVersion: number = firstVersion + migrations.length;
