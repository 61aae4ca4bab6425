// Runs under whatever Node the machine has: makes sure the project's own packages (Node 26 among
// them) are there before anything else. Plain JavaScript on purpose.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const modules = join(root, "node_modules");
/** Where the next packages are put together, and where those before wait until they are in place. */
const next = join(root, ".pasang.corong");
const former = join(next, "lama");

/** Node of this or a later year runs npm as it is needed here. */
const oldest = 20;

const packagesIn = (file) => {
	try {
		return JSON.parse(readFileSync(file, "utf8")).packages;
	} catch {
		return undefined;
	}
};

/** Whether what is installed is what the lock file says: by its content, for times say nothing after a clone or a copy. */
function isCurrent() {
	const wanted = packagesIn(join(root, "package-lock.json")) ?? {};
	const there = packagesIn(join(modules, ".package-lock.json"));
	if (!there) return false;
	const same = ([path, { version, integrity }]) =>
		wanted[path]?.version === version && wanted[path]?.integrity === integrity;
	const has = ([path, { optional }]) => path === "" || optional || path in there;
	return Object.entries(there).every(same) && Object.entries(wanted).every(has);
}

function runNpm() {
	const npm = process.env.npm_execpath;
	const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
	const options = { cwd: next, stdio: "inherit" };
	if (npm) execFileSync(process.execPath, [npm, ...args], options);
	else execFileSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Installs beside, and changes places only with what is whole. */
function install() {
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next);
	for (const name of ["package.json", "package-lock.json", ".npmrc"])
		if (existsSync(join(root, name))) cpSync(join(root, name), join(next, name));
	runNpm();
	// What tests and builds keep there stays.
	if (existsSync(join(modules, ".cache")))
		renameSync(join(modules, ".cache"), join(next, "node_modules/.cache"));
	if (existsSync(modules)) renameSync(modules, former);
	renameSync(join(next, "node_modules"), modules);
	rmSync(next, { recursive: true, force: true });
}

/** Ended between the two renames: the packages before are put back. */
if (!existsSync(modules) && existsSync(former)) renameSync(former, modules);

if (Number(process.versions.node.split(".")[0]) < oldest) {
	console.error(
		`Node di komputer ini versi ${process.versions.node}. Pasang Node ${oldest} atau yang lebih baru, lalu ulangi.`,
	);
	process.exit(1);
}
if (!isCurrent()) {
	console.log("Memasang paket yang diperlukan (sekali saja, sekitar satu menit) …");
	try {
		install();
		console.log("Selesai memasang.");
	} catch (error) {
		const reason = /ENOSPC/.test(String(error)) ? "ruang penyimpanan penuh" : "periksa sambungan internet";
		console.error(
			`Paket tidak dapat dipasang (${reason}). ${existsSync(modules) ? "Pemasangan yang lama tidak diubah. " : ""}Perbaiki, lalu ulangi perintah yang sama.`,
		);
		process.exit(1);
	}
}
