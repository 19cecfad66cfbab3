package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class AnalyzeCommandTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("data"));
    }

    private String play(String name) {
        return cli.run("play", name, "--json").json().get("recording").asString();
    }

    @Test
    void itsFieldsAreAContract() {
        var id = play(TestScenarios.CASE_32);
        var analysis = cli.run("analyze", id, "--runs", "20", "--json").json();
        assertThat(analysis.propertyNames())
                .containsExactly(
                        "recording",
                        "scenario",
                        "variant",
                        "seed",
                        "decision",
                        "runs",
                        "curve",
                        "turningPoints",
                        "moves",
                        "pivotal",
                        "whyNonePivotal",
                        "evidence",
                        "flags",
                        "why",
                        "rules",
                        "flips");
        assertThat(analysis.get("recording").asString()).isEqualTo(id);
        assertThat(analysis.get("runs").asInt()).isEqualTo(20);
        assertThat(analysis.get("curve").get(0).propertyNames())
                .containsExactly("event", "what", "hire", "swing", "turning");
        assertThat(analysis.get("curve").get(0).get("hire").propertyNames())
                .containsExactly("share", "low", "high");
        assertThat(analysis.get("evidence").propertyNames())
                .containsExactly("recorded", "aired", "share", "unsaid");
    }

    @Test
    void theSameAnalysisAgainIsTheSame() {
        var id = play("meta-tpm-upstream-bottleneck");
        var first = cli.run("analyze", id, "--runs", "60", "--json").done();
        assertThat(cli.run("analyze", id, "--runs", "60", "--json").done()).isEqualTo(first);
    }

    @Test
    void peopleReadItTopDown() {
        var text = cli.run("analyze", play("meta-tpm-upstream-bottleneck"), "--runs", "60").done();
        assertThat(text)
                .containsSubsequence(
                        "HOW LIKELY A HIRE WAS",
                        "WHO MOVED WHOM",
                        "THE PIVOTAL EVENT",
                        "WHAT WAS NOT SAID",
                        "WHAT ACTED ON PEOPLE");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(120));
    }

    // domain 36
    @Test
    void aPromotionHasACurveAndNoVotes() {
        var text = cli.run("analyze", play("meta-tpm-blocked-at-l7"), "--runs", "5").done();
        assertThat(text)
                .contains("No vote changed.")
                .contains("Nobody decides on a hire in a promotion.");
    }

    @Test
    void whatCannotBeAnalysedIsSaid() {
        cli.run("analyze", "latest")
                .failed(1, "'latest' is no recording's id; see 'hireloop recordings'.");
        var id = play(TestScenarios.CASE_32);
        for (String runs : new String[] {"0", "-3", "100001"}) {
            cli.run("analyze", id, "--runs", runs)
                    .failed(1, "--runs is 1 to 100000, not " + runs + ".");
        }
        cli.run("analyze", id, "--runs", "many").misused("'many' is not an int");
    }
}
