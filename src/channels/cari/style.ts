/** The look of answers in the box, brought along by the script that makes them: pages that nobody searches carry none of it. */
export const boxStyle = `@media(min-width:48rem){.cari .hasil{left:auto;width:26rem}}
.hasil .putusan{display:inline-block!important;margin-inline-end:.5rem;border:1.5px solid;border-radius:var(--sudut);padding:.05rem .5rem;font-size:.875rem!important;font-weight:700;color:var(--awas)}
.hasil .benar{color:var(--baik)}
.hasil span:not(.status){display:block;font-size:.9375rem;line-height:1.45}
.hasil .kapan{font-weight:600}`;
