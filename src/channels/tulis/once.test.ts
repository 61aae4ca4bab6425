import { expect, test } from "vitest";
import { oneAtATime } from "./once.ts";

test("what is asked while it is done is done once more, and never twice at once", async () => {
	let [running, most, done] = [0, 0, 0];
	const work = oneAtATime(async () => {
		most = Math.max(most, ++running);
		await Promise.resolve();
		running--;
		done++;
	});
	await Promise.all([work(), work(), work()]);
	expect({ most, done }).toEqual({ most: 1, done: 2 });
	await work();
	expect(done).toBe(3);
});

test("work that fails can be asked for again", async () => {
	let fails = true;
	const work = oneAtATime(async () => {
		if (fails) throw new Error("no network");
	});
	await expect(work()).rejects.toThrow("no network");
	fails = false;
	await expect(work()).resolves.toBeUndefined();
});
