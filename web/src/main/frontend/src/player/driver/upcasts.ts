import { isShaped } from "./check";

/** How an event of an older revision becomes one of today: what Upcasts.java does, for a file that no server reads. */
type Step = (node: unknown) => unknown;

const inside =
  (field: string, step: Step): Step =>
  (node) =>
    isShaped(node) && Object.hasOwn(node, field) ? { ...node, [field]: step(node[field]) } : node;

const each = (field: string, step: Step): Step =>
  inside(field, (items) => (Array.isArray(items) ? items.map(step) : items));

const lacking =
  (defaults: Readonly<Record<string, unknown>>): Step =>
  (node) =>
    isShaped(node) ? { ...defaults, ...node } : node;

const all =
  (...steps: readonly Step[]): Step =>
  (node) =>
    steps.reduce((done, step) => step(done), node);

const ladder = lacking({
  scopes: [],
  leveling: { titleDiscount: 0, visibility: "BY_ITSELF", repeated: [] },
});

const rulebook = all(
  each("rounds", lacking({ filter: null, survives: null, counterparts: [] })),
  inside("ladder", ladder),
  each("behaviours", lacking({ failsLeveling: false })),
  lacking({ committee: null, complaint: null, fit: [], transfersFrom: [], timeUse: [] }),
);

const candidate = lacking({
  claims: null,
  motive: null,
  preparedFor: null,
  leaning: null,
  past: [],
  transfer: null,
});

/** By the event's name, the steps from revision 1 on. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  LoopOpened: [
    all(
      inside("rulebook", rulebook),
      inside("candidate", candidate),
      each("panel", lacking({ function: null })),
    ),
  ],
  SignalRecorded: [inside("signal", lacking({ behaviour: null }))],
  DebriefOpened: [lacking({ shortfalls: [], transfer: null })],
  CalibrationOpened: [all(inside("ladder", ladder), lacking({ claim: null, promotion: null, barred: [] }))],
  ScopeEvidencePresented: [lacking({ scope: null, documents: null, counts: true })],
  NoLevelSupported: [lacking({ because: [] })],
};

/** The event as it would be written today. */
export const today = (type: string, revision: number, event: unknown): unknown =>
  Object.hasOwn(steps, type) ? all(...steps[type]!.slice(revision - 1))(event) : event;
