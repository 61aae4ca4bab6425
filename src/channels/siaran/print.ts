/** Buttons that print the page; shown only where there is a script to do it. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-cetak]")) {
	button.hidden = false;
	button.addEventListener("click", () => print());
}
