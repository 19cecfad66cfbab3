import type { Recording } from "../shared/recordings";
import { trajectoriesOf } from "../player/derive/trajectories";
import * as latency from "./latency";
import { filters } from "./filter";
import * as levels from "./levels";
import { promotions } from "./promotion";

const newest: Recording = {
  id: latency.header.id,
  name: null,
  scenario: "linkedin-tpm-latency-vs-consistency",
  shipped: true,
  rulebook: "linkedin-tpm@1",
  parent: null,
  forkedAt: null,
  change: [],
  live: false,
  over: true,
  title: latency.header.title,
  teaches: latency.header.teaches,
  variant: "base",
  entry: "INTERVIEW",
  candidate: latency.header.candidate.name,
  company: "LinkedIn",
  track: "TPM",
  decision: "NO_HIRE",
  reason: "The gate Technical Deep Dive failed.",
  level: null,
  band: null,
  blocked: null,
  votes: {},
  events: latency.header.frames,
  seed: "1",
  minutes: 48,
  trajectory: trajectoriesOf(latency.frames),
};

const levelled: Recording = {
  ...newest,
  id: levels.header.id,
  title: "One organisation wide",
  teaches: levels.header.teaches,
  scenario: "meta-tpm-outside-title",
  variant: levels.header.variant,
  company: "Meta",
  rulebook: "meta-tpm@1",
  decision: "HIRE",
  reason: "The committee decides.",
  level: "L6",
  band: "Meta IC6",
  events: levels.header.frames,
  minutes: 22,
  trajectory: trajectoriesOf(levels.frames),
};

export const running: Recording = {
  ...newest,
  id: "running",
  scenario: "linkedin-tpm-personas-for-an-outage",
  title: "Twenty minutes on personas",
  decision: null,
  reason: null,
  trajectory: [],
  events: 34,
  minutes: 3,
  live: true,
  over: false,
};

export const stopped: Recording = {
  ...running,
  id: "stopped",
  seed: "-9223372036854775808",
  live: false,
};

const held: Recording = {
  ...levelled,
  id: "held",
  name: "The one for Thursday's workshop",
  scenario: "meta-tpm-upstream-bottleneck",
  title: "The meeting moved, the cause stayed",
  decision: "HOLD",
  band: null,
};

const blocked: Recording = {
  ...levelled,
  id: promotions.blocked.header.id,
  scenario: "meta-tpm-blocked-at-l7",
  title: promotions.blocked.header.title,
  teaches: promotions.blocked.header.teaches,
  variant: "base",
  entry: "PROMOTION",
  decision: null,
  reason: null,
  level: null,
  band: null,
  blocked: "L7",
  trajectory: [],
  minutes: 4,
};

const advanced: Recording = {
  ...blocked,
  id: "advanced",
  variant: "attributed",
  level: "L7",
  band: "Meta L7",
  blocked: null,
};

const transfer: Recording = {
  ...newest,
  id: filters.counted.header.id,
  scenario: "linkedin-tpm-to-pm-transfer",
  rulebook: "linkedin-pm@1",
  title: filters.counted.header.title,
  teaches: filters.counted.header.teaches,
  variant: "counted",
  entry: "TRANSFER",
  track: "PM",
  trajectory: trajectoriesOf(filters.counted.frames),
};

/** What left the newest: two forks, and a fork of the first. */
export const forks: readonly Recording[] = [
  {
    ...newest,
    id: "fork-vote",
    parent: newest.id,
    forkedAt: 41,
    change: ["what-if.votes.okafor=hire"],
    decision: "HIRE",
  },
  {
    ...newest,
    id: "fork-unnoted",
    parent: newest.id,
    forkedAt: 13,
    change: ["what-if.unnoted=[S-03]"],
  },
  {
    ...newest,
    id: "fork-of-fork",
    name: "Okafor holds, and Bell speaks first",
    parent: "fork-vote",
    forkedAt: 55,
    change: ["debrief.order=[bell]"],
  },
];

export const shelf: readonly Recording[] = [newest, levelled, running, held, blocked, advanced, transfer];

const LONG = "An organisation with a name that does not end ".repeat(220);

/** Text as somebody might write it who wants the page to break. */
export const hostile: readonly Recording[] = [
  {
    ...newest,
    id: "long",
    title: LONG,
    teaches: LONG,
    company: LONG,
    candidate: LONG,
    variant: "v".repeat(200),
  },
  {
    ...newest,
    id: "one-word",
    title: "Donaudampfschifffahrt".repeat(40),
    name: "W".repeat(120),
    reason: LONG,
  },
  {
    ...newest,
    id: "bidi",
    title: "\u202Eevil\u202D \u2067right",
    teaches: "مقابلة عمل طويلة",
    company: "\u202EMeta",
  },
  {
    ...newest,
    id: "emoji",
    title: "👩‍👩‍👧‍👦🏴‍☠️".repeat(30),
    teaches: "<img src=x onerror=alert(1)><b>bold</b>",
  },
  { ...newest, id: "zalgo", title: "Z̵̢̛̖a̸̡̛l̷͎̽g̶̙̽o̵̤͝".repeat(12), band: LONG, decision: "HIRE" },
];

/** As many as a term's workshops leave behind. */
export const many: readonly Recording[] = Array.from({ length: 500 }, (_, index) => ({
  ...shelf[index % shelf.length]!,
  id: `many-${index}`,
  seed: String(index),
  live: false,
  over: true,
}));
