/** See src/build/inline-script.ts. */
declare module "*?sebaris=2022" {
	const code: string;
	export default code;
}
declare module "*?sebaris" {
	const code: string;
	export default code;
}
