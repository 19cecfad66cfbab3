import { describe, expect, test } from "vitest";
import { header } from "../../testing/latency";
import { castOf } from "./cast";
import { changeWords, settingWords } from "./change";

const cast = castOf(header);

describe("what a fork changed", () => {
  test.each([
    ["what-if.votes.wilk=no-hire", "Wilk votes No Hire"],
    ["what-if.votes.chair=strong-hire", "Raman votes Strong Hire"],
    ["what-if.silent=[wilk, bell]", "Wilk and Bell say nothing"],
    ["what-if.unsaid=[S-07]", "nobody brings up S-07"],
    ["debrief.order=[wilk]", "Wilk speaks first"],
    ["facilitation.devils-advocate=bell", "Bell argues as the devil's advocate"],
    ["panel.wilk.tendencies=off", "Wilk: tendencies off"],
    ["debrief.order=[wilk, okafor]", "they speak in the order Wilk and Okafor"],
    ["debrief.discussion[4].says=I am not sure.", "line 5 of the discussion is “I am not sure.”"],
    ["panel.bell.tendencies.anchoring=off", "Bell: anchoring off"],
    ["facilitation.blind-revote=yes", "blind revote yes"],
    ["debrief.scheme=unanimity", "the rule is unanimity"],
    ["script[0].beats[4].says=x", "script[0].beats[4].says=x"],
    ["what-if.votes.nobody=perhaps", "nobody votes perhaps"],
    ["", ""],
  ])("is said in words where there are some: %s", (setting, words) => {
    expect(settingWords(setting, cast)).toBe(words);
  });

  test("is one sentence for several settings", () => {
    expect(changeWords(["what-if.unnoted=[S-14]", "what-if.silent=[wilk]"], cast)).toBe(
      "Nobody notes S-14; Wilk says nothing",
    );
    expect(changeWords([], cast)).toBe("Nothing");
  });
});
