/** Every page that is built goes through here. */
import { defineMiddleware } from "astro:middleware";
import { guarded } from "./build/quarantine.ts";
import { isMadeHere } from "./build/shard.ts";

export const onRequest = defineMiddleware(({ url }, next) =>
	import.meta.env.DEV
		? next()
		: isMadeHere(decodeURI(url.pathname))
			? guarded(url.pathname, next)
			: new Response(null),
);
