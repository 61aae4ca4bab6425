import { expect, test } from "vitest";
import { findQuestions } from "./find.ts";

const list = [
	{ pertanyaan: "Apa itu DPT?", jawaban: "Daftar pemilih tetap, dicek di TPS." },
	{
		pertanyaan: "Jam berapa TPS buka?",
		jawaban: "Pukul 07.00.",
		kata_cari: ["nyoblos jam berapa"],
		utama: true,
	},
	{ pertanyaan: "Bolehkah pindah memilih?", jawaban: "Boleh." },
];
const found = (query: string) => findQuestions(list, query).map(({ pertanyaan }) => pertanyaan);

test("words of the question come before words of the answer", () => {
	expect(found("tps")).toEqual(["Jam berapa TPS buka?", "Apa itu DPT?"]);
});

test("every word must be there, in any order and case, whatever signs stand between", () => {
	expect(found("BUKA, tps")).toEqual(["Jam berapa TPS buka?"]);
	expect(found("tps pindah")).toEqual([]);
});

test("the words of residents find it too", () => {
	expect(found("nyoblos")).toEqual(["Jam berapa TPS buka?"]);
});

test("nothing typed shows what is asked most, or all where nothing is marked", () => {
	expect(found(" ")).toEqual(["Jam berapa TPS buka?"]);
	expect(findQuestions([{ pertanyaan: "A?", jawaban: "B." }], "")).toHaveLength(1);
});
