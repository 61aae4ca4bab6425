/** The look of the place and of the bar, brought along by their script: pages carry none of it. */

const rules = `
#nyaman{position:relative}
#nyaman .bingkai{display:grid;gap:.75rem;padding:1rem;color:var(--tinta)}
#nyaman label{display:flex;align-items:center;gap:.7rem;min-height:2.75rem;font-weight:600;cursor:pointer}
#nyaman input{width:1.4rem;height:1.4rem;accent-color:var(--aksen)}
.suara-jalan{position:sticky;bottom:0;z-index:8;display:flex;justify-content:center;gap:.75rem;padding:.75rem;border-top:1px solid var(--garis);background:var(--permukaan);box-shadow:0 -4px 16px #0000001f}
.suara-jalan .tombol{min-width:8rem}
.dibaca{border-radius:2px;background:color-mix(in oklab,var(--aksen) 14%,transparent);box-shadow:0 0 0 .3rem color-mix(in oklab,var(--aksen) 14%,transparent);scroll-margin-block:6rem}
@media (min-width:60rem){#nyaman .bingkai{position:absolute;z-index:6;inset-inline-end:0;top:calc(100% + .3rem);width:max-content;box-shadow:0 8px 24px #00000029}}
@media print{.suara-jalan{display:none}.dibaca{background:none;box-shadow:none}}`;

/** The page's policy allows sheets that a script of ours makes, and no `<style>`. */
export function dress(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	document.adoptedStyleSheets.push(sheet);
}
