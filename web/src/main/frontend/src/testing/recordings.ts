import type { Recording } from "../home/recordings";
import { Refusal } from "../home/recordings";
import { trajectoriesOf } from "../player/derive/trajectories";
import * as latency from "./latency";
import * as levels from "./levels";

const newest: Recording = {
  id: latency.header.id,
  title: latency.header.title,
  teaches: latency.header.teaches,
  candidate: latency.header.candidate.name,
  company: "LinkedIn",
  track: "TPM",
  decision: "NO_HIRE",
  reason: "The gate Technical Deep Dive failed.",
  level: null,
  band: null,
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

/** index.html?fixture=some|none|trouble */
export function fixtureRecordings(name: string): readonly Recording[] {
  if (name === "trouble") throw new Refusal("Internal Server Error");
  return name === "none" ? [] : [newest, levelled, running, held, newest, levelled];
}
