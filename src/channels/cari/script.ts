/**
 * Scripts of the search as they are served: each whole in one file, for every request costs a slow phone more
 * than the letters that two files could share. What is loaded on demand asks for a browser of 2020 (`replaceChildren`),
 * and every one of those reads what these contain of the JavaScript of 2022.
 */
export { default as boxScript } from "./box.ts?sebaris=2022";
export { default as fullScript } from "./full.ts?sebaris=2022";
export { default as pageScript } from "./page.ts?sebaris=2022";
export { default as touchScript } from "./touch.ts?sebaris";
