/** The script of the place, as it is served: whole, in one file. */
export { default as panelScript } from "./panel.ts?sebaris";
