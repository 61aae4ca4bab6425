// Runs under whatever Node the machine has: makes sure the project's own packages (Node 26 among
// them) are there before anything else. Plain JavaScript on purpose.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const lock = new URL("package-lock.json", root);
const installed = new URL("node_modules/.package-lock.json", root);

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

if (!isCurrent) {
	console.log("Memasang paket yang diperlukan (sekali saja, sekitar satu menit) …");
	const npm = process.env.npm_execpath;
	const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
	const options = { cwd: fileURLToPath(root), stdio: "inherit" };
	if (npm) execFileSync(process.execPath, [npm, ...args], options);
	else execFileSync("npm", args, options);
	console.log("Selesai memasang.");
}
