/** The look of answers, brought along by the script that makes them: pages that nobody searches carry none of it. */

const rules = `.hasil{box-shadow:0 8px 24px #00000029;max-height:70vh;overflow:auto;padding:.35rem!important}
.hasil a{display:block;padding:.55rem .7rem;border-radius:calc(var(--sudut) - 2px);text-decoration:none;color:inherit;line-height:1.35}
.hasil a:hover,.hasil a[aria-selected=true]{background:color-mix(in oklab,var(--aksen) 10%,transparent)}
.hasil a[aria-selected=true]{outline:2px solid var(--aksen);outline-offset:-2px}
.hasil b{font-weight:600}
.hasil small,.jawab small{display:block;color:var(--tinta-lembut);font-size:.875rem}
.hasil span:not(.status),.jawab span:not(.status){display:block;font-size:.9375rem;line-height:1.45}
.jawab span:not(.status){font-size:1rem}
.hasil .kapan,.jawab .kapan{font-weight:600}
.hasil .putusan,.jawab .putusan{color:var(--awas)}
.hasil .fakta,.jawab .fakta{color:var(--tinta-lembut)}
.hasil p{padding:.6rem .7rem;font-size:.9375rem}
.hasil .semua{font-weight:600;color:var(--aksen)}
.hasil .tautan{min-height:2.75rem;min-width:0;padding-inline:.7rem;border:0;border-radius:var(--sudut);background:none;color:var(--aksen);text-decoration:underline;font:inherit;cursor:pointer}
.hasil [hidden]{display:none}`;

let dressed = false;

/** Puts the rules into a sheet of the page; the page's policy allows no other way. */
export function dress(): void {
	if (dressed) return;
	dressed = true;
	const sheet = Array.from(document.styleSheets).find(({ href, disabled }) => !href && !disabled);
	for (const rule of rules.split("\n")) sheet?.insertRule(rule, sheet.cssRules.length);
}
