import { expect, test } from "vitest";
import { inboxOf } from "./kontak.ts";

const own = { whatsapp: "+6281233445566" };
const kim = { nama: "KIM Contoh", keadaan: "aktif", kontak: own } as const;
const portal = { nama: "Portal", kontak: { surel: "portal@contoh.go.id" } };

test.each([
	["a KIM with a number reads for itself", portal, kim, "KIM Contoh"],
	["one without is read for by the portal", portal, { ...kim, kontak: undefined }, "Portal"],
	[
		"an address in the street is no inbox",
		portal,
		{ ...kim, kontak: { alamat: "Jalan Contoh 1" } },
		"Portal",
	],
	["a silent one reads no more", portal, { ...kim, keadaan: "vakum" } as const, "Portal"],
	["nor does a closed one", portal, { ...kim, keadaan: "tutup" } as const, "Portal"],
	["nobody says where", { nama: "Portal" }, { ...kim, kontak: undefined }, undefined],
])("%s", (_, site, group, reader) => {
	expect(inboxOf(site, group)?.nama).toBe(reader);
});

test("the portal's own page is the portal's", () => {
	expect(inboxOf(portal)).toEqual({ nama: "Portal", whatsapp: undefined, surel: "portal@contoh.go.id" });
});
