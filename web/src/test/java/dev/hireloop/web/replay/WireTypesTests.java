package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static java.util.Map.entry;

import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Work;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.analysis.Because;
import dev.hireloop.simulator.analysis.Choice;
import dev.hireloop.simulator.analysis.VoteMove;
import dev.hireloop.simulator.recording.ForkReport;
import dev.hireloop.simulator.recording.RecordingHeader;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The player's types are those of the events and of what the server says about them. */
class WireTypesTests {

    private static final Path PLAYER = Path.of("src", "main", "frontend", "src", "player");
    private static final String WRITTEN =
            """
            // Written by WireTypesTests from the Java records; -Dapprove=true writes it anew.
            """;

    /** What shares its name with another, or is called otherwise in the player. */
    private static final Map<Class<?>, String> RENAMED =
            Map.ofEntries(
                    entry(dev.hireloop.core.rulebook.Round.class, "RulebookRound"),
                    entry(dev.hireloop.core.rulebook.Competency.class, "RulebookCompetency"),
                    entry(DebriefVote.class, "Vote"),
                    entry(Ladder.Rung.class, "LevelStep"),
                    entry(Work.class, "PastWork"),
                    entry(VoteMove.Part.class, "MovePart"),
                    entry(VoteMove.Share.class, "SpeakerShare"),
                    entry(Because.Kind.class, "BecauseKind"),
                    entry(AnalysisController.Offered.class, "Choice"),
                    entry(Choice.Group.class, "ChoiceGroup"),
                    entry(ForkReport.class, "Forked"),
                    entry(ScenariosController.Listed.class, "Scenario"));

    private static Collection<Class<? extends HiringEvent>> events() {
        return EventNames.all().values();
    }

    @Test
    void theTypesAreThoseOfTheRecords() throws IOException {
        var written = new TypeScript(RENAMED);
        events().forEach(written::declare);
        List.of(
                        Header.class,
                        Page.class,
                        Problem.class,
                        Listed.class,
                        Analysis.class,
                        AnalysisController.Offered.class,
                        ForkReport.class,
                        Branch.class,
                        LiveMessage.class,
                        ScenariosController.Listed.class)
                .forEach(written::declare);
        assertPublished(
                PLAYER.resolve("wire.ts"),
                WRITTEN
                        + """

                        /** Each event by the name it bears in frames. */
                        export interface Events {
                        %s}

                        """
                                .formatted(byName(written))
                        + written.types());
    }

    @Test
    void theShapesAreThoseOfTheEvents() throws IOException {
        var written = new TypeScript(RENAMED);
        EventNames.all().forEach((name, type) -> assertThat(written.declare(type)).isEqualTo(name));
        written.declare(RecordingHeader.class);
        var revisions =
                EventNames.all().sequencedKeySet().stream()
                        .map(name -> "  %s: %s,\n".formatted(name, EventNames.revision(name)))
                        .collect(Collectors.joining());
        assertPublished(
                PLAYER.resolve("driver").resolve("shapes.ts"),
                WRITTEN
                        + """

                        /** Each event, and the revision in which it is written today. */
                        export const REVISIONS: Readonly<Record<string, number>> = {
                        %s};
                        """
                                .formatted(revisions)
                        + written.shapes());
    }

    @Test
    void twoTypesOfOneNameAreTold() {
        var written = new TypeScript(Map.of());
        written.declare(Header.Round.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> written.declare(dev.hireloop.core.rulebook.Round.class))
                .withMessageContaining("are both called Round");
    }

    private static String byName(TypeScript written) {
        return EventNames.all().entrySet().stream()
                .map(it -> "  readonly " + it.getKey() + ": " + written.declare(it.getValue()))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static void assertPublished(Path file, String fresh) throws IOException {
        var published = Files.exists(file) ? Files.readString(file) : "";
        if (Boolean.getBoolean("approve") && !published.equals(fresh)) {
            Files.writeString(file, fresh);
        }
        assertThat(fresh)
                .as(
                        "The records say otherwise than %s. If that is meant, run the test with"
                                + " -Dapprove=true, which rewrites the file and fails this once;"
                                + " then review the change and commit it. What a player of"
                                + " before would misread also asks for a new Header.WIRE.",
                        file)
                .isEqualTo(published);
    }
}
