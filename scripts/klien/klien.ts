/** The programs of others, and what each is asked about a built site. */
import { calendars } from "./kalender.ts";
import { markup } from "./markah.ts";
import { browsers } from "./peramban.ts";
import type { Client } from "./program.ts";
import { speech } from "./suara.ts";
import { feeds } from "./umpan.ts";

export type { Client, Outcome } from "./program.ts";

export const clients: readonly Client[] = [...calendars, ...feeds, ...markup, ...speech, ...browsers];
