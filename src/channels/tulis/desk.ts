/** The writing desk: one draft at a time, kept, checked and shown while it is typed. */

import { type Attachment, attach } from "./attachments.ts";
import { buildBody } from "./body.ts";
import { buildChoice, type Choice } from "./choose.ts";
import { buildColumns, type Columns } from "./columns.ts";
import type { Scene } from "./control.ts";
import { confirmed } from "./dialogs.ts";
import { button, say } from "./dom.ts";
import { openDrafts } from "./draft.ts";
import { deskKinds, fieldsOf } from "./fields.ts";
import { type Draft, emptyDraft, isEmpty } from "./file.ts";
import { openFile } from "./open.ts";
import type { DeskData, DeskKim } from "./query.ts";
import { registersOf } from "./registers.ts";
import { buildResults } from "./results.ts";
import { tulis } from "./words.ts";
import { loadKim } from "./world.ts";

/** A pause in typing this long, in milliseconds, and the gate is asked. */
const pause = 350;

interface Session extends Choice {
	own: DeskKim;
	columns: Columns;
	attached: Map<string, Attachment>;
}

/** Brings the page's empty desk to life. */
export function startDesk(root: HTMLElement, desk: DeskData): void {
	const area = (name: string) => root.querySelector(`[data-area="${name}"]`) as HTMLElement;
	const drafts = openDrafts();
	let session: Session | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let showAll = false;

	const election = () => {
		const chosen = session?.columns.read().values.pemilihan;
		return typeof chosen === "string" && chosen in desk.tahapan ? chosen : desk.world.pemilihanAktif;
	};
	const registers = registersOf(desk, election);
	const scene: Scene = {
		options: (register) => registers[register](),
		today: () => desk.hari ?? Temporal.Now.plainDateISO().toString(),
	};
	const body = buildBody({
		stages: registers.tahapan,
		questions: () => registers.questions(session?.own),
		async attach(files) {
			const added = await Promise.allSettled(files.map(attach));
			const good = added.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
			for (const [path, attachment] of good) session?.attached.set(path, attachment);
			if (good.length < files.length) say(area("simpan"), tulis.body.noPicture);
			return good.map(([path]) => path);
		},
	});
	area("isi").append(body.element);

	const update = buildResults(area, desk, (target) => {
		showAll = true;
		flag();
		if (target.in === "body") body.show(target.from, target.to);
		else session?.columns.focus(target);
	});
	let problems: ReturnType<typeof update> = [];
	const flag = () => session?.columns.flag(problems, showAll);

	const draftNow = (): Draft => ({ ...(session?.columns.read() ?? emptyDraft()), body: body.box.value });
	function review(): void {
		clearTimeout(timer);
		if (!session) return;
		problems = update({ ...session, draft: draftNow() });
		flag();
	}
	function keep(): void {
		if (!session) return;
		drafts.save(session.kim, session.kind, draftNow());
		say(area("simpan"), drafts.lasting ? tulis.draft.saved : tulis.draft.unsaved);
		area("simpan").classList.toggle("salah", !drafts.lasting);
	}
	const naskah = area("naskah");
	naskah.addEventListener("input", () => {
		keep();
		clearTimeout(timer);
		timer = setTimeout(review, pause);
	});
	naskah.addEventListener("focusout", () => flag());
	addEventListener("beforeunload", (event) => {
		if (!drafts.lasting && session && !isEmpty(draftNow())) event.preventDefault();
	});

	function write(draft: Draft): void {
		showAll = false;
		session?.columns.write(draft);
		body.box.value = draft.body;
		review();
	}

	async function begin({ kim, kind }: Choice, opened?: Draft): Promise<void> {
		const before = session && { ...session, draft: draftNow() };
		const own = before?.kim === kim ? before.own : await loadKim(kim);
		const columns = buildColumns(kim, kind, scene);
		session = { kim, kind, own, columns, attached: before?.kim === kim ? before.attached : new Map() };
		area("kolom").replaceChildren(columns.element);
		say(area("untuk"), tulis.choose.working(own.nama, tulis.kinds[kind].nama));
		area("kertas").className = `kertas bingkai tepi-atas warna-${own.warna}`;
		area("pilih").hidden = true;
		area("kerja").hidden = false;
		drafts.remember(kim, kind);
		const stored = drafts.load(kim, kind);
		write(opened ?? stored ?? emptyDraft());
		if (opened || stored || !drafts.lasting) keep();
		const left = before && (before.kim !== kim || before.kind !== kind) && !isEmpty(before.draft);
		offer(left && !stored && !opened ? before : undefined);
	}

	/** What was typed for another KIM or kind may come along. */
	function offer(before: (Choice & { draft: Draft }) | undefined): void {
		const title = before?.draft.values[fieldsOf(before.kind)[0]?.key ?? ""];
		area("bawa").replaceChildren();
		area("bawa").hidden = before === undefined;
		if (!before) return;
		const words = typeof title === "string" ? title : tulis.preview.untitled;
		const carry = button(tulis.draft.carryHere, "kecil-tombol", () => {
			write(before.draft);
			keep();
			offer(undefined);
		});
		area("bawa").append(`${tulis.draft.carry(words)} `, carry);
	}

	function choose(kim?: string): void {
		area("pilih").hidden = false;
		area("kerja").hidden = true;
		buildChoice(area("pilihan"), desk, kim, async (choice) => {
			await begin(choice);
			area("untuk").focus();
		});
	}

	async function open(file: File): Promise<void> {
		if (!session) return;
		const opened = await openFile(file, session.kind);
		if ("fault" in opened) return say(area("simpan"), `${opened.fault.message}. ${opened.fault.suggestion}`);
		const { kim } = session;
		const present = opened.kind === session.kind ? draftNow() : drafts.load(kim, opened.kind);
		if (present && !isEmpty(present) && !(await confirmed(tulis.draft.replaceQuestion))) return;
		await begin({ kim, kind: opened.kind }, opened.draft);
		say(area("simpan"), tulis.draft.opened(file.name));
	}

	const picker = area("berkas") as HTMLInputElement;
	picker.addEventListener("change", async () => {
		const [file] = picker.files ?? [];
		if (file) await open(file);
		picker.value = "";
	});
	area("buka").addEventListener("click", () => picker.click());
	area("ganti").addEventListener("click", () => choose(session?.kim));
	area("kosongkan").addEventListener("click", async () => {
		if (!session || !(await confirmed(tulis.draft.clearQuestion))) return;
		drafts.clear(session.kim, session.kind);
		session.attached.clear();
		write(emptyDraft());
		say(area("simpan"), "");
	});

	const first = firstChoice(desk, drafts.last());
	if (first.kim && first.kind) begin({ kim: first.kim, kind: first.kind });
	else choose(first.kim);
	root.hidden = false;
}

/** What the address asks for (`?kim=…&jenis=…`), else what was last written, else the only KIM there is. */
function firstChoice({ kim }: DeskData, last: Choice | undefined): Partial<Choice> {
	const known = (id: string | null | undefined) => kim.find((one) => one.id === id)?.id;
	const asked = new URLSearchParams(location.search);
	const kind = deskKinds.find((one) => one === asked.get("jenis"));
	if (known(asked.get("kim"))) return { kim: known(asked.get("kim")), kind };
	if (last && known(last.kim)) return last;
	return { kim: kim.length === 1 ? kim[0]?.id : undefined };
}
