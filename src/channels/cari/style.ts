/** The look of answers, brought along by the script that makes them: pages that nobody searches carry none of it. */
import { dress as put } from "../../ui/common/dress.ts";

const rules = `.jawab small{display:flex;flex-wrap:wrap;align-items:center;column-gap:.6rem;color:var(--tinta-lembut);font-size:.875rem}
.hasil small .putusan{margin-inline-end:.5rem}
.hasil .putusan,.jawab .putusan{display:inline-block!important;border:1.5px solid;border-radius:var(--sudut);padding:.05rem .5rem;font-size:.875rem!important;font-weight:700;color:var(--awas)}
.jawab .putusan{font-size:1rem!important}
.hasil .benar,.jawab .benar{color:var(--baik)}
.hasil span:not(.status),.jawab span:not(.status){display:block;font-size:.9375rem;line-height:1.45}
.jawab span:not(.status){font-size:1.0625rem;line-height:1.5}
.hasil .kapan,.jawab .kapan{font-weight:600}
.status::first-letter{text-transform:uppercase}
.hasil .fakta,.jawab .fakta{color:var(--tinta-lembut)}
.jawab .fakta{font-size:.9375rem}`;

let dressed = false;

/** Dresses answers, once. */
export function dress(): void {
	if (dressed) return;
	dressed = true;
	put(rules);
}
