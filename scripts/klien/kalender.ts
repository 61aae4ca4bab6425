/** Calendars of others: every file of the site, as they read it. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { type Client, debian, inFolder, python, type Site, say } from "./program.ts";

const files = ({ folder }: Site) => globSync("**/*.ics", { cwd: folder }).sort();
const textOf = ({ folder }: Site, file: string) => readFileSync(join(folder, file), "utf8");
const countOf = (text: string) => text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
const wrong = (file: string, found: number, expected: number) =>
	found === expected ? [] : [`${file}: ${found} acara terbaca dari ${expected}`];

const icalJs: Client = {
	name: "ical.js",
	what: "setiap acara terbaca, setiap pengingat berbunyi sebelum acaranya",
	check: async (site) => ({
		faults: files(site).flatMap((file) => {
			const text = textOf(site, file);
			const events = new ICAL.Component(
				ICAL.parse(text) as [string, unknown[], unknown[]],
			).getAllSubcomponents("vevent");
			const late = events.filter((event) =>
				event
					.getAllSubcomponents("valarm")
					.some((alarm) => alarm.getFirstProperty("trigger")?.getParameter("related") === "END"),
			);
			return [
				...wrong(file, events.length, countOf(text)),
				...late.map((event) => `${file}: pengingat sesudah mulai, ${event.getFirstPropertyValue("uid")}`),
			];
		}),
	}),
};

const nodeIcalClient: Client = {
	name: "node-ical",
	what: "setiap acara terbaca, sehari penuh di zona mana pun",
	check: async (site) => ({
		faults: files(site).flatMap((file) => {
			const text = textOf(site, file);
			const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
			return wrong(file, events.length, countOf(text));
		}),
	}),
};

const libical = `
import sys, icalendar
for name in sys.argv[1:]:
    calendar = icalendar.Calendar.from_ical(open(name, 'rb').read())
    for event in calendar.walk('VEVENT'):
        if event.errors: print(name, event.get('UID'), event.errors)
        if not event.get('UID') or not event.get('DTSTAMP'): print(name, 'tanpa UID atau DTSTAMP')
`;

const icalendar: Client = {
	name: "python3-icalendar",
	what: "tidak ada kesalahan di satu acara pun",
	check: python("icalendar", "python3-icalendar", (program) => async (site) => {
		const names = files(site).map((file) => join(site.folder, file));
		const { stdout } = await say(program, ["-c", libical, ...names]);
		return { faults: stdout.toString().split("\n").filter(Boolean) };
	}),
};

/** khal and vdirsyncer with a calendar folder and a configuration of their own. */
const khal: Client = {
	name: "khal",
	what: "impor dua kali tidak menggandakan satu acara pun",
	check: debian("khal", "khal", (site) =>
		inFolder(async (folder) => {
			const config = join(folder, "khal.conf");
			writeFileSync(
				config,
				`[calendars]\n[[uji]]\npath = ${folder}/uji\ntype = calendar\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${folder}/khal.db\n`,
			);
			const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder, LC_ALL: "C.UTF-8" };
			const [file = ""] = files(site).filter((name) => /^tahapan[\\/][^\\/]+\.ics$/.test(name));
			for (let time = 0; time < 2; time++)
				await say("khal", ["-c", config, "import", "--batch", "-a", "uji", join(site.folder, file)], { env });
			const stored = globSync("uji/*.ics", { cwd: folder }).length;
			return { faults: wrong(file, stored, countOf(textOf(site, file))) };
		}),
	),
};

const vdirsyncer: Client = {
	name: "vdirsyncer",
	what: "langganan lewat HTTP membawa setiap acara, sekali saja",
	check: debian("vdirsyncer", "vdirsyncer", (site) =>
		inFolder(async (folder) => {
			const [file = ""] = files(site).filter((name) => /^tahapan[\\/][^\\/]+\.ics$/.test(name));
			const config = join(folder, "config");
			writeFileSync(
				config,
				`[general]\nstatus_path = "${folder}/status/"\n[pair uji]\na = "jauh"\nb = "dekat"\ncollections = null\n[storage jauh]\ntype = "http"\nurl = "${site.origin}/${file.replaceAll("\\", "/")}"\n[storage dekat]\ntype = "filesystem"\npath = "${folder}/uji/"\nfileext = ".ics"\n`,
			);
			const sync = (...args: string[]) => say("vdirsyncer", ["-c", config, ...args], { input: "y\ny\n" });
			await sync("discover");
			await sync("sync");
			await sync("sync");
			const stored = globSync("uji/*.ics", { cwd: folder }).length;
			return { faults: wrong(file, stored, countOf(textOf(site, file))) };
		}),
	),
};

export const calendars: readonly Client[] = [icalJs, nodeIcalClient, icalendar, khal, vdirsyncer];
