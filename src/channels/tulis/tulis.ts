/** The writing desk: one draft at a time, kept, checked and shown while it is typed. */

import { type Attachment, attach } from "./attachments.ts";
import { type BodyBox, buildBody } from "./body.ts";
import type { Located, Target } from "./check.ts";
import { buildChoice, type Choice } from "./choose.ts";
import { buildColumns, type Columns } from "./columns.ts";
import type { Scene } from "./control.ts";
import { confirmed } from "./dialogs.ts";
import { button, el, say } from "./dom.ts";
import { openDrafts } from "./draft.ts";
import { formFieldsOf, tulisKinds } from "./fields.ts";
import { type Draft, emptyDraft, isEmpty, renewed } from "./file.ts";
import { openFile } from "./open.ts";
import { chooseFile, filesOfPage, isOfSame, openPublished, type PublishedFile } from "./published.ts";
import type { TulisData, TulisKim } from "./query.ts";
import { registersOf } from "./registers.ts";
import { buildResults } from "./results.ts";
import { tulis } from "./words.ts";
import { electionFor, loadKim, nobody } from "./world.ts";

/** A pause in typing this long, in milliseconds, and the gate is asked. */
const pause = 350;

interface Session extends Choice {
	own: TulisKim;
	columns: Columns;
	attached: Map<string, Attachment>;
}

type Area = (name: string) => HTMLElement;

/** Brings the page's empty desk to life. */
export function startTulis(root: HTMLElement, data: TulisData): void {
	new Tulis((name) => root.querySelector(`[data-area="${name}"]`) as HTMLElement, data).start();
	root.hidden = false;
}

class Tulis {
	readonly #area: Area;
	readonly #data: TulisData;
	readonly #drafts = openDrafts();
	readonly #scene: Scene;
	readonly #body: BodyBox;
	readonly #update: ReturnType<typeof buildResults>;
	#session: Session | undefined;
	#problems: readonly Located[] = [];
	#flagged: "all" | "touched" = "touched";
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(area: Area, data: TulisData) {
		this.#area = area;
		this.#data = data;
		const registers = registersOf(data, () => this.#election());
		this.#scene = {
			options: (register) => registers[register](),
			today: () => data.hari ?? Temporal.Now.plainDateISO().toString(),
		};
		this.#body = buildBody({
			stages: registers.tahapan,
			questions: () => registers.questions(this.#session?.own),
			attach: (files) => this.#attach(files),
		});
		area("isi").append(this.#body.element);
		this.#update = buildResults(area, data, (target) => this.#go(target));
	}

	/** What was last written, or the question of whom to write for. */
	start(): void {
		this.#listen();
		const page = new URLSearchParams(location.search).get("buka");
		if (page !== null) void this.#mendPage(page);
		else this.#goOn();
	}

	#goOn(): void {
		const { kim, kind } = firstChoice(this.#data, this.#drafts.last());
		if (kim && kind) this.#begin({ kim, kind });
		else this.#choose(kim);
	}

	#listen(): void {
		const area = this.#area;
		area("naskah").addEventListener("input", () => {
			this.#keep();
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#review(), pause);
		});
		area("naskah").addEventListener("focusout", () => this.#flag());
		addEventListener("beforeunload", (event) => {
			if (!this.#drafts.lasting && this.#session && !isEmpty(this.#draft())) event.preventDefault();
		});
		const picker = area("berkas") as HTMLInputElement;
		picker.addEventListener("change", async () => {
			const [file] = picker.files ?? [];
			if (file) await this.#open(file);
			picker.value = "";
		});
		area("buka").addEventListener("click", () => picker.click());
		area("ganti").addEventListener("click", () => this.#choose(this.#session?.kim));
		area("kosongkan").addEventListener("click", () => this.#clear());
	}

	#election(): string {
		const chosen =
			this.#session && electionFor(this.#data, this.#session.kind, this.#session.columns.read().values);
		return chosen !== undefined && chosen in this.#data.tahapan ? chosen : this.#data.world.pemilihanAktif;
	}

	#draft(): Draft {
		return { ...(this.#session?.columns.read() ?? emptyDraft()), body: this.#body.box.value };
	}

	#flag(): void {
		this.#session?.columns.flag(this.#problems, this.#flagged);
	}

	#say(text: string): void {
		say(this.#area("simpan"), text);
	}

	/** To the place of a finding. */
	#go(target: Target): void {
		this.#flagged = "all";
		this.#flag();
		if (target.in === "body") this.#body.show(target.from, target.to);
		else this.#session?.columns.focus(target);
	}

	async #attach(files: readonly File[]): Promise<string[]> {
		const added = await Promise.allSettled(files.map(attach));
		const good = added.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
		for (const [path, attachment] of good) this.#session?.attached.set(path, attachment);
		if (good.length < files.length) this.#say(tulis.body.noPicture);
		return good.map(([path]) => path);
	}

	#review(): void {
		clearTimeout(this.#timer);
		if (!this.#session) return;
		this.#problems = this.#update({
			...this.#session,
			draft: renewed(this.#draft(), this.#scene.today()),
		});
		this.#flag();
	}

	#keep(): void {
		if (!this.#session) return;
		const { kim, kind } = this.#session;
		const { lasting } = this.#drafts;
		this.#drafts.save(kim, kind, this.#draft());
		this.#say(lasting ? tulis.draft.saved : tulis.draft.unsaved);
		this.#area("simpan").classList.toggle("salah", !lasting);
	}

