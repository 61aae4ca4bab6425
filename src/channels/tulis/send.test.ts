import { describe, expect, test } from "vitest";
import { editorAddress, type Parcel, sharedName, whatsappAddress } from "./send.ts";

const parcel: Parcel = {
	kim: "sekarbela",
	kind: "kimFaq",
	name: "jam-layanan",
	text: "---\npertanyaan: Jam?\n---\n\nIsi & lain\n",
	exists: false,
	message: "Tanya jawab untuk KIM Sekarbela.",
	attachments: [],
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

test("WhatsApp gets the whole file as a message, unless it is too long for one", () => {
	const address = new URL(whatsappAddress(parcel) ?? "");
	expect(address.searchParams.get("text")).toBe(`${parcel.message}\n\n${parcel.text}`);
	expect(whatsappAddress({ ...parcel, text: "é".repeat(2000) })).toBeUndefined();
});

test("a shared file ends in what phones let through", () => {
	expect(sharedName("a")).toBe("a.md.txt");
});
