/** Takes a chosen day to the timetable that was believed then. Without this script the list of decisions is enough. */
const form = document.querySelector<HTMLFormElement>("form.pilih");
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-sejak]")];

if (form && links.length > 0) {
	form.hidden = false;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const day = form.querySelector("input")?.value ?? "";
		const era = links.findLast(({ dataset }) => (dataset.sejak ?? "") <= day);
		if (era) location.href = era.href;
	});
}
