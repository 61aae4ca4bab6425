/** Serves `dist/` as a static host would. For `npm start` and the tests; real sites use a real server. */
import { preview } from "astro";

const server = await preview({ server: { port: 4321, open: false }, logLevel: "error" });
console.log(`\nSitus dapat dibuka di http://localhost:${server.port}/  (Ctrl+C untuk berhenti)\n`);
await server.closed();
