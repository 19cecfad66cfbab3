package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Band;
import dev.hireloop.simulator.scenario.Expectations.Ending;
import dev.hireloop.simulator.scenario.Expectations.Ground;
import dev.hireloop.simulator.scenario.Expectations.Move;
import dev.hireloop.simulator.scenario.Expectations.Share;
import dev.hireloop.simulator.scenario.Scenario.Beat;

/** Expectations that no seed can meet. */
final class ImpossibleExpectations {

    private final Scenario scenario;
    private final Expectations expect;
    private final Fields top;

    ImpossibleExpectations(Scenario scenario, Fields top) {
        this.scenario = scenario;
        this.expect = scenario.expect();
        this.top = top;
    }

    void report() {
        boolean promotion = scenario.entry() == Entry.PROMOTION;
        if (promotion) {
            never(
                    "decision",
                    expect.decision() != null && expect.decision() != Ending.NONE,
                    "a promotion ends in a level or in none, not in a hire.");
            never("dissent", expect.dissent() != null, "nobody votes on a promotion.");
            never("moved", !expect.moved().isEmpty(), "nobody votes on a promotion.");
            never(
                    "reason",
                    expect.reason() != null,
                    "a promotion has no decision to give one for.");
        } else {
            never("blocked", expect.blocked() != null, "only a promotion is blocked.");
            never(
                    "decision",
                    expect.decision() == Ending.NONE,
                    "every debrief ends in a decision.");
        }
        never(
                "level",
                expect.level() != null
                        && expect.decision() != null
                        && expect.decision() != Ending.HIRE
                        && !promotion,
                "only a hire gets a level.");
        var band = expect.band();
        never(
                "band",
                band != null
                        && scenario.rulebook().ladder().rungs().stream()
                                .noneMatch(
                                        rung ->
                                                new Band(
                                                                scenario.rulebook().company(),
                                                                rung.level())
                                                        .toString()
                                                        .equals(band)),
                "the band is the company's and the level's, such as '"
                        + scenario.rulebook().company()
                        + " L5'.");
        never(
                "blocked",
                expect.blocked() != null && !expect.blocked().equals(scenario.candidate().target()),
                "the promotion is to " + scenario.candidate().target() + ".");
        never(
                "level",
                promotion
                        && expect.level() != null
                        && !expect.level().equals(scenario.candidate().target()),
                "the promotion is to " + scenario.candidate().target() + ".");
        never(
                "dissent",
                Boolean.TRUE.equals(expect.dissent()) && expect.decision() == Ending.HOLD,
                "nobody dissents from a hold.");
        var transfer = scenario.candidate().transfer();
        never(
                "decision",
                transfer != null && !transfer.hasMetric() && expect.decision() == Ending.HIRE,
                "without a sponsor who grants a product metric a hire is on hold.");
        shares(promotion);
        reasons();
        redirect();
        moves();
        level();
    }

    private void shares(boolean promotion) {
        for (Share share : expect.shares()) {
            var name =
                    switch (share.outcome()) {
                        case HIRE -> "hire";
                        case NO_HIRE -> "no-hire";
                        case HOLD -> "hold";
                        case DISSENT -> "dissents";
                    };
            never(name, promotion && share.atLeast() > 0, "nobody votes on a promotion.");
        }
    }

    private void reasons() {
        var rounds = scenario.rulebook().rounds();
        var reason = expect.reason();
        if (reason == null) {
            return;
        }
        switch (reason) {
            case GATE ->
                    never(
                            "reason",
                            rounds.stream().noneMatch(round -> round.gate() != null),
                            scenario.rulebook().ref() + " has no gate.");
            case PRIMARY_FILTER ->
                    never(
                            "reason",
                            rounds.stream().noneMatch(round -> round.filter() != null),
                            scenario.rulebook().ref() + " has no primary filter.");
            case COMPENSATION ->
                    never(
                            "reason",
                            rounds.stream().noneMatch(round -> round.survives() != null),
                            scenario.rulebook().ref() + " has no round that can be survived.");
            case VETO ->
                    never(
                            "reason",
                            scenario.rulebook().debrief().vetoRoles().isEmpty(),
                            "under " + scenario.rulebook().ref() + " nobody has a veto.");
            case NO_SPONSOR ->
                    never(
                            "reason",
                            scenario.entry() != Entry.TRANSFER,
                            "only a transfer needs a sponsor.");
            case SCHEME, NO_LEVEL -> {}
        }
        boolean closing =
                reason != Ground.SCHEME && reason != Ground.NO_LEVEL && reason != Ground.NO_SPONSOR;
        never(
                "reason",
                closing && expect.decision() == Ending.HIRE,
                "with that reason it is a no-hire.");
        never(
                "reason",
                (reason == Ground.NO_LEVEL || reason == Ground.NO_SPONSOR)
                        && expect.decision() != null
                        && expect.decision() != Ending.HOLD,
                "with that reason it is a hold.");
    }

    private void redirect() {
        var round = expect.redirect();
        never(
                "redirect",
                round != null && scenario.beats(round).stream().noneMatch(Beat::redirects),
                "no line of '" + round + "' redirects.");
    }

    private void moves() {
        for (Move move : expect.moved()) {
            boolean votes =
                    scenario.panel().stream()
                            .filter(each -> each.id().equals(move.person()))
                            .anyMatch(each -> each.panelist().role().votes());
            never("moved", !votes, move.person() + " has no vote.");
        }
    }

    /** A level that no scope on the table supports. */
    private void level() {
        var level = expect.level();
        var highest = LevelEvidence.highest(scenario);
        never(
                "level",
                level != null && highest.map(most -> level.compareTo(most) > 0).orElse(true),
                "the evidence reaches " + highest.map(Object::toString).orElse("no level") + ".");
    }

    private void never(String field, boolean impossible, String because) {
        if (impossible) {
            top.need("expect").fields().need(field).warn("This can never hold: " + because);
        }
    }
}
