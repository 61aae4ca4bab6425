import { expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { openDrafts } from "./drafts.ts";

const store = (initial: Record<string, string> = {}) => {
	const kept = new Map(Object.entries(initial));
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	};
};
const draft: Draft = { values: { judul: "A" }, body: "Isi", name: "a" };

test("a draft comes back, to its own KIM and kind only", () => {
	const kept = store();
	openDrafts(kept).save("sekarbela", "kabar", draft);
	const again = openDrafts(kept);
	expect(again.load("sekarbela", "kabar")).toEqual(draft);
	expect(again.load("sekarbela", "agenda")).toBeUndefined();
	expect(again.load("singa-geweh", "kabar")).toBeUndefined();
});

test("clearing and emptying leave nothing behind", () => {
	const kept = store();
	const drafts = openDrafts(kept);
	drafts.save("a", "kabar", draft);
	drafts.clear("a", "kabar");
	drafts.save("a", "agenda", draft);
	drafts.save("a", "agenda", { values: {}, body: " \n" });
	expect([...kept.kept.keys()]).toEqual([]);
});

test.each(["", "{", "null", "[]", '{"values":[],"body":""}', '{"values":{}}', '{"values":{},"body":1}'])(
	"%j in the store is no draft",
	(text) => {
		expect(openDrafts(store({ "corong.tulis.a.kabar": text })).load("a", "kabar")).toBeUndefined();
	},
);

test("without a store drafts last as long as the page, and it says so", () => {
	const drafts = openDrafts(undefined);
	expect(drafts.lasting).toBe(false);
	drafts.save("a", "kabar", draft);
	expect(drafts.load("a", "kabar")).toEqual(draft);
});

test("a full store is said, and no error", () => {
	const drafts = openDrafts({
		...store(),
		setItem() {
			throw new DOMException("full", "QuotaExceededError");
		},
	});
	drafts.save("a", "kabar", draft);
	expect(drafts.lasting).toBe(false);
});

test("remembers what was last written", () => {
	const kept = store();
	expect(openDrafts(kept).last()).toBeUndefined();
	openDrafts(kept).remember("sekarbela", "kimFaq");
	expect(openDrafts(kept).last()).toEqual({ kim: "sekarbela", kind: "kimFaq" });
	expect(openDrafts(store({ "corong.tulis.terakhir": "a profil" })).last()).toBeUndefined();
});
