/** Where a fork leaves, seen from the event it is asked at. */
export type Place = "start" | "before" | "after";

/** The last event that is taken over. */
export const atOf = (place: Place, event: number): number => {
  if (place === "start") return 0;
  return place === "before" ? event - 1 : event;
};

/** Before the first event is the start. */
export const places = (event: number): readonly (readonly [Place, string])[] => [
  ["start", "From the start"],
  ...(event > 1 ? [["before", "Before this event"] as const] : []),
  ...(event > 0 ? [["after", "After this event"] as const] : []),
];

export const titleOf = (place: Place, event: number): string => {
  if (place === "start") return "What if, from the start?";
  return place === "before" ? `What if from just before event ${event}?` : `What if from event ${event}?`;
};

export const stays = (place: Place, event: number): string => {
  const at = atOf(place, event);
  if (at === 0)
    return "Nothing is kept: all of it is played again, with the same draws and one thing changed.";
  const kept = at === 1 ? "Event 1 stays" : `Events 1 to ${at} stay`;
  const open = place === "before" ? ", this one is open again" : "";
  return `${kept}${open}; from there on it is played again, with the same draws and one thing changed.`;
};
