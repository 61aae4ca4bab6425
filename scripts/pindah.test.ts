import { expect, test } from "vitest";
import type { Migration } from "../src/model/pindah.ts";
import { planSteps } from "./pindah.ts";

const steps: Migration[] = [
	{ arti: "ringkasan menjadi inti", kolom: { kabar: { ringkasan: "inti" } } },
	{ arti: "inti menjadi pokok", kolom: { kabar: { inti: "pokok" } } },
];
const files = [
	{ path: "kim/a/kabar/b.md", text: "---\nringkasan: C\n---\n" },
	{ path: "situs.yaml", text: "nama: D\n" },
];

test("content of the first version goes through every step, and says which it has reached", () => {
	const { files: written, said } = planSteps(files, 1, steps);
	expect(Object.fromEntries(written)).toEqual({
		"kim/a/kabar/b.md": "---\npokok: C\n---\n",
		"situs.yaml": "nama: D\nversi_isi: 3\n",
	});
	expect(said).toEqual([
		"Versi 2: ringkasan menjadi inti (1 berkas berubah)",
		"Versi 3: inti menjadi pokok (1 berkas berubah)",
	]);
});

test("content that is there already is not touched", () => {
	const { files: written, said } = planSteps(files, 3, steps);
	expect([written.size, said]).toEqual([0, []]);
});

test("steps that were taken one version at a time lead where all at once lead", () => {
	const first = planSteps(files, 1, steps.slice(0, 1));
	const between = files.map(({ path, text }) => ({ path, text: first.files.get(path) ?? text }));
	const second = planSteps(between, 2, steps);
	expect({ ...Object.fromEntries(first.files), ...Object.fromEntries(second.files) }).toEqual(
		Object.fromEntries(planSteps(files, 1, steps).files),
	);
});
