/** Whether the history of the content can be read, and if not, why: without it nothing can be shown in place of a bad page. */
import type { Problem } from "../gate/problem.ts";
import { gitIn } from "./git.ts";

interface Reason {
	readonly why: string;
	readonly suggestion: string;
}

/** Why the history cannot be read, or not to its beginning; `undefined` when it can. */
function reason(folder: string): Reason | undefined {
	try {
		const said = gitIn(folder)(["rev-parse", "--is-shallow-repository"]).toString();
		return said.startsWith("true")
			? {
					why: "riwayat git di sini terpotong (shallow clone)",
					suggestion:
						"Ambil seluruh riwayat: git fetch --unshallow. Di GitHub Actions tulis fetch-depth: 0 pada langkah checkout.",
				}
			: undefined;
	} catch (error) {
		return explain(error as { code?: unknown; stderr?: unknown; message?: string });
	}
}

function explain({
	code,
	stderr = "",
	message = "",
}: {
	code?: unknown;
	stderr?: unknown;
	message?: string;
}): Reason {
	const said = `${stderr}${message}`;
	if (code === "ENOENT") return { why: "git tidak terpasang", suggestion: "Pasang git, lalu bangun lagi." };
	if (/dubious ownership/.test(said))
		return {
			why: "repositorinya milik akun lain, jadi git menolak membacanya (dubious ownership)",
			suggestion:
				"Bangun dengan akun pemilik repositori, atau izinkan: git config --global --add safe.directory, diikuti nama foldernya.",
		};
	if (/not a git repository/i.test(said))
		return {
			why: "folder isi tidak berada di dalam repositori git",
			suggestion: process.env.GIT_DIR
				? "GIT_DIR dari hook git tidak dipakai. Bangun di salinan hasil git clone, bukan di hasil git checkout -f."
				: "Ambil isinya dengan git clone, bukan sebagai arsip zip.",
		};
	return {
		why: "riwayat git tidak terbaca",
		suggestion: "Jalankan git log di folder isi, lalu perbaiki yang dikatakannya.",
	};
}

/** The same as a problem, for who must know of it. */
export function historyProblem(folder: string): Problem | undefined {
	const found = reason(folder);
	return (
		found && {
			file: "situs.yaml",
			line: 1,
			column: 1,
			rule: "riwayat",
			severity: "warning",
			message: `versi lama dari halaman yang salah tidak dapat dicari: ${found.why}`,
			suggestion: found.suggestion,
		}
	);
}
