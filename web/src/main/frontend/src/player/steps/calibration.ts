import type { SignalId } from "../frames";
import type { Calibration, ReplayState, Scene } from "../state";
import { type Change, type Steps, onTable } from "./step";

type CalibrationType =
  | "CalibrationOpened"
  | "TitleWeighed"
  | "RemarkMade"
  | "ScopeEvidencePresented"
  | "LevelProposed"
  | "LevelSettled"
  | "NoLevelSupported"
  | "PromotionBlocked";

type Shows = Extract<Scene, { kind: "calibration" }>["shows"];

const calibrating = (
  { calibration }: ReplayState,
  shows: Shows,
  change: Partial<Calibration>,
  cited: readonly SignalId[] = [],
): Change =>
  calibration === null
    ? {}
    : {
        ...onTable({ kind: "calibration", shows }, cited),
        calibration: { ...calibration, ...change },
      };

export const calibrationSteps: Steps<CalibrationType> = {
  CalibrationOpened: (_, { basis, company, target, ladder, claim, promotion }) => ({
    ...onTable({ kind: "calibration", shows: promotion ? "case" : "ladder" }),
    calibration: {
      basis,
      company,
      target,
      ladder,
      claim,
      readAs: null,
      promotion,
      remark: null,
      shown: [],
      proposals: [],
      settled: null,
      unsupported: null,
      blocked: null,
    },
  }),
  TitleWeighed: (state, { title, employer, claims, readAs }) =>
    calibrating(state, "title", { claim: { title, employer, level: claims }, readAs }),
  RemarkMade: (state, { by, words }) => ({
    ...calibrating(state, "remark", { remark: { by, words } }),
    speaking: by,
  }),
  ScopeEvidencePresented: (state, { by, level, summary, scope, documents, counts }) => ({
    ...calibrating(state, "work", {
      shown: [...(state.calibration?.shown ?? []), { by, level, summary, scope, documents, counts }],
    }),
    speaking: by,
  }),
  LevelProposed: (state, { by, level }) => ({
    ...calibrating(state, "ladder", {
      proposals: [...(state.calibration?.proposals ?? []), { by, level }],
    }),
    speaking: by,
  }),
  LevelSettled: (state, { level, band }) =>
    calibrating(state, "ladder", { settled: { level, band: `${band.company} ${band.level}` } }),
  NoLevelSupported: (state, { because }) =>
    calibrating(state, "ladder", { unsupported: { because } }, because),
  PromotionBlocked: (state, { target, reached }) =>
    calibrating(state, "ladder", { blocked: { target, reached } }),
};
