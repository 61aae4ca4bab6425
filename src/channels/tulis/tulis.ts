/** The writing desk: one draft at a time, kept, checked and shown while it is typed. */

import { openEngine } from "./asking.ts";
import { type Attachment, factsOf } from "./attachments.ts";
import { type BodyBox, buildBody } from "./body.ts";
import { offerDraft } from "./carry.ts";
import type { Located, Target } from "./check.ts";
import { buildChoice, type Choice, firstChoice } from "./choose.ts";
import { buildColumns, type Columns } from "./columns.ts";
import { complaint } from "./complaint.ts";
import type { Scene } from "./control.ts";
import { confirmed } from "./dialogs.ts";
import { el, say } from "./dom.ts";
import { type Draft, emptyDraft, isEmpty, titleOf } from "./draft.ts";
import { draftKey, openDrafts } from "./drafts.ts";
import { insert } from "./insert.ts";
import { type Kept, keptOf } from "./keeping.ts";
import { deskKinds, type TulisKind } from "./kinds.ts";
import { loadKim, nobody } from "./load.ts";
import { keepDesk, keepKim } from "./offline.ts";
import { oneAtATime } from "./once.ts";
import { mend, mendPage, openHere } from "./opening.ts";
import type { TulisData, TulisKim } from "./query.ts";
import { registersOf } from "./registers.ts";
import type { Repair } from "./repair.ts";
import { buildResults } from "./results.ts";
import { openShelf } from "./shelf.ts";
import { takeIn } from "./taking.ts";
import { openTurn, type Turn } from "./turn.ts";
import { tulis } from "./words.ts";

/** A pause in typing this long, in milliseconds, and the gate is asked. */
const pause = 350;
/** So long after it began the desk is kept for a time without internet. */
const afterwards = 3000;

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
	// Once there is nothing else to do: on a first visit everything is fetched a second time for it.
	setTimeout(() => keepDesk().catch(() => undefined), afterwards);
}

class Tulis {
	readonly #area: Area;
	readonly #data: TulisData;
	readonly #drafts = openDrafts();
	readonly #shelf = openShelf();
	readonly #asking: ReturnType<typeof openEngine>;
	readonly #scene: Scene;
	readonly #body: BodyBox;
	readonly #desk: Parameters<typeof mend>[0];
	readonly #turn: Turn;
	readonly #update: ReturnType<typeof buildResults>;
	#session: Session | undefined;
	#problems: readonly Located[] = [];
	/** The election the draft speaks of, as far as is known. */
	#election: string;
	#flagged: "all" | "touched" = "touched";
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How often something was written, and up to which of these times the engine has looked at it. */
	#written = 0;
	#lookedAt = 0;

