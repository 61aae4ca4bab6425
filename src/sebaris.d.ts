/** See src/build/inline-script.ts. */
declare module "*?sebaris" {
	const code: string;
	export default code;
}
