/** Buttons that print one sheet of the page; shown only where there is a script to do it. */
const sheets = document.querySelectorAll<HTMLElement>(".lembar");

/** Leaves the others off the paper; with no name, none. */
function leaveOut(kept?: string): void {
	for (const sheet of sheets) sheet.classList.toggle("tanpa-cetak", kept !== undefined && sheet.id !== kept);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-cetak]")) {
	button.hidden = false;
	button.addEventListener("click", () => {
		leaveOut(button.dataset.cetak);
		print();
	});
}
addEventListener("afterprint", () => leaveOut());
