/** Every page that is built goes through here. */
import { defineMiddleware } from "astro:middleware";
import { guarded } from "./build/quarantine.ts";

export const onRequest = defineMiddleware(({ url }, next) =>
	import.meta.env.DEV ? next() : guarded(url.pathname, next),
);
