/** See src/integrations/inline-script.ts. */
declare module "*?sebaris" {
	const code: string;
	export default code;
}
