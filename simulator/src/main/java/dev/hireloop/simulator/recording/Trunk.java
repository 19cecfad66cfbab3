package dev.hireloop.simulator.recording;

import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Changeable;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A recording that others can branch off from: its scenario plays what it holds. */
public final class Trunk {

    private final Recording recording;

    /** Its file, once it has been read. */
    private @Nullable Changeable changeable;

    /** By how many changes had been made; reading a scenario takes longer than playing it. */
    private final Map<Integer, Scenario> scenarios = new HashMap<>();

    private final Map<Integer, PanelModel> panels = new HashMap<>();

    private final Map<Integer, Simulation> simulations = new HashMap<>();

    private Trunk(Recording recording) {
        this.recording = recording;
    }

    /**
     * The recording, once its scenario has been seen to play its events.
     *
     * @throws InvalidInput if it does not, or not any more
     */
    public static Trunk of(Recording recording) {
        var header = recording.header();
        if (header.model() != Version.MODEL) {
            throw new InvalidInput(
                    header.id()
                            + " was recorded under version "
                            + header.model()
                            + " of the behaviour model, and people behave by version "
                            + Version.MODEL
                            + " now: it cannot go on. Play its scenario again.");
        }
        var trunk = new Trunk(recording);
        if (!trunk.isPlayedByItsScenario()) {
            throw new InvalidInput(
                    "The events of "
                            + header.id()
                            + " are not those that its scenario plays under the seed "
                            + header.seed()
                            + ": it cannot go on.");
        }
        return trunk;
    }

    private boolean isPlayedByItsScenario() {
        var points =
                Stream.concat(
                                recording.header().changes().stream().map(Change::at),
                                Stream.of(recording.events().size()))
                        .toList();
        int from = 0;
        for (int to : points) {
            var played = after(from).play(recording.header().seed());
            if (to > played.size()
                    || to > recording.events().size()
                    || !played.subList(0, to).equals(recording.events().subList(0, to))) {
                return false;
            }
            from = to;
        }
        return true;
    }

    public Recording recording() {
        return recording;
    }

    /** Whether nothing is left to happen. */
    public boolean isOver() {
        int events = recording.events().size();
        return after(events).play(recording.header().seed()).size() == events;
    }

    /** Plays that go on from that event on as the recording did. */
    public Simulation after(int event) {
        return simulations
                .computeIfAbsent(changesAfter(event).size(), _ -> new Simulation(panelAfter(event)))
                .after(prefix(event));
    }

    /** The first so many events. */
    public List<HiringEvent> prefix(int events) {
        return recording.events().subList(0, events);
    }

    /** What was in force once that event had happened: a fork changes nothing before its point. */
    public Scenario scenarioAfter(int event) {
        int changes = changesAfter(event).size();
        return scenarios.computeIfAbsent(changes, _ -> scenarioAfter(event, List.of()));
    }

    /** The people of that scenario, and who they were before each change. */
    public PanelModel panelAfter(int event) {
        var changes = changesAfter(event);
        var panel = panels.get(changes.size());
        if (panel == null) {
            int at = changes.isEmpty() ? 0 : changes.getLast().at();
            panel = changed(at, scenarioAfter(event));
            panels.put(changes.size(), panel);
        }
        return panel;
    }

    /** The people once the scenario has come into force after that event. */
    private PanelModel changed(int at, Scenario scenario) {
        return at == 0
                ? new PanelModel(scenario)
                : panelAfter(at - 1)
                        .changed(
                                scenario,
                                count(InitialVoteCast.class, at),
                                count(StatementMade.class, at));
    }

    private int count(Class<? extends HiringEvent> kind, int events) {
        return Lists.count(prefix(events), kind::isInstance);
    }

    private List<Change> changesAfter(int event) {
        return recording.header().changes().stream()
                .filter(change -> change.at() <= event)
                .toList();
    }

    private Changeable changeable() {
        var known = changeable;
        if (known == null) {
            var header = recording.header();
            known =
                    Scenarios.recorded(
                            header.source(),
                            header.variant(),
                            Opening.of(recording.events()).rulebook());
            changeable = known;
        }
        return known;
    }

    /** The same with further settings, which hold from there on. */
    PanelModel panelAfter(int event, List<Setting> further) {
        return changed(event, scenarioAfter(event, further));
    }

    private Scenario scenarioAfter(int event, List<Setting> further) {
        var settings =
                Stream.concat(
                                changesAfter(event).stream()
                                        .flatMap(change -> change.settings().stream()),
                                further.stream())
                        .toList();
        return changeable().with(settings);
    }

    /**
     * The first so many events, and what follows from them once the settings hold; nothing is
     * stored.
     *
     * @throws InvalidInput if there is no such event, or a setting names nothing
     * @throws Refused if the settings contradict what has happened by then, or an invariant
     */
    public Recording branch(int at, List<Setting> settings) {
        mustReach(at);
        if (at > 0) {
            Contradictions.refuseRulebook(recording.header().rulebook().id(), settings);
        }
        var scenario = scenarioAfter(at, settings);
        new Contradictions(prefix(at), scenarioAfter(at), scenario).refuse();
        var header = recording.header().forked(at, settings, scenario);
        return new Recording(
                header,
                new Simulation(changed(at, scenario)).after(prefix(at)).play(header.seed()));
    }

    private void mustReach(int at) {
        int events = recording.events().size();
        if (at < 0 || at > events) {
            throw new InvalidInput(
                    "The recording has the events 1 to "
                            + events
                            + ", so nothing can leave it after event "
                            + at
                            + ". Choose 0, which plays afresh, to "
                            + events
                            + ".");
        }
        var forkedAt = recording.header().forkedAt();
        if (forkedAt != null && at < forkedAt) {
            throw new InvalidInput(
                    "Up to event "
                            + forkedAt
                            + " this recording is the one it left: fork "
                            + recording.header().parent()
                            + " to change something there.");
        }
    }
}
