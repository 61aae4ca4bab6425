/**
 * Scripts of the search as they are served: each whole in one file, for every request costs a slow phone more
 * than the letters that two files could share.
 */
export { default as boxScript } from "./box.ts?sebaris";
export { default as fullScript } from "./full.ts?sebaris";
export { default as pageScript } from "./page.ts?sebaris";
export { default as touchScript } from "./touch.ts?sebaris";
