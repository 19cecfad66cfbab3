package dev.hireloop.simulator.director;

import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.List;

/**
 * What a scenario makes of one round of its rulebook.
 *
 * @param interviewers who owes a scorecard for it, in the panel's order
 * @param assessed what it is judged on; the first competency of all where it names none
 */
record HeldRound(
        RoundId id, List<Beat> beats, List<Person> interviewers, List<Competency> assessed) {

    static HeldRound of(Round round, Scenario scenario) {
        var competencies = scenario.rulebook().competencies();
        var assessed =
                competencies.stream().filter(each -> round.assesses().contains(each.id())).toList();
        return new HeldRound(
                round.id(),
                scenario.beats(round.id()),
                scenario.panel().stream()
                        .filter(each -> each.panelist().interviewsIn(round.id()))
                        .toList(),
                assessed.isEmpty() ? competencies.subList(0, 1) : assessed);
    }
}
