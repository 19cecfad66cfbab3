package dev.hireloop.simulator;

import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Facilitation;
import dev.hireloop.simulator.scenario.OpinionEngine;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;
import dev.hireloop.simulator.scenario.WhatIf;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/** A scenario with something changed about it. */
public record Altered(Scenario scenario) {

    /** Every effect off but noise and the spread of leniency. */
    public static final Effects NOISE_ONLY =
            Effects.OFF
                    .with(Effect.NOISE, Effect.NOISE.standard())
                    .with(Effect.LENIENCY_SPREAD, Effect.LENIENCY_SPREAD.standard());

    /** With those effects, for everyone. */
    public Altered effects(Effects effects) {
        return people(each -> withEffects(effects, each));
    }

    /** With those effects, for one. */
    public Altered effects(String id, Effects effects) {
        return people(each -> each.id().value().equals(id) ? withEffects(effects, each) : each);
    }

    public Altered tendencies(String id, Tendencies tendencies) {
        return people(
                each ->
                        each.id().value().equals(id)
                                ? new Person(each.panelist(), tendencies)
                                : each);
    }

    /** With nobody but these, in that order. */
    public Altered only(String... ids) {
        return panel(List.of(ids).stream().map(id -> TestScenarios.person(id, scenario)).toList());
    }

    private static Person withEffects(Effects effects, Person person) {
        var own = person.tendencies();
        return new Person(
                person.panelist(),
                new Tendencies(own.leniency(), own.openness(), own.influence(), effects));
    }

    private Altered people(UnaryOperator<Person> change) {
        return panel(scenario.panel().stream().map(change).toList());
    }

    public Altered panel(List<Person> panel) {
        return with(
                scenario.earlierToday(),
                panel,
                scenario.debrief(),
                scenario.facilitation(),
                scenario.opinions(),
                scenario.whatIf());
    }

    public Altered earlierToday(double mean) {
        return with(
                mean,
                scenario.panel(),
                scenario.debrief(),
                scenario.facilitation(),
                scenario.opinions(),
                scenario.whatIf());
    }

    public Altered unscripted() {
        return with(
                scenario.earlierToday(),
                scenario.panel(),
                DebriefScript.NONE,
                scenario.facilitation(),
                scenario.opinions(),
                scenario.whatIf());
    }

    public Altered facilitated(Facilitation facilitation) {
        return with(
                scenario.earlierToday(),
                scenario.panel(),
                scenario.debrief(),
                facilitation,
                scenario.opinions(),
                scenario.whatIf());
    }

    public Altered opinions(OpinionEngine engine) {
        return with(
                scenario.earlierToday(),
                scenario.panel(),
                scenario.debrief(),
                scenario.facilitation(),
                engine,
                scenario.whatIf());
    }

    public Altered whatIf(WhatIf whatIf) {
        return with(
                scenario.earlierToday(),
                scenario.panel(),
                scenario.debrief(),
                scenario.facilitation(),
                scenario.opinions(),
                whatIf);
    }

    private Altered with(
            @Nullable Double earlierToday,
            List<Person> panel,
            DebriefScript debrief,
            Facilitation facilitation,
            OpinionEngine opinions,
            WhatIf whatIf) {
        return new Altered(
                new Scenario(
                        scenario.name(),
                        scenario.variant(),
                        scenario.title(),
                        scenario.teaches(),
                        scenario.entry(),
                        scenario.rulebook(),
                        scenario.candidate(),
                        scenario.current(),
                        scenario.ability(),
                        earlierToday,
                        panel,
                        scenario.script(),
                        scenario.writeUps(),
                        debrief,
                        scenario.calibration(),
                        facilitation,
                        opinions,
                        whatIf,
                        scenario.expect(),
                        scenario.source()));
    }
}
