import { expect, test } from "vitest";
import { lean } from "./lean.ts";

const text = { abaikan: "min", ringan: "belum siapa", padanan: "belum blm belom;siapa sopo siape" };
const entries = [{ title: "Undangan belum datang, siapa yang membantu?", kata: [], text: "" }];

test("what a reader's device guesses by itself is not sent; what it refuses to guess is", () => {
	// Without its vowels a word is known; with a slip a short one may be any other.
	expect(lean(text, entries).padanan).toBe("belum belom;siapa sopo siape");
});
