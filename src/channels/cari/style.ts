/** The look of answers, brought along by the script that makes them: pages that nobody searches carry none of it. */
import { dress as put } from "../../ui/common/dress.ts";

const rules = `.jawab small{display:block;color:var(--tinta-lembut);font-size:.875rem}
.hasil span:not(.status),.jawab span:not(.status){display:block;font-size:.9375rem;line-height:1.45}
.jawab span:not(.status){font-size:1rem}
.hasil .kapan,.jawab .kapan{font-weight:600}
.hasil .putusan,.jawab .putusan{color:var(--awas)}
.hasil .fakta,.jawab .fakta{color:var(--tinta-lembut)}`;

let dressed = false;

/** Dresses answers, once. */
export function dress(): void {
	if (dressed) return;
	dressed = true;
	put(rules);
}
