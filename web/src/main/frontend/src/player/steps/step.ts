import type { EventOf, FrameType, PersonId, SignalId } from "../frames";
import { type ReplayState, type Scene, type Seat, seatOf } from "../state";

export type Change = Partial<ReplayState>;
export type Step<T extends FrameType> = (state: ReplayState, event: EventOf<T>, seq: number) => Change;
export type Steps<T extends FrameType> = { readonly [K in T]: Step<K> };

export const onTable = (scene: Scene, cited: readonly SignalId[] = []): Change => ({
  scene,
  cited,
});

export const withSeat = (state: ReplayState, person: PersonId, change: Partial<Seat>): Change => ({
  seats: { ...state.seats, [person]: { ...seatOf(state, person), ...change } },
});
