/** Buttons that make a picture of the sheet: sent on where the phone can, else saved. */
import { drawSheet } from "./gambar.ts";

/** A picture as a file of its own name. */
const fileOf = async (canvas: HTMLCanvasElement, name: string) => {
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
	if (!blob) throw new Error("no picture");
	return new File([blob], name, { type: "image/png" });
};

function save(file: File): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** On a phone the sheet of programs to send it with, where WhatsApp's status is one; on a desk a file. */
async function handOver(file: File): Promise<void> {
	const isPhone = matchMedia("(pointer: coarse)").matches;
	if (!isPhone || !navigator.canShare?.({ files: [file] })) return save(file);
	try {
		await navigator.share({ files: [file] });
	} catch (fault) {
		// Closing the sheet of programs is no fault.
		if (!(fault instanceof DOMException && fault.name === "AbortError")) save(file);
	}
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-tinggi]")) {
	const label = button.textContent;
	button.hidden = false;
	button.addEventListener("click", async () => {
		const sheet = document.querySelector(".lembar");
		const { tinggi, nama = "poster", berhasil = "", gagal = "" } = button.dataset;
		try {
			if (!sheet) throw new Error("no sheet");
			await handOver(await fileOf(drawSheet(sheet, Number(tinggi)), `${nama}-${tinggi}.png`));
			button.textContent = berhasil;
		} catch {
			button.textContent = gagal;
		}
		setTimeout(() => {
			button.textContent = label;
		}, 4000);
	});
}
