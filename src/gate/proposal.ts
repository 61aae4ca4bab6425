/** Whether a change stays inside what its author may change. Pure: paths and accounts come from outside. */
import type { Problem } from "./problem.ts";

export interface Owners {
	/** Accounts of the portal's staff, who may change everything. */
	readonly portal: readonly string[];
	/** Accounts by KIM, as they were before the change: nobody lets himself in. */
	readonly kim: ReadonlyMap<string, readonly string[]>;
}

export interface Proposal {
	/** Changed paths below the repository, with `/`; a renamed file counts with both names. */
	readonly paths: readonly string[];
	/** Accounts of the one who made it: his own, and teams he is known to be in. */
	readonly accounts: readonly string[];
	/** Content folder below the repository. */
	readonly content: string;
}

const rule = "perubahan";
const same = (a: string) => a.toLowerCase();

/** Accounts compare without case, as GitHub does. */
const holds = (list: readonly string[], accounts: readonly string[]) => {
	const wanted = new Set(accounts.map(same));
	return list.some((account) => wanted.has(same(account)));
};

/** Whether one of the accounts is the portal's staff. */
export const isStaff = ({ portal }: Owners, accounts: readonly string[]): boolean => holds(portal, accounts);

/** One problem a file that is somebody else's; a single warning when nobody has been named at all. */
export function judgeProposal({ paths, accounts, content }: Proposal, owners: Owners): Problem[] {
	if (holds(owners.portal, accounts)) return [];
	const own = [...owners.kim].filter(([, list]) => holds(list, accounts)).map(([id]) => id);
	const isNamed = owners.portal.length > 0 || own.length > 0;
	const outside = paths
		.map((path) => ({ path, kim: kimOf(path, content) }))
		.filter(({ kim }) => kim === undefined || !own.includes(kim));
	const wrong = outside.filter(({ kim }) => isNamed || (owners.kim.get(kim ?? "") ?? []).length > 0);
	if (wrong.length < outside.length)
		return [...wrong.map((file) => problem(file, own, accounts, owners, content)), nobodyNamed(accounts)];
	return wrong.map((file) => problem(file, own, accounts, owners, content));
}

/** The KIM whose folder a path lies in. */
function kimOf(path: string, content: string): string | undefined {
	const prefix = `${content}/kim/`;
	if (!path.startsWith(prefix)) return undefined;
	const [id, ...rest] = path.slice(prefix.length).split("/");
	return rest.length > 0 ? id : undefined;
}

/** Path as problems tell it: below the content folder, or up from it. */
const fileOf = (path: string, content: string) =>
	path.startsWith(`${content}/`)
		? path.slice(content.length + 1)
		: `${content
				.split("/")
				.map(() => "..")
				.join("/")}/${path}`;

const folders = (ids: readonly string[], content: string) =>
	ids.map((id) => `${content}/kim/${id}/`).join(" dan ");

function problem(
	{ path, kim }: { path: string; kim: string | undefined },
	own: readonly string[],
	accounts: readonly string[],
	owners: Owners,
	content: string,
): Problem {
	const who = accounts.join(", ");
	const theirs = kim === undefined ? undefined : owners.kim.get(kim);
	const message =
		kim === undefined
			? `berkas ini di luar folder KIM dan hanya diubah pengurus portal, bukan oleh ${who}`
			: theirs === undefined
				? `folder KIM "${kim}" belum ada sebelum perubahan ini, jadi ${who} belum tercatat sebagai pengelolanya`
				: theirs.length === 0
					? `KIM "${kim}" belum mencatat pengelola, jadi foldernya hanya diubah pengurus portal`
					: `folder ini milik KIM "${kim}", dan ${who} bukan pengelolanya`;
	const ways = [
		own.length > 0
			? `Keluarkan berkas ini dari usulan; folder Anda ialah ${folders(own, content)}.`
			: "Minta pengurus portal mencatat akun Anda di kolom pengelola profil KIM, atau kirim isinya lewat formulir isu.",
		kim === undefined || theirs === undefined
			? "Bila perlu diubah, buat isu supaya pengurus portal yang mengerjakannya."
			: "",
		teamHint(theirs ?? []),
	];
	return {
		file: fileOf(path, content),
		line: 1,
		column: 1,
		rule,
		severity: "error",
		message,
		suggestion: ways.filter(Boolean).join(" "),
	};
}

/** Who is in a team is known to GitHub alone. */
const teamHint = (list: readonly string[]) => {
	const teams = list.filter((account) => account.includes("/"));
	return teams.length > 0
		? `Bila Anda anggota tim ${teams.join(", ")}, sebutkan timnya: --oleh @akun,${teams[0]}.`
		: "";
};

const nobodyNamed = (accounts: readonly string[]): Problem => ({
	file: "situs.yaml",
	line: 1,
	column: 1,
	rule,
	severity: "warning",
	message: `tidak ada yang dijaga: pengurus portal belum dicatat, jadi ${accounts.join(", ")} dapat mengubah berkas apa pun di luar folder KIM yang punya pengelola`,
	suggestion: 'Isi pengurus_portal di situs.yaml, misalnya pengurus_portal: ["@organisasi/portal"].',
});
