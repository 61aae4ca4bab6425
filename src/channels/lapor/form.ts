/** Makes the message while the reader writes, and puts it into what sends it. Nothing is kept and nothing sent. */
import { fillLater } from "../../ui/common/later.ts";
import { mailto, whatsapp } from "../../urls.ts";
import { isJenis, type Masukan, newCode, writeMasukan } from "./masukan.ts";
import { tell } from "./words.ts";

const form = document.querySelector<HTMLFormElement>("[data-lapor]");
if (form) start(form);

function start(form: HTMLFormElement): void {
	const find = <T extends Element = HTMLElement>(selector: string) => form.querySelector<T>(selector) as T;
	fillLater(form);
	const result = find("[data-hasil]");
	const shown = find("pre");
	const isi = find<HTMLTextAreaElement>("[name=isi]");
	const status = find("[role=status]");
	let kode: string | undefined;

	/** The message as the form stands; its code is made once, so that a change stays the same report. */
	function update(): void {
		if (!kode) return;
		const fields = Object.fromEntries(new FormData(form)) as Record<string, string> & { isi: string };
		const { jenis = "", ...others } = fields;
		const masukan: Masukan = { ...others, isi: others.isi ?? "", kode, ...(isJenis(jenis) && { jenis }) };
		const text = writeMasukan(masukan);
		const { whatsapp: number, surel } = form.dataset;
		shown.textContent = text;
		status.textContent = "";
		find("[data-ke=whatsapp]")?.setAttribute("href", whatsapp(text, number));
		find("[data-ke=surel]")?.setAttribute("href", mailto(tell.subject(kode), text, surel));
	}

	function complain(): void {
		isi.setCustomValidity(isi.value.trim() ? "" : tell.empty);
	}

	fillIn(form);
	complain();
	form.addEventListener("input", () => {
		complain();
		update();
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		kode ??= newCode(new Date().toLocaleDateString("sv-SE"));
		update();
		result.hidden = false;
		result.focus();
	});
	find("[data-salin]").addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(shown.textContent ?? "");
			status.textContent = tell.copied;
		} catch {
			getSelection()?.selectAllChildren(shown);
			status.textContent = tell.copyFailed;
		}
	});
	share(find<HTMLButtonElement>("[data-bagikan]"), () => shown.textContent ?? "");
	for (const part of document.querySelectorAll<HTMLElement>("[data-tanpa-skrip]")) part.hidden = true;
	form.hidden = false;
}

/** Whoever comes from a page to correct it finds its address filled in; an address of elsewhere is none. */
function fillIn(form: HTMLFormElement): void {
	const path = new URLSearchParams(location.search).get("halaman");
	if (!path?.startsWith("/")) return;
	const { origin, href } = new URL(path, location.href);
	if (origin !== location.origin) return;
	const field = form.elements.namedItem("halaman") as HTMLInputElement;
	field.value = href;
	form.querySelector<HTMLElement>("[data-halaman]")?.removeAttribute("hidden");
	(form.elements.namedItem("jenis") as RadioNodeList).value = "koreksi";
}

/** Other apps of the phone, where the browser can open them. */
function share(button: HTMLButtonElement, text: () => string): void {
	if (!navigator.share) return;
	button.hidden = false;
	// A reader who closes the list of apps has done nothing wrong.
	button.addEventListener("click", () => navigator.share({ text: text() }).catch(() => undefined));
}
