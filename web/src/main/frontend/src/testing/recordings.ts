import type { Recording } from "../home/recordings";
import { Refusal } from "../home/recordings";
import { trajectoriesOf } from "../player/derive/trajectories";
import * as latency from "./latency";
import { filters } from "./filter";
import * as levels from "./levels";
import { promotions } from "./promotion";

const newest: Recording = {
  id: latency.header.id,
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
  seed: 1,
  minutes: 48,
  trajectory: trajectoriesOf(latency.frames),
};

const levelled: Recording = {
  ...newest,
  id: levels.header.id,
  title: "One organisation wide",
  teaches: levels.header.teaches,
  variant: levels.header.variant,
  company: "Meta",
  decision: "HIRE",
  reason: "The committee decides.",
  level: "L6",
  band: "Meta IC6",
  events: levels.header.frames,
  minutes: 22,
  trajectory: trajectoriesOf(levels.frames),
};

const running: Recording = {
  ...newest,
  title: "Twenty minutes on personas",
  decision: null,
  trajectory: [],
  minutes: 3,
};

const held: Recording = {
  ...levelled,
  title: "The meeting moved, the cause stayed",
  decision: "HOLD",
  band: null,
};

const blocked: Recording = {
  ...levelled,
  id: promotions.blocked.header.id,
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
  variant: "attributed",
  level: "L7",
  band: "Meta L7",
  blocked: null,
};

const transfer: Recording = {
  ...newest,
  id: filters.counted.header.id,
  title: filters.counted.header.title,
  teaches: filters.counted.header.teaches,
  variant: "counted",
  entry: "TRANSFER",
  track: "PM",
  trajectory: trajectoriesOf(filters.counted.frames),
};

const shelf: readonly Recording[] = [newest, levelled, running, held, blocked, advanced, transfer];

/** index.html?fixture=some|promotion|none|trouble */
export function fixtureRecordings(name: string): readonly Recording[] {
  if (name === "trouble") throw new Refusal("Internal Server Error");
  if (name === "promotion") return [blocked, ...shelf];
  return name === "none" ? [] : shelf;
}
