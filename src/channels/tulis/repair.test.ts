import { expect, test } from "vitest";
import { gatherWorld, worldOf } from "../../gate/world.ts";
import { inspect } from "./check.ts";
import type { Draft } from "./draft.ts";

const world = worldOf(
	{ ...gatherWorld([]), ids: { kim: ["sekarbela"] }, pemilihanAktif: "2020" },
	{ regionName: () => undefined, file: () => undefined },
);
const values = { judul: "A", tanggal: "2020-11-17", ringkasan: "B" };
const repairs = (draft: Draft) =>
	inspect("sekarbela", "kabar", draft, world).problems.flatMap(({ repair }) => repair ?? []);

test("a number in the text is masked where it stands, and nothing else is touched", () => {
	const body = "•\u00a0Satu\n\nNIK 6474014508900001 milik Budi, lahir 5 Agustus 1990.";
	const [nik, birth] = repairs({ values, body });
	const at = (repair: typeof nik) => repair?.body && body.slice(repair.body.from, repair.body.to);
	expect(nik?.words).toBe("6474xxxxxxxxxxxx");
	expect(at(nik)).toBe("014508900001");
	expect(birth?.words).toBe("1990");
	expect(at(birth)).toBe("5 Agustus ");
});

test("a number in a column is masked in the form", () => {
	const [repair] = repairs({ values: { ...values, ringkasan: "NIK 6474014508900001" }, body: "Isi" });
	expect(repair?.values).toEqual({ ...values, ringkasan: "NIK 6474xxxxxxxxxxxx" });
});
