/** `npm run sehat`: in one screen, whether this machine and this site are in order, and how to mend what is not. */
import { existsSync, statfsSync, statSync } from "node:fs";
import { styleText } from "node:util";
import { builds } from "../src/build/publish/journal.ts";
import { placeOf } from "../src/build/publish/place.ts";
import { servedAt } from "../src/build/publish/sites.ts";
import { isError } from "../src/gate/problem.ts";
import { gitIn } from "../src/intake/git.ts";
import { historyProblem } from "../src/intake/history.ts";
import { loadContent } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { npmRun } from "./berkas-baru.ts";
import { unrecorded } from "./catat.ts";
import { defaultContent, mustExist, readOptions } from "./opsi.ts";

/** One thing that was looked at. */
export interface Finding {
	readonly apa: string;
	/** Something has to be done before all is well, or it would be better done. */
	readonly tanda: "baik" | "sebaiknya" | "harus";
	readonly kata: string;
	/** What to do. */
	readonly cara?: string;
}

const oldestNode = 26;

/** The program itself: which Node runs it. */
export function aboutNode(version: string): Finding {
	const isFit = Number(version.split(".")[0]) >= oldestNode;
	return {
		apa: "Node",
		tanda: isFit ? "baik" : "harus",
		kata: `versi ${version}`,
		...(!isFit && { cara: "Jalankan lewat npm run sehat, sesudah npm start pernah memasang paketnya." }),
	};
}

/** The history of the content, from which bad pages are shown as they were, and changes of the last days that nobody has kept. */
export function aboutGit(folder: string): Finding {
	const problem = historyProblem(folder);
	if (problem) return { apa: "Riwayat", tanda: "sebaiknya", kata: problem.message, cara: problem.suggestion };
	const open = gitIn(folder)(["status", "--porcelain", "--", "."])
		.toString()
		.split("\n")
		.filter(Boolean).length;
	return {
		apa: "Riwayat",
		tanda: open > 0 ? "sebaiknya" : "baik",
		kata: open > 0 ? `${open} berkas isi belum disimpan di git` : "lengkap, dan semua isi tersimpan",
		...(open > 0 && { cara: "Simpan dengan git add dan git commit, lalu git push." }),
	};
}

/** What the gate says. */
export function aboutContent({ problems }: Loaded, folder: string): Finding {
	const errors = problems.filter(isError).length;
	const rest = problems.length - errors;
	return {
		apa: "Isi",
		tanda: errors > 0 ? "harus" : rest > 0 ? "sebaiknya" : "baik",
		kata: problems.length === 0 ? "semua berkas baik" : `${errors} kesalahan dan ${rest} perhatian`,
		...(problems.length > 0 && {
			cara: `${npmRun("periksa", folder)} menyebut tempat dan cara memperbaikinya.`,
		}),
	};
}

/** What is promised, and not written down yet. */
export function aboutRecords(fresh: number, folder: string): Finding {
	return {
		apa: "Catatan",
		tanda: fresh > 0 ? "sebaiknya" : "baik",
		kata: fresh > 0 ? `${fresh} alamat atau jawaban belum tercatat` : "semua alamat dan jawaban tercatat",
		...(fresh > 0 && { cara: `Jalankan ${npmRun("catat", folder)}, lalu simpan di git.` }),
	};
}

/** What only the portal's staff can say of their site. */
export function aboutPortal({ of }: Loaded, folder: string): Finding {
	const situs = of("situs")[0]?.data;
	const missing = [
		...(/\.(?:example|contoh\.go\.id)\/?$/.test(situs?.alamat.replace(/\/$/, "") ?? "") ? ["alamat"] : []),
		...(situs?.kontak ? [] : ["kontak"]),
		...(situs?.pengurus_portal ? [] : ["pengurus_portal"]),
		...(situs?.lisensi ? [] : ["lisensi"]),
	];
	return {
		apa: "Keterangan situs",
		tanda: missing.length > 0 ? "sebaiknya" : "baik",
		kata: missing.length > 0 ? `belum diisi: ${missing.join(", ")}` : "lengkap",
		...(missing.length > 0 && { cara: `Isi di ${folder}/situs.yaml bila sudah ada.` }),
	};
}

