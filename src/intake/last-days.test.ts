import { expect, test } from "vitest";
import { berkas } from "../gate/uji.ts";
import { lastDays } from "./last-days.ts";
import { loadContent } from "./load.ts";
import { folderWith, good } from "./uji.ts";

const load = () =>
	loadContent(
		folderWith({
			...good("situs", "peraturan", "pemilihan", "istilah"),
			"faq/cek-dpt.mdx": berkas("faq", "", { ditinjau: "2026-11-27" }),
			"halaman/tentang.mdx": berkas("halaman", "", { diperbarui: "2026-11-26" }),
			"pemilihan/2020/tahapan/pemungutan-suara.mdx": berkas("tahapan", "", {
				jadwal: [
					{ mulai: "2020-09-23", selesai: "2020-09-23", dasar: "pkpu-5-2020", ditetapkan: "2019-08-05" },
					{ mulai: "2020-12-09", selesai: "2020-12-09", dasar: "pkpu-5-2020", ditetapkan: "2020-06-12" },
				],
			}),
			"pemilihan/2020/tahapan/coklit.mdx": berkas("tahapan", "", {
				jadwal: [{ mulai: "2020-07-15", selesai: "2020-08-13", dasar: "pkpu-5-2020" }],
			}),
			"kim/singa-geweh/agenda/forum.md": berkas("agenda"),
			"terbit.jsonl": [
				["/tahapan/2020/coklit/", 1, "2026-11-20"],
				["/tahapan/2020/pemungutan-suara/", 1, "2026-11-20"],
				["/kim/singa-geweh/agenda/#forum", 1, "2026-11-20"],
				["/kim/singa-geweh/agenda/#forum", 2, "2026-11-22"],
			]
				.map(
					([alamat, ke, hari]) =>
						`{"jenis":"keadaan","alamat":"${alamat}","ke":${ke},"sidik":"${ke}","hari":"${hari}"}\n`,
				)
				.join(""),
			"kim/singa-geweh/profil.mdx": berkas("kim", "", { diperbarui: "2026-11-20" }),
			"kim/singa-geweh/kabar/radio.md": berkas("kabar", "", { tanggal: "2020-11-10" }),
			"kim/singa-geweh/kabar/nanti.md": berkas("kabar", "", { tanggal: "2020-12-20" }),
		}),
	);

test("a page changed on the last day its files tell that has come: of writing by the clock, of news by the site's day", async () => {
	const days = lastDays(await load(), "2020-11-17", "2026-11-26");
	expect(Object.fromEntries(days)).toEqual({
		"/": "2020-06-12",
		"/tahapan/": "2020-06-12",
		"/tahapan/2020/": "2026-11-20",
		"/tahapan/2020/coklit/": "2026-11-20",
		"/tahapan/2020/pemungutan-suara/": "2020-06-12",
		"/tahapan/perubahan/": "2020-06-12",
		"/tentang/": "2026-11-26",
		"/kim/": "2026-11-20",
		"/kim/singa-geweh/": "2026-11-20",
		"/kim/singa-geweh/profil/": "2026-11-20",
		"/kim/singa-geweh/tahapan/": "2020-06-12",
		"/kim/singa-geweh/agenda/": "2026-11-22",
		"/kim/singa-geweh/kabar/": "2020-11-10",
		"/kim/singa-geweh/kabar/radio/": "2020-11-10",
	});
});
