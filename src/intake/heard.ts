/**
 * What rules ask of files of KIM beside the one they judge: whether a page is there, who answers for a former address. As
 * long as they would be told the same, they would say the same, whatever else KIM wrote.
 */
import type { World, WorldData } from "../gate/world.ts";
import { type KindName, kindNames, kinds } from "../model/schemas/kinds.ts";

const asked = ["exists", "claims", "isAlias", "isWithdrawn", "renamed", "hadName"] as const;

/** A question with what was told: of the world, whether an id is there, or all ids of a kind. */
export type Question = readonly [
	name: (typeof asked)[number] | "has" | "ids",
	args: readonly string[],
	told: string,
];

const isOfKim = (kind: KindName) => kinds[kind].path.startsWith("kim/");

/** What the world says without files of KIM: who judges by it is judged anew when it changes. */
export const centralData = ({ alias: _, dicabut: __, ids, ...data }: WorldData): object => ({
	...data,
	ids: kindNames.filter((kind) => !isOfKim(kind)).map((kind) => ids[kind] ?? []),
});

const told = (world: World, name: Question[0], args: readonly string[]): string => {
	const [first = "", second = ""] = args;
	if (name === "has") return String(world.ids(first as KindName).has(second));
	if (name === "ids") return JSON.stringify([...world.ids(first as KindName)]);
	return JSON.stringify((world[name] as (...given: readonly string[]) => unknown)(...args) ?? null);
};

/** Whether a world says what was told. */
export const saysStill = (world: World, questions: readonly Question[]): boolean =>
	questions.every(([name, args, answer]) => told(world, name, args) === answer);

/** A world that notes in `questions` what it is asked. */
export function listening(world: World, questions: Question[]): World {
	const note = (name: Question[0], args: readonly string[]) =>
		void questions.push([name, args, told(world, name, args)]);
	const heard = asked.map((name) => [
		name,
		(...args: string[]) => {
			note(name, args);
			return (world[name] as (...given: string[]) => unknown)(...args);
		},
	]);
	const ids = (kind: KindName): ReadonlySet<string> => {
		const set = world.ids(kind);
		return !isOfKim(kind) ? set : new Proxy(set, { get: (_, name) => answerOf(kind, set, name) });
	};
	const answerOf = (kind: KindName, set: ReadonlySet<string>, name: string | symbol): unknown => {
		if (name === "has")
			return (id: string) => {
				note("has", [kind, id]);
				return set.has(id);
			};
		note("ids", [kind]);
		const value: unknown = Reflect.get(set, name, set);
		return typeof value === "function" ? value.bind(set) : value;
	};
	return { ...world, ...(Object.fromEntries(heard) as Pick<World, (typeof asked)[number]>), ids };
}
