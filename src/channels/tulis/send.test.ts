import { describe, expect, test } from "vitest";
import { readKiriman } from "./kiriman/message.ts";
import { versiOf } from "./kiriman/versi.ts";
import {
	changeCount,
	downloadName,
	editorAddress,
	messageLinks,
	messageOf,
	type Parcel,
	sharedName,
} from "./send.ts";

const parcel: Parcel = {
	kim: "sekarbela",
	kind: "kimFaq",
	name: "jam-layanan",
	path: "kim/sekarbela/faq/jam-layanan.md",
	text: "---\npertanyaan: Jam?\n---\n\nIsi & lain\n",
	exists: false,
	judul: "Tanya jawab untuk KIM Sekarbela",
	message: "Tanya jawab untuk KIM Sekarbela.",
	attachments: new Map(),
};
const repository = "https://github.com/kominfo/corong";

describe("the repository's web editor", () => {
	test("opens with the text filled in", () => {
		const { href, host, filled } = editorAddress(repository, parcel);
		const address = new URL(href);
		expect(host).toBe("github.com");
		expect(filled).toBe(true);
		expect(address.pathname).toBe("/kominfo/corong/new/main/content/kim/sekarbela/faq");
		expect(address.searchParams.get("filename")).toBe("jam-layanan.md");
		expect(address.searchParams.get("value")).toBe(parcel.text);
	});

	test.each(["https://github.com/kominfo/corong/", "https://github.com/kominfo/corong.git"])(
		"%s is the same repository",
		(address) => {
			expect(editorAddress(address, parcel)).toEqual(editorAddress(repository, parcel));
		},
	);

	test("a long text is pasted instead", () => {
		const { href, filled } = editorAddress(repository, { ...parcel, text: "a ".repeat(5000) });
		expect(filled).toBe(false);
		expect(href).not.toContain("value=");
	});

	test("a file that is there is edited", () => {
		expect(editorAddress(repository, { ...parcel, exists: true })).toEqual({
			href: `${repository}/edit/main/content/kim/sekarbela/faq/jam-layanan.md`,
			host: "github.com",
			filled: false,
		});
	});

	test("elsewhere the repository itself opens", () => {
		expect(editorAddress("https://git.contoh.go.id/corong", parcel)).toEqual({
			href: "https://git.contoh.go.id/corong",
			host: "git.contoh.go.id",
			filled: false,
		});
	});
});

describe("a change of what is published", () => {
	const asal = "---\npertanyaan: Jam?\n---\n\nIsi lama\n";
	const mended = { ...parcel, asal };

	test("is a message that its receiver can take in, and no message when nothing changed", () => {
		const message = messageOf(mended, "Budi") ?? "";
		expect(message).toContain("| Isi lama");
		const [arrived] = readKiriman(message);
		expect(arrived).toMatchObject({
			state: "utuh",
			kiriman: { berkas: "kim/sekarbela/faq/jam-layanan.md", versi: versiOf(asal), dari: "Budi" },
		});
		expect(changeCount(mended)).toBe(1);
		expect(messageOf({ ...mended, text: asal }, "Budi")).toBeUndefined();
	});

	test("goes to the portal where it has told how, else to whom the author picks", () => {
		const message = messageOf(mended, "Budi") ?? "";
		const told = { nama: "Portal", whatsapp: "+6281200000000", surel: "kim@contoh.example" };
		const links = messageLinks(message, mended.judul, told);
		expect(links?.whatsapp).toMatch(/^https:\/\/wa\.me\/6281200000000\?text=/);
		expect(new URL(links?.whatsapp ?? "").searchParams.get("text")).toBe(message);
		expect(links?.mail).toMatch(/^mailto:kim@contoh\.example\?/);
		expect(messageLinks(message, mended.judul, undefined)).toEqual({
			whatsapp: expect.stringMatching(/^https:\/\/wa\.me\/\?text=/),
			mail: undefined,
		});
		expect(messageLinks("é".repeat(2000), mended.judul, told)).toBeUndefined();
	});

	test("with a picture goes as files: as one ZIP, or each under a name that tells its place", () => {
		const attachments = new Map([["gambar/rapat.jpg", new File(["x"], "rapat.jpg")]]);
		expect(messageOf({ ...mended, attachments }, "Budi")).toBeUndefined();
		expect(downloadName({ ...mended, attachments })).toBe("kim--sekarbela--faq--jam-layanan.zip");
		expect(downloadName(mended)).toBe("kim--sekarbela--faq--jam-layanan.zip");
		expect(sharedName(mended)).toBe(`kim--sekarbela--faq--jam-layanan@${versiOf(asal)}.md.txt`);
	});
});

test("a new text that is alone is downloaded under its own name", () => {
	expect(downloadName(parcel)).toBe("jam-layanan.md");
	expect(sharedName(parcel)).toBe("kim--sekarbela--faq--jam-layanan.md.txt");
	expect(readKiriman(messageOf(parcel, "Siti") ?? "")).toMatchObject([
		{ state: "utuh", kiriman: { dari: "Siti" } },
	]);
});
