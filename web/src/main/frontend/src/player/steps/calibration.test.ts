import { describe, expect, test } from "vitest";
import { given } from "../../testing/given";
import * as levels from "../../testing/levels";
import { promotions } from "../../testing/promotion";
import { rungsOf } from "../derive/rungs";
import { reduce } from "../reduce";

const rung = (of: ReturnType<typeof given>, level: string) =>
  rungsOf(of.state.calibration!, of.cast).find((each) => each.level === level);

describe("a title", () => {
  test("claims a level until it is weighed", () => {
    expect(rung(given(levels, "CalibrationOpened"), "L7")).toMatchObject({
      claim: "claimed",
      target: true,
    });
  });

  test("is read lower, and the level claimed stays marked", () => {
    const weighed = given(levels, "TitleWeighed");
    expect(weighed.state.scene).toEqual({ kind: "calibration", shows: "title" });
    expect(weighed.state.calibration).toMatchObject({ claim: { level: "L7" }, readAs: "L6" });
    expect(rung(weighed, "L7")).toMatchObject({ claim: "discounted", readAs: false });
    expect(rung(weighed, "L6")).toMatchObject({ claim: null, readAs: true });
  });
});

describe("a remark", () => {
  test("is said in calibration, by who makes it", () => {
    const { state } = given(levels, "RemarkMade");
    expect(state.scene).toEqual({ kind: "calibration", shows: "remark" });
    expect(state.calibration?.remark?.by).toBe("p4");
    expect(state.speaking).toBe("p4");
  });
});

describe("work", () => {
  test("lies on the rung it supports, counted or not", () => {
    const shown = given(levels, "ScopeEvidencePresented");
    expect(rung(shown, "L6")?.pieces).toMatchObject([{ counts: true, documents: "a launch review" }]);
    expect(rung(shown, "L7")?.pieces).toMatchObject([
      { counts: false, documents: null, scope: "cross-product-line", by: "p6" },
    ]);
    expect(rung(shown, "L7")?.repeated).toBe(true);
  });
});

describe("no level", () => {
  test("is supported because of these signals, which are cited", () => {
    const { state } = given(levels, "LevelProposed");
    const event = { at: state.at, because: ["S-1"] };
    const after = reduce(state, { seq: state.seq + 1, type: "NoLevelSupported", event } as never);
    expect(after.calibration?.unsupported).toEqual({ because: ["S-1"] });
    expect(after.cited).toEqual(["S-1"]);
  });
});

describe("a promotion", () => {
  test("begins with its case: no loop, no debrief", () => {
    const opened = given(promotions.blocked, "CalibrationOpened");
    expect(opened.seq).toBe(1);
    expect(opened.state.scene).toEqual({ kind: "calibration", shows: "case" });
    expect(opened.state.calibration?.promotion).toMatchObject({ current: "L6", track: "TPM" });
    expect(rung(opened, "L6")).toMatchObject({ held: true });
    expect(rung(opened, "L7")).toMatchObject({ target: true, end: null });
  });

  test("is blocked, and says how far the evidence reaches", () => {
    const blocked = given(promotions.blocked, "PromotionBlocked");
    expect(blocked.state.calibration?.blocked).toEqual({ target: "L7", reached: "L6" });
    expect(rung(blocked, "L7")?.end).toBe("blocked");
    expect(rung(blocked, "L6")?.end).toBe("reached");
  });

  test("goes through", () => {
    const advanced = given(promotions.advanced, "LevelSettled");
    expect(rung(advanced, "L7")).toMatchObject({ end: "settled", proposedBy: "Haas" });
    expect(advanced.state.calibration?.settled).toEqual({ level: "L7", band: "Meta L7" });
  });
});
