import { expect, test } from "vitest";
import { reply } from "./klarifikasi.ts";

const check = {
	klaim: "Pemilih wajib membawa hasil tes.",
	fakta: "Tidak ada aturan itu.",
	pemeriksa: [{ nama: "KPU Sumatera Barat" }, { nama: "Tagar" }],
};

test("what is answered in a group says what it is about, what is true and who looked, in that order", () => {
	expect(reply({ ...check, putusan: "hoaks" })).toMatchInlineSnapshot(`
		"Maaf, kabar ini hoaks: “Pemilih wajib membawa hasil tes.”

		Faktanya: Tidak ada aturan itu.

		Diperiksa oleh KPU Sumatera Barat, Tagar."
	`);
});

test.each(["hoaks", "menyesatkan", "perlu-konteks", "benar"] as const)(
	"the claim never stands without its verdict: %s",
	(putusan) => {
		const [first = ""] = reply({ ...check, putusan }).split("\n");
		expect(first.indexOf(":")).toBeGreaterThan(0);
		expect(first.indexOf(":")).toBeLessThan(first.indexOf(check.klaim));
	},
);
