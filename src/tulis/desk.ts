/** The writing desk: one draft at a time, kept, checked and shown while it is typed. */
import type { DeskData, DeskKim } from "../collections/tulis.ts";
import { tulis } from "../words/tulis.ts";
import { type Attachment, attach } from "./attachments.ts";
import { type BodyBox, buildBody } from "./body.ts";
import { buildChoice, type Choice } from "./choose.ts";
import { buildColumns, type Columns } from "./columns.ts";
import type { Scene } from "./control.ts";
import { confirmed } from "./dialogs.ts";
import { button, say } from "./dom.ts";
import { openDrafts } from "./draft.ts";
import { deskKinds, fieldsOf, type Register } from "./fields.ts";
import { type Draft, emptyDraft, isEmpty } from "./file.ts";
import type { Option } from "./list.ts";
import { openFile } from "./open.ts";
import { buildResults } from "./results.ts";
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

	const body: BodyBox = buildBody({
		stages: () => registers.tahapan(),
		questions: () =>
			[...(session?.own.faq ?? []), ...desk.faq].map(({ id, pertanyaan }) => ({
				value: id,
				label: pertanyaan,
			})),
		async attach(files) {
			const added = await Promise.allSettled(files.map(attach));
			const good = added.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
			for (const [path, attachment] of good) session?.attached.set(path, attachment);
			if (good.length < files.length) say(area("simpan"), tulis.body.noPicture);
			return good.map(([path]) => path);
		},
	});
	area("isi").append(body.element);

	const election = () => {
		const chosen = session?.columns.read().values.pemilihan;
		return typeof chosen === "string" && chosen in desk.tahapan ? chosen : desk.world.pemilihanAktif;
	};
	const registers: Record<Register, () => Option[]> = {
		tahapan: () =>
			(desk.tahapan[election()] ?? []).map(({ id, judul, teks }) => ({
				value: id,
				label: judul,
				note: teks,
			})),
		topik: () => desk.world.topik.map(({ id, judul }) => ({ value: id, label: judul })),
		dasar: () => desk.peraturan.map(({ id, nama }) => ({ value: id, label: nama })),
		pemilihan: () => desk.pemilihan.map(({ id, nama }) => ({ value: id, label: nama })),
	};
	const scene: Scene = {
		options: (register) => registers[register](),
		today: () => desk.hari ?? Temporal.Now.plainDateISO().toString(),
	};

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
	naskah.addEventListener("submit", (event) => event.preventDefault());
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
		area("kertas").className = `kertas warna-${own.warna}`;
		area("pilih").hidden = true;
		area("kerja").hidden = false;
		drafts.remember(kim, kind);
		const stored = drafts.load(kim, kind);
		write(opened ?? stored ?? emptyDraft());
		if (opened || !drafts.lasting) keep();
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

	function choose(before: Partial<Choice> = {}): void {
		area("pilih").hidden = false;
		area("kerja").hidden = true;
		buildChoice(area("pilihan"), desk, before.kim, async (choice) => {
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
	area("ganti").addEventListener("click", () => choose({ kim: session?.kim }));
	area("kosongkan").addEventListener("click", async () => {
		if (!session || !(await confirmed(tulis.draft.clearQuestion))) return;
		drafts.clear(session.kim, session.kind);
		session.attached.clear();
		write(emptyDraft());
		say(area("simpan"), "");
	});

	const asked = new URLSearchParams(location.search);
	const kind = deskKinds.find((one) => one === asked.get("jenis"));
	const kim = asked.get("kim") ?? undefined;
	const last = kim ? undefined : drafts.last();
	const known = (id: string | undefined) => desk.kim.some((one) => one.id === id);
	if (kim && kind && known(kim)) begin({ kim, kind });
	else if (last && known(last.kim)) begin(last);
	else choose({ kim: known(kim) ? kim : desk.kim.length === 1 ? desk.kim[0]?.id : undefined });
	root.hidden = false;
}
