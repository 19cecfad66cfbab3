package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;

/** A veto is an event like any other: it can be what a decision hangs on. */
class VetoTests {

    private static final String RULEBOOK =
            """
            hireloop-rulebook: 1
            id: vetoing
            version: 1
            company: Acme
            track: EM
            competencies: { judgment: { name: Judgment, weight: 1 } }
            rounds: [{ id: only, name: Only, minutes: 30 }]
            debrief: { scheme: majority, quorum: 3, veto: [bar-raiser] }
            ladder: [{ level: L3, title: Manager, scope: a team }]
            """;

    private static final String SCENARIO =
            """
            hireloop: 1
            title: One veto
            teaches: One voice can be enough.
            rulebook: ./vetoing.yaml
            candidate:
              { name: Ann Other, title: Lead, employer: Elsewhere, target: L3, ability: 2,
                past: [{ level: L3, summary: Led a team }] }
            tendencies: off
            panel:
              ada: { name: Ada Bello, title: Manager, role: chair, rounds: [only] }
              ben: { name: Ben Sow, title: Manager, rounds: [only] }
              bo: { name: Bo Lind, title: Manager, role: bar-raiser, rounds: [only] }
            signals:
              S-1: { competency: judgment, polarity: for, strength: 3, summary: Weighed it well }
              S-2: { competency: judgment, polarity: against, strength: 1, summary: One slip }
            script:
              - { round: only, beats: [{ who: candidate, says: Like this., leaves: [S-1, S-2] }] }
            write-ups:
              - { who: ada, round: only, rating: strong-hire, note: Yes. }
              - { who: ben, round: only, rating: strong-hire, note: Yes. }
            debrief:
              discussion:
                - { who: ada, says: It was well weighed., cites: [S-1] }
                - { who: bo, says: I will not have it., cites: [S-2], veto: true }
            """;

    private static Course play(Path folder) throws Exception {
        Files.writeString(folder.resolve("vetoing.yaml"), RULEBOOK);
        var file = Files.writeString(folder.resolve("veto.yaml"), SCENARIO);
        return Courses.of(Recording.inMemory(Scenarios.find(file.toString()), 1));
    }

    private static int veto(Course course) {
        return IntStream.rangeClosed(1, course.length())
                .filter(event -> course.event(event) instanceof VetoCast)
                .findFirst()
                .orElseThrow();
    }

    private static DecisionReached decision(Course course) {
        return (DecisionReached)
                course.events().stream()
                        .filter(DecisionReached.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    // domain §2, invariant 7
    @Test
    void aVetoThatIsTakenBackLeavesTheVotesToDecide(@TempDir Path folder) throws Exception {
        var course = play(folder);
        assertThat(decision(course).reason()).isInstanceOf(Reason.ByVeto.class);
        int event = veto(course);
        var removal =
                Removals.of(course).stream()
                        .filter(each -> each.event() == event)
                        .findFirst()
                        .orElseThrow();
        assertThat(removal.setting()).hasToString("debrief.discussion[1].veto=no");
        var fork = Courses.fork(course, removal.at(), removal.setting().toString());
        assertThat(fork.events()).noneMatch(VetoCast.class::isInstance);
        assertThat(decision(fork).decision()).isEqualTo(Decision.HIRE);
    }

    /** What is vetoed with a line comes from the line: without its evidence it is not said. */
    @Test
    void thePivotalEventIsTheFirstThatTheVetoNeeds(@TempDir Path folder) throws Exception {
        var course = play(folder);
        var pivot = Objects.requireNonNull(PivotalEvent.of(course).pivot());
        assertThat(pivot.decision()).isEqualTo(Decision.HIRE);
        assertThat(pivot.event()).isLessThanOrEqualTo(veto(course));
    }
}
