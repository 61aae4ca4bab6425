import { expect, test } from "vitest";
import { stringify } from "yaml";
import { laporan, tempatContoh } from "../uji.ts";

const told = (...addresses: string[]) =>
	laporan(
		tempatContoh.ditanya,
		stringify(Object.fromEntries(addresses.map((address) => [address, ["namaku kok nggak ada"]]))),
	);

test("sentences for pages, stages and terms that are there are let through", () => {
	expect(
		told(
			"/faq/cek-dpt/",
			"/tahapan/2020/coklit/",
			"/istilah/#dpt",
			"/faq/#pemilih",
			"/tahapan/2020/",
			"/kim/",
		),
	).toBe("baik");
});

test("who is led nowhere is told, and what was surely meant", () => {
	expect(
		told("/faq/cek-dtp/", "faq/cek-dpt", "/istilah/#dtp", "/zzz/", "/kim/singa-geweh/kabar/radio/"),
	).toMatchInlineSnapshot(`
			"1:1 «/faq/cek-dtp/:» [ditanya, perhatian] halaman "/faq/cek-dtp/" tidak ada, jadi kalimatnya tidak membawa warga ke mana pun
			    Mungkin maksud Anda "/faq/cek-dpt/"?
			3:1 «faq/cek-dpt:» [ditanya, perhatian] halaman "faq/cek-dpt" tidak ada, jadi kalimatnya tidak membawa warga ke mana pun
			    Mungkin maksud Anda "/faq/cek-dpt/"?
			5:1 «/istilah/#dtp:» [ditanya, perhatian] halaman "/istilah/#dtp" tidak ada, jadi kalimatnya tidak membawa warga ke mana pun
			    Mungkin maksud Anda "/istilah/#dpt"?
			7:1 «/zzz/:» [ditanya, perhatian] halaman "/zzz/" tidak ada, jadi kalimatnya tidak membawa warga ke mana pun
			    Periksa alamatnya, atau hapus kalimatnya.
			9:1 «/kim/singa-geweh» [ditanya, perhatian] "/kim/singa-geweh/kabar/radio/" halaman KIM, yang dicari dengan kata_cari di berkasnya sendiri
			    Pindahkan kata-katanya ke kata_cari di berkas itu."
		`);
});
