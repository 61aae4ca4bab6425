/** The script of the field as it is served: whole in one file, loaded at a touch. */
export { default as boxScript } from "./box.ts?sebaris";
