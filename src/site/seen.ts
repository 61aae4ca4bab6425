/** What of a collection is to be seen on the day of the site. Astro's store has all of it: another day is no other program. */
import { type CollectionEntry, getCollection } from "astro:content";
import { waitsOn } from "../model/terbit.ts";
import { today } from "./today.ts";

/** The entries of a kind of the centre, but for those that wait. */
export async function seen<K extends "faq" | "klarifikasi">(kind: K): Promise<CollectionEntry<K>[]> {
	const day = (await today()).day.toString();
	return (await getCollection(kind)).filter(({ data }) => !waitsOn(day, kind, data));
}
