import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { thisProcess } from "./running.ts";
import { forgetWork } from "./work.ts";

test("what builds keep is forgotten, but not under one that is running", () => {
	const all = mkdtempSync(join(tmpdir(), "corong-kerja-"));
	onTestFinished(() => rmSync(all, { recursive: true }));
	const { pid, since } = thisProcess();
	const owners = {
		berjalan: `${pid} ${since}\n/situs/berjalan`,
		"nomor yang dipakai lagi": `${pid} 1\n/situs/lama`,
		"sudah mati": "999999999 \n/situs/mati",
		"dari program lama": "999999999\n/situs/mati",
		"tanpa nama": "",
	};
	for (const [name, owner] of Object.entries(owners)) {
		mkdirSync(join(all, name, "program"), { recursive: true });
		writeFileSync(join(all, name, "owner"), owner);
	}
	expect(forgetWork(all)).toEqual(["/situs/berjalan"]);
	expect(Object.keys(owners).filter((name) => existsSync(join(all, name, "program")))).toEqual(["berjalan"]);
});