	#write(draft: Draft): void {
		this.#flagged = "touched";
		this.#session?.columns.write(draft);
		this.#body.box.value = draft.body;
		this.#review();
	}

	async #begin(choice: Choice, opened?: Draft): Promise<void> {
		const { kim, kind } = choice;
		const before = this.#session && { ...this.#session, draft: this.#draft() };
		await this.#sit(choice);
		const stored = this.#drafts.load(kim, kind);
		this.#write(opened ?? stored ?? emptyDraft());
		if (opened || stored || !this.#drafts.lasting) this.#keep();
		const isOther = before && (before.kim !== kim || before.kind !== kind);
		this.#offer(isOther && !isEmpty(before.draft) && !stored && !opened ? before : undefined);
	}

	/** Shows the columns of a kind, for a KIM; what was attached stays with its KIM. */
	async #sit({ kim, kind }: Choice): Promise<void> {
		const before = this.#session?.kim === kim ? this.#session : undefined;
		const own = before?.own ?? (kim ? await loadKim(kim) : { ...nobody, nama: tulis.mend.portal });
		const columns = buildColumns(kim, kind, this.#scene);
		this.#session = { kim, kind, own, columns, attached: before?.attached ?? new Map() };
		const area = this.#area;
		area("kolom").replaceChildren(columns.element);
		say(area("untuk"), tulis.choose.working(own.nama, tulis.kinds[kind].nama));
		area("kertas").className = `kertas bingkai tepi-atas warna-${own.warna}`;
		area("pilih").hidden = true;
		area("kerja").hidden = false;
		this.#drafts.remember(kim, kind);
	}

	/** What was typed for another KIM or kind may come along. */
	#offer(before: (Choice & { draft: Draft }) | undefined): void {
		const area = this.#area("bawa");
		area.replaceChildren();
		area.hidden = before === undefined;
		if (!before) return;
		const title = before.draft.values[formFieldsOf(before.kind)[0]?.key ?? ""];
		const words = typeof title === "string" ? title : tulis.preview.untitled;
		const carry = button(tulis.draft.carryHere, "kecil-tombol", () => {
			this.#write(before.draft);
			this.#keep();
			this.#offer(undefined);
		});
		area.append(`${tulis.draft.carry(words)} `, carry);
	}

	#choose(kim?: string): void {
		const area = this.#area;
		area("pilih").hidden = false;
		area("kerja").hidden = true;
		buildChoice(area("pilihan"), this.#data, kim, async (choice) => {
			if (choice.kind === "kim") return this.#mend({ ...choice, id: choice.kim });
			await this.#begin(choice);
			area("untuk").focus();
		});
	}

	/** What the page at an address is made of, or which of its files. */
	async #mendPage(address: string): Promise<void> {
		const files = await filesOfPage(address);
		const [only] = files;
		if (!only) {
			this.#choose();
			return this.#tell(tulis.mend.notHere);
		}
		if (files.length === 1) return this.#mend(only);
		this.#area("pilih").hidden = false;
		chooseFile(this.#area("pilihan"), files, (file) => this.#mend(file));
	}

	/** Opens a file as it is shown on the site; what was begun and not sent yet is not lost without a question. */
	async #mend(file: PublishedFile): Promise<void> {
		const published = await openPublished(file).catch(() => undefined);
		if (!published) {
			this.#choose(file.kim || undefined);
			return this.#tell(tulis.mend.gone);
		}
		const stored = this.#drafts.load(file.kim, file.kind);
		const isNew = !stored || isEmpty(stored) || (await this.#mayReplace(stored, published));
		await this.#begin(file, isNew ? published : stored);
		this.#say(isNew ? tulis.mend.opened : tulis.mend.kept);
		this.#area("untuk").focus();
	}

	#mayReplace(stored: Draft, published: Draft): Promise<boolean> | boolean {
		const { file, version } = isOfSame(stored, published);
		if (file && version) return false;
		return confirmed(file ? tulis.mend.olderQuestion : tulis.mend.otherQuestion, tulis.mend.yesOpen);
	}

	/** A line above the choice of a KIM. */
	#tell(text: string): void {
		this.#area("pilihan").prepend(el("p", { class: "masih", role: "alert" }, text));
	}

	async #open(file: File): Promise<void> {
		if (!this.#session) return;
		const { kim, kind } = this.#session;
		const opened = await openFile(file, kind);
		if ("fault" in opened) return this.#say(`${opened.fault.message}. ${opened.fault.suggestion}`);
		const present = opened.kind === kind ? this.#draft() : this.#drafts.load(kim, opened.kind);
		if (
			present &&
			!isEmpty(present) &&
			!(await confirmed(tulis.draft.replaceQuestion, tulis.draft.yesReplace))
		)
			return;
		await this.#begin({ kim, kind: opened.kind }, opened.draft);
		this.#say(tulis.draft.opened(file.name));
	}

	async #clear(): Promise<void> {
		if (!this.#session || !(await confirmed(tulis.draft.clearQuestion, tulis.draft.yesClear))) return;
		this.#drafts.clear(this.#session.kim, this.#session.kind);
		this.#session.attached.clear();
		this.#write(emptyDraft());
		this.#say("");
	}
}

/** What the address asks for (`?kim=…&jenis=…`), else what was last written, else the only KIM there is. */
function firstChoice({ kim }: TulisData, last: Choice | undefined): Partial<Choice> {
	const known = (id: string | null | undefined) => kim.find((one) => one.id === id)?.id;
	const asked = new URLSearchParams(location.search);
	const kind = tulisKinds.find((one) => one === asked.get("jenis"));
	if (known(asked.get("kim"))) return { kim: known(asked.get("kim")), kind };
	if (last && known(last.kim)) return last;
	return { kim: kim.length === 1 ? kim[0]?.id : undefined };
}
