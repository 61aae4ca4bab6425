/** Which pages and places the site has, step by step, and the address that was meant by one it has not. */
import type { Root } from "mdast";
import { kimKinds, kinds } from "../model/schemas/kinds.ts";
import { reservedKimPages, reservedPages, reservedStages } from "../model/schemas/reserved.ts";
import { headingIds, taken } from "../text/headings.ts";
import { urls } from "../urls.ts";
import type { Document } from "./document.ts";
import { nearest } from "./saran.ts";
import type { World } from "./world.ts";

/** Names that may follow in an address. */
interface Names {
	has(name: string): boolean;
	/** All of them; asked only for a name that is not there. */
	all(): Iterable<string>;
	/** Whether nothing but these can be there. */
	complete(): boolean;
}

const setOf = (names: ReadonlySet<string>): Names => ({
	has: (name) => names.has(name),
	all: () => names,
	complete: () => names.size > 0,
});

/** Entries of a KIM; their ids begin with its own. */
const ofKim = (kim: string, ids: ReadonlySet<string>, complete: () => boolean): Names => ({
	has: (name) => ids.has(`${kim}/${name}`),
	all: () => [...ids].flatMap((id) => (id.startsWith(`${kim}/`) ? [id.slice(kim.length + 1)] : [])),
	complete,
});

const withNames = (more: ReadonlySet<string>, names: Names): Names => ({
	has: (name) => more.has(name) || names.has(name),
	all: () => [...more, ...names.all()],
	complete: names.complete,
});

const ofPortal = new Set(reservedPages);
/** The changes of all timetables stand beside the elections. */
const ofTimetables = new Set(urls.changes.split("/").slice(2, 3));
/** The history of a timetable stands beside its stages, as does how to follow it. */
const ofElection = new Set(reservedStages);
const ofSubsite = new Set(reservedKimPages);
/** Kinds of a KIM by the list their entries are pages of (`faq`), or places on (`agenda/#`). */
const kimLists = new Map(
	kimKinds.map((kind) => [kinds[kind].address.replace("/kim/:kim/", "").replace(/\/?:slug\/?$/, ""), kind]),
);

/** Whether it is known what a KIM has: the writing desk knows of the others' pages only that they may be. */
const isKnown = (kim: string, world: World, own?: string) => () =>
	kim === own ||
	kimKinds.some((kind) =>
		world
			.ids(kind)
			.values()
			.some((id) => id.startsWith(`${kim}/`)),
	);

/** What may follow after some steps of an address; `undefined` where anything may. */
function below(steps: readonly string[], world: World, own?: string): Names | undefined {
	const [first, second = "", third = ""] = steps;
	if (steps.length === 0) return withNames(ofPortal, setOf(world.ids("halaman")));
	if (first === "tahapan" && steps.length === 1)
		return withNames(ofTimetables, setOf(world.ids("pemilihan")));
	if (first === "tahapan" && steps.length === 2)
		return withNames(ofElection, setOf(new Set(world.stages(second).keys())));
	if ((first === "faq" || first === "klarifikasi" || first === "kim") && steps.length === 1)
		return setOf(world.ids(first));
	if (first !== "kim") return undefined;
	if (steps.length === 2)
		return withNames(ofSubsite, ofKim(second, world.ids("kimHalaman"), isKnown(second, world, own)));
	const list = steps.length === 3 ? kimLists.get(third) : undefined;
	return list && ofKim(second, world.ids(list), isKnown(second, world, own));
}

/** Whether something is there, and what was surely meant; `near` of what is there is its proper spelling. */
export interface Answer {
	exists: boolean;
	near?: string;
}

const join = (steps: readonly string[]) => `/${steps.map((step) => `${step}/`).join("")}`;

/** Looks a page up by its path, with or without the last `/`; `own` is the KIM whose file asks. */
export function findPage(path: string, world: World, own?: string): Answer {
	const right: string[] = [];
	let exists = true;
	const steps = path.split("/").filter(Boolean);
	for (const [index, step] of steps.entries()) {
		const names = below(right, world, own);
		if (!names) return { exists, near: join([...right, ...steps.slice(index)]) };
		let found: string | undefined = step;
		if (!names.has(step)) {
			if (!names.complete()) return { exists, near: join([...right, ...steps.slice(index)]) };
			exists = false;
			found = nearest(step.toLowerCase(), names.all());
		}
		if (found === undefined) return { exists };
		right.push(found);
	}
	return { exists, near: join(right) };
}

const headings = new WeakMap<Root, ReadonlySet<string>>();

/** Ids of the headings of a page, worked out once. */
function headingsOf(tree: Root): ReadonlySet<string> {
	const known = headings.get(tree) ?? new Set(headingIds(tree));
	headings.set(tree, known);
	return known;
}

/** Places on a page that can be known here. */
function placesOn(path: string, document: Document, world: World): Names | undefined {
	if (path === "")
		return document.tree && withNames(taken, { ...setOf(headingsOf(document.tree)), complete: () => true });
	if (path === "/istilah/") return withNames(taken, setOf(world.istilah));
	if (path === "/faq/") return withNames(taken, setOf(world.topik));
	const [, kim = "", list] = /^\/kim\/([^/]+)\/([^/]+\/)$/.exec(path) ?? [];
	const kind = kimLists.get(`${list}#`);
	return kind && ofKim(kim, world.ids(kind), isKnown(kim, world, document.place?.params.kim));
}

/** Looks up a place, as `#dpt` names it, on a page; `""` is the document's own page. */
export function findPlace(fragment: string, path: string, document: Document, world: World): Answer {
	const places = placesOn(path, document, world);
	if (!places || places.has(fragment) || fragment.startsWith("huruf-") || !places.complete())
		return { exists: true };
	return { exists: false, near: nearest(fragment.toLowerCase(), places.all()) };
}
