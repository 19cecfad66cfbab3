import type { PersonId } from "../player/frames";
import type { Calibration, ReplayState, Seat } from "../player/state";

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const seat = ([person, { cards, vote, was, veto }]: [PersonId, Seat]) => ({
  person,
  cards,
  vote,
  was,
  veto,
});

const levelled = (calibration: Calibration) => ({
  basis: calibration.basis,
  company: calibration.company,
  target: calibration.target,
  ladder: calibration.ladder,
  claim: calibration.claim,
  promotion: calibration.promotion,
  readAs: calibration.readAs,
  shown: calibration.shown,
  proposed: calibration.proposals.at(-1)?.level ?? null,
  settled: calibration.settled,
  unsupported: calibration.unsupported !== null,
  blocked: calibration.blocked,
});

/** What the player's fold knows that the domain's own fold knows too, in the words of Standing.java. */
export const standingOf = (state: ReplayState) => ({
  at: state.at,
  unsealed: state.unsealed,
  revealed: state.revealed,
  seats: Object.entries(state.seats)
    .map(seat)
    .toSorted((one, other) => compare(one.person, other.person)),
  signals: state.signals.map(({ at, notedBy, airedBy, ...signal }) => ({
    signal,
    at,
    notedBy,
    airedBy,
  })),
  readings: Object.entries(state.readings)
    .map(([round, { kind, verdict, filter }]) => ({ round, kind, verdict, filter }))
    .toSorted((one, other) => compare(one.round, other.round)),
  moves: state.moves.map(({ voter, from, to, speaker, evidence }) => ({
    voter,
    from,
    to,
    speaker,
    evidence,
  })),
  outcome: state.outcome,
  calibration: state.calibration && levelled(state.calibration),
});
