/** Regions as a resident types where they live, below the field that asks for it. */
import { regionTitle } from "../../model/wilayah.ts";
import { Combobox } from "../../ui/common/combobox.ts";
import { el } from "../../ui/common/el.ts";
import { get } from "../../ui/common/get.ts";
import { urls } from "../../urls.ts";
import { live } from "../../words/temukan.ts";
import { type Found, findPlaces, type Place, placesOf } from "./find.ts";
import { beginnings, type NationFile, type Row } from "./wire.ts";

const shown = 6;
/** So many letters of a word are typed before its file is loaded. */
const enough = 3;

const larger = new Map<string, string>();
const known = new Map<string, Place>();

const add = (rows: readonly Row[]) => {
	for (const place of placesOf(rows, larger)) known.set(place.code, place);
};

async function nation(): Promise<ReadonlySet<string>> {
	const { isi, awal } = await get<NationFile>(urls.temukan("isi"));
	for (const [code, nama] of isi) larger.set(code, nama);
	if (!known.has(isi[0]?.[0] ?? "")) add(isi);
	return new Set(awal.split(" "));
}

/** Loads what the words of a query may begin; whether there was any. */
async function widen(query: string, files: ReadonlySet<string>): Promise<boolean> {
	const wanted = beginnings(
		query
			.split(/\s+/)
			.filter(({ length }) => length >= enough)
			.join(" "),
	);
	const rows = await Promise.all(
		wanted.filter((awal) => files.has(awal)).map((awal) => get<Row[]>(urls.temukan(awal))),
	);
	rows.forEach(add);
	return rows.length > 0;
}

/** Comes twice when smaller regions may be meant too. */
async function* find(query: string): AsyncGenerator<Found> {
	const files = await nation();
	const first = findPlaces(query, [...known.values()]);
	if (first.places.length > 0) yield first;
	if ((await widen(query, files)) || first.places.length === 0) yield findPlaces(query, [...known.values()]);
}

class Box extends Combobox {
	private best: string | undefined;
	/** Whether the reader went on before anything was found. */
	private hurried = false;

	constructor(form: HTMLFormElement) {
		super(form, "temukan", live);
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.hurried = true;
			this.go();
		});
	}

	/** To the place that was meant first. */
	private go() {
		if (this.hurried && this.best) location.href = this.best;
	}

	async update(): Promise<void> {
		this.best = undefined;
		this.hurried = false;
		if (this.query.length < 2) return this.close();
		await this.follow(find(this.query), (found) => this.showFound(found));
	}

	private showFound({ places, nearest }: Found) {
		const options = places.slice(0, shown).map((place) => this.place(place));
		this.best = options[0]?.getAttribute("href") ?? undefined;
		this.go();
		if (options.length > 0) return this.show("", options, live.count(places.length));
		const near = nearest.filter(({ jumlah }) => jumlah).slice(0, 2);
		this.show(near.length > 0 ? live.noneButNear(this.query) : live.none(this.query), [
			...near.map((place) => this.place(place)),
			this.option(urls.page("cara-ikut"), "semua", live.begin),
			this.option(urls.kims, "semua", live.list),
		]);
	}

	/** Where a region leads, and why: without a page of its own, to its province, or to how a KIM is begun. */
	private lead({ code, jumlah }: Place): [href: string, note: string] {
		if (jumlah !== undefined) return [urls.regionPage(code), jumlah > 0 ? live.kim(jumlah) : live.noneYet];
		const province = known.get(code.slice(0, 2));
		return province?.jumlah
			? [urls.regionPage(province.code), live.noneIn]
			: [urls.page("cara-ikut"), live.beginHere];
	}

	private place(place: Place) {
		const [href, note] = this.lead(place);
		const { code, nama, atas } = place;
		return this.option(
			href,
			"",
			el("b", {}, regionTitle(code, nama)),
			el("small", {}, [...atas, note].join(", ")),
		);
	}
}

const form = document.querySelector(".temukan") as HTMLFormElement;
const box = new Box(form);
nation().catch(() => {});
box.update();