	constructor(area: Area, data: TulisData) {
		this.#area = area;
		this.#data = data;
		this.#asking = openEngine(data);
		this.#election = data.world.pemilihanAktif;
		const registers = registersOf(data, () => this.#election);
		this.#scene = {
			options: (register) => registers[register](),
			// A day in the order of years, whatever the browser knows of time.
			today: () => data.hari ?? new Intl.DateTimeFormat("sv").format(),
		};
		this.#body = buildBody({
			blocks: data.blok,
			stages: registers.tahapan,
			questions: () => registers.questions(this.#session?.own),
			attach: (files) => this.#attach(files),
			markdown: async (clip) => (await this.#asking.engine()).markdown(clip),
		});
		area("isi").append(this.#body.element);
		const fault = complaint();
		area("buka").parentElement?.after(fault.element);
		this.#desk = {
			asking: this.#asking,
			drafts: this.#drafts,
			fault,
			choices: area("pilihan"),
			begin: (choice, draft) => this.#begin(choice, draft),
			choose: (kim, why) => this.#choose(kim, why),
			opened: (words) => {
				say(area("simpan"), words);
				this.#lead();
			},
		};
		this.#turn = openTurn({
			notice: area("tab"),
			lock: (isLocked) => this.#lock(isLocked),
			taken: () => {
				this.#reload();
				this.#lead();
			},
		});
		this.#update = buildResults(area, data, {
			go: (target) => this.#go(target),
			repair: (repair) => this.#repair(repair),
			latest: { isLookedAt: () => this.#lookedAt === this.#written, look: () => this.#review() },
		});
	}

	/** What was last written, or the question of whom to write for. */
	start(): void {
		this.#listen();
		const page = new URLSearchParams(location.search).get("buka");
		if (page !== null) mendPage(this.#desk, page);
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
			this.#written++;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#review(), pause);
		});
		area("naskah").addEventListener("focusout", () => this.#flag());
		addEventListener("beforeunload", (event) => this.#kept().isAtRisk && event.preventDefault());
		addEventListener("storage", ({ key }) => this.#follow(key));
		const picker = area("berkas") as HTMLInputElement;
		picker.addEventListener("change", async () => {
			const [file] = picker.files ?? [];
			if (file && this.#session) await openHere(this.#desk, file, this.#session, this.#draft());
			picker.value = "";
		});
		area("buka").addEventListener("click", () => picker.click());
		area("ganti").addEventListener("click", () => this.#choose(this.#session?.kim));
		area("kosongkan").addEventListener("click", () => this.#clear());
	}

	#draft(): Draft {
		return { ...(this.#session?.columns.read() ?? emptyDraft()), body: this.#body.box.value };
	}

	#flag(): void {
		this.#session?.columns.flag(this.#problems, this.#flagged);
	}

	/** To the place of a finding. */
	#go(target: Target): void {
		this.#flagged = "all";
		this.#flag();
		if (target.in === "body") this.#body.show(target.from, target.to);
		else this.#session?.columns.focus(target);
	}

	/** Carries out a remedy; the box takes it back like anything typed. */
	#repair({ body, values }: Repair): void {
		const { box } = this.#body;
		if (body) insert(box, { ...body, select: [body.from, body.from + body.text.length] });
		if (values) this.#write({ ...this.#draft(), values });
		this.#keep();
	}

	async #attach(files: readonly File[]) {
		if (!this.#session) return { paths: [], faults: [] };
		const taken = await takeIn(files, this.#session, this.#shelf);
		this.#tellKept();
		return taken;
	}

	/** Asks the engine, and shows what it says. */
	readonly #review = oneAtATime(async () => {
		clearTimeout(this.#timer);
		const session = this.#session;
		if (!session) return;
		const written = this.#written;
		const { kim, kind, own, attached } = session;
		const draft = this.#draft();
		try {
			const engine = await this.#asking.engine();
			const report = await engine.inspect({ kim, kind, draft, attached: factsOf(attached) }, own);
			if (session !== this.#session) return;
			const { tahapan, world } = this.#data;
			this.#election = report.pemilihan in tahapan ? report.pemilihan : world.pemilihanAktif;
			this.#problems = report.problems;
			this.#update({ ...session, draft }, report);
			this.#lookedAt = written;
			this.#flag();
		} catch (error) {
			say(this.#area("ringkasan"), tulis.check.notLoaded);
			reportError(error);
		}
	});

	/** Keeps the draft, unless another tab writes it. */
	#keep(): void {
		if (!this.#session || !this.#turn.isOurs) return;
		const { kim, kind } = this.#session;
		this.#drafts.save(kim, kind, this.#draft());
		this.#tellKept();
	}

	#kept(): Kept {
		return keptOf(this.#draft(), this.#session?.attached ?? new Map(), this.#drafts.lasting);
	}

	#tellKept(): void {
		const { words, isAtRisk } = this.#kept();
		say(this.#area("simpan"), words);
		this.#area("simpan").classList.toggle("salah", isAtRisk || !this.#drafts.lasting);
	}

	#write(draft: Draft): void {
		this.#flagged = "touched";
		this.#session?.columns.write(draft);
		this.#body.box.value = draft.body;
		this.#written++;
		this.#review();
	}

	async #begin(choice: Choice, opened?: Draft): Promise<void> {
		const { kim, kind } = choice;
		const before = this.#session && { ...this.#session, draft: this.#draft() };
		const own = await this.#sit(choice);
		const stored = this.#drafts.load(kim, kind);
		this.#write(opened ?? stored ?? emptyDraft());
		if (opened || stored || !this.#drafts.lasting) this.#keep();
		// Nobody sees an empty form while its draft is on the way.
		say(this.#area("untuk"), tulis.choose.working(own.nama, tulis.kinds[kind].nama));
		this.#area("pilih").hidden = true;
		this.#area("kerja").hidden = false;
		if (!this.#turn.isOurs) this.#area("tab").focus();
		const isOther = before && (before.kim !== kim || before.kind !== kind);
		const coming = isOther && !isEmpty(before.draft) && !stored && !opened ? before.draft : undefined;
		offerDraft(this.#area("bawa"), coming && this.#titleOf(before?.kind ?? kind, coming), () => {
			this.#write(coming ?? emptyDraft());
			this.#keep();
		});
	}

	/** Makes the columns of a kind, for a KIM; what was attached stays with its KIM. */
	async #sit({ kim, kind }: Choice): Promise<TulisKim> {
		const same = this.#session?.kim === kim ? this.#session : undefined;
		const own = same?.own ?? (kim ? await loadKim(kim) : { ...nobody, nama: tulis.mend.portal });
		const attached = same?.attached ?? (await this.#shelf.take(kim, this.#bodies(kim)));
		const columns = buildColumns(kim, this.#data.jenis[kind], this.#scene, async (yaml) =>
			(await this.#asking.engine()).readColumns(yaml),
		);
		this.#session = { kim, kind, own, columns, attached };
		const area = this.#area;
		area("kolom").replaceChildren(columns.element);
		for (const name of ["kertas", "naskah"])
			area(name).className = `${name} bingkai tepi-atas warna-${own.warna}`;
		this.#drafts.remember(kim, kind);
		if (kim) keepKim(kim).catch(() => undefined);
		await this.#turn.ask(draftKey(kim, kind));
		return own;
	}

	/** Texts of everything that is being written for a KIM. */
	#bodies(kim: string): string[] {
		return deskKinds.flatMap((kind) => this.#drafts.load(kim, kind)?.body ?? []);
	}

	#lock(isLocked: boolean): void {
		this.#body.lock(isLocked);
		for (const name of ["kunci", "buka", "kosongkan"])
			(this.#area(name) as HTMLButtonElement | HTMLFieldSetElement).disabled = isLocked;
	}

	/** Shows the draft as it is stored. */
	#reload(): void {
		if (!this.#session) return;
		const { kim, kind } = this.#session;
		this.#write(this.#drafts.load(kim, kind) ?? emptyDraft());
	}

	/** What another tab writes is seen here. */
	#follow(key: string | null): void {
		if (!this.#session || this.#turn.isOurs) return;
		if (key === draftKey(this.#session.kim, this.#session.kind)) this.#reload();
	}

	/** To the beginning of the sheet, unless there is something to answer first. */
	#lead(): void {
		if (this.#turn.isOurs) this.#area("untuk").focus();
	}

	#titleOf(kind: TulisKind, draft: Draft): string {
		return titleOf(this.#data.jenis[kind].fields, draft) || tulis.preview.untitled;
	}

	/** Asks whom to write for; `why` is a line above. */
	#choose(kim?: string, why?: string): void {
		const area = this.#area;
		area("pilih").hidden = false;
		area("kerja").hidden = true;
		buildChoice(area("pilihan"), this.#data, kim, async (choice) => {
			if (choice.kind === "kim") return mend(this.#desk, { ...choice, id: choice.kim });
			await this.#begin(choice);
			this.#lead();
		});
		if (why) area("pilihan").prepend(el("p", { class: "masih", role: "alert" }, why));
	}

	async #clear(): Promise<void> {
		if (!this.#session || !(await confirmed(tulis.draft.clearQuestion, tulis.draft.yesClear))) return;
		const { kim, kind, attached } = this.#session;
		this.#drafts.clear(kim, kind);
		const others = this.#bodies(kim);
		const unused = [...attached.keys()].filter((path) => !others.some((text) => text.includes(path)));
		for (const path of unused) attached.delete(path);
		this.#shelf.drop(kim, unused);
		this.#write(emptyDraft());
		this.#tellKept();
	}
}