/** The site that is served. */
export function aboutSite(out: string, now: Temporal.Instant): Finding {
	const place = placeOf(out);
	const last = builds(place).at(-1);
	if (!servedAt(place) || !last)
		return {
			apa: "Situs",
			tanda: "sebaiknya",
			kata: `belum ada di ${out}`,
			cara: "Jalankan npm run terbit.",
		};
	const days = Math.floor(now.since(Temporal.Instant.from(last.waktu)).total("hours") / 24);
	const hosts = existsSync(`${out}/_host`);
	if (!hosts)
		return {
			apa: "Situs",
			tanda: "harus",
			kata: `aturan server (_host) tidak ada di ${out}`,
			cara: "Jalankan npm run terbit.",
		};
	return {
		apa: "Situs",
		tanda: days > 7 ? "sebaiknya" : "baik",
		kata: days > 0 ? `diterbitkan ${days} hari yang lalu` : "diterbitkan hari ini",
		...(days > 7 && { cara: "Jalankan npm run terbit setiap hari, misalnya dengan cron." }),
	};
}

/** The clock, by the last build and the program's own files: neither can lie in the future. */
export function aboutClock(now: Temporal.Instant, earlier: readonly Temporal.Instant[]): Finding {
	const ahead = earlier.find((each) => now.until(each).total("minutes") > 10);
	return {
		apa: "Jam",
		tanda: ahead ? "harus" : "baik",
		kata: ahead
			? `tertinggal: ada yang ditulis pada ${ahead.toString().slice(0, 16)} UTC`
			: `${now.toString().slice(0, 16).replace("T", " ")} UTC`,
		...(ahead && { cara: "Setel jam komputer ini; jadwal dan pemberitahuan mengikuti jam itu." }),
	};
}

const needed = 1 << 30;

/** Room for a site beside the one that is served. */
export function aboutSpace(free: number): Finding {
	return {
		apa: "Penyimpanan",
		tanda: free < needed ? "harus" : "baik",
		kata: `${(free / 1e9).toFixed(1).replace(".", ",")} GB tersisa`,
		...(free < needed && {
			cara: "Kosongkan paling sedikit 1 GB; penerbitan membuat situs baru di sebelah yang lama.",
		}),
	};
}

const marks = {
	baik: styleText("green", "✓"),
	sebaiknya: styleText("yellow", "!"),
	harus: styleText("red", "✗"),
};

/** The findings as a screen. */
export function formatFindings(findings: readonly Finding[]): string {
	const line = ({ apa, tanda, kata, cara }: Finding) =>
		[`${marks[tanda]} ${apa.padEnd(18)}${kata}`, ...(cara ? [`${" ".repeat(20)}→ ${cara}`] : [])].join("\n");
	const harus = findings.filter(({ tanda }) => tanda === "harus").length;
	const sebaiknya = findings.filter(({ tanda }) => tanda === "sebaiknya").length;
	const end =
		harus + sebaiknya === 0
			? "Semuanya beres."
			: `${harus} harus diperbaiki, ${sebaiknya} sebaiknya dibereskan.`;
	return [...findings.map(line), "", end].join("\n");
}

if (import.meta.main) {
	const { values } = readOptions({
		options: {
			content: { type: "string", default: defaultContent },
			out: { type: "string", default: "dist" },
		},
	});
	const { content, out } = values;
	mustExist(content);
	const now = Temporal.Now.instant();
	const loaded = await loadContent(content);
	const last = builds(placeOf(out)).at(-1)?.waktu;
	const { bavail, bsize } = statfsSync(".");
	const waiting = await unrecorded(content, loaded);
	const fresh = waiting.reduce((sum, { lines }) => sum + lines, 0);
	const findings = [
		aboutNode(process.versions.node),
		aboutClock(now, [
			Temporal.Instant.fromEpochMilliseconds(Math.floor(statSync("package.json").mtimeMs)),
			...(last ? [Temporal.Instant.from(last)] : []),
		]),
		aboutSpace(bavail * bsize),
		aboutGit(content),
		aboutContent(loaded, content),
		aboutRecords(fresh, content),
		aboutPortal(loaded, content),
		aboutSite(out, now),
	];
	console.log(formatFindings(findings));
	process.exitCode = findings.some(({ tanda }) => tanda === "harus") ? 1 : 0;
}
