import { Controller, type Surroundings } from "../home/controller";
import { EVERYTHING } from "../home/query";
import type { Server } from "../shared/recordings";
import type { Actions, Home, State } from "../home/state";
import { fixtureServer } from "./shelf";

/** What the page did to its browser. */
export interface Traces {
  readonly went: string[];
  readonly addresses: string[];
  visible: boolean;
  now: number;
}

/** A page without a browser around it. */
export function pageWith(server: Partial<Server> = {}, fixture = "some") {
  const traces: Traces = { went: [], addresses: [], visible: true, now: 0 };
  const around: Surroundings = {
    draw: () => {},
    go: (address) => void traces.went.push(address),
    address: (search) => void traces.addresses.push(search),
    keepOutcomes: () => {},
    focus: () => {},
    isVisible: () => traces.visible,
    now: () => traces.now,
    random: () => 0.5,
  };
  const first = { outcomes: true, query: EVERYTHING };
  return { traces, page: new Controller({ ...fixtureServer(fixture), ...server }, around, first) };
}

/** What a part of the page is drawn from. */
export function home(change: Partial<State> = {}): Home {
  const { page } = pageWith();
  return { state: { ...page.state, ...change }, actions: page satisfies Actions };
}
