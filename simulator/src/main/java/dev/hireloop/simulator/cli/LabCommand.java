package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.lab.Findings;
import dev.hireloop.simulator.lab.Grid;
import dev.hireloop.simulator.lab.Lab;
import dev.hireloop.simulator.lab.Plan;
import dev.hireloop.simulator.lab.StoppingRule;
import dev.hireloop.simulator.lab.Study;
import dev.hireloop.simulator.lab.Subject;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Plays a scenario under many seeds and says what decides it.")
final class LabCommand implements Callable<Integer> {

    private static final long DEFAULT_RUNS = 1_000;
    private static final int MOST_THREADS = 256;

    @Parameters(
            paramLabel = "NAME-OR-FILE",
            description = "A shipped scenario, or the path of a scenario file.")
    private String scenario = "";

    @Option(
            names = "--variant",
            paramLabel = "V",
            description = "A variant of the file; its base if left out.")
    private @Nullable String variant;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one value of the file, such as panel.chair.leniency=0.5.")
    private List<String> settings = List.of();

    @ArgGroup private Stop stop = new Stop();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = PlayCommand.DEFAULT_SEED,
            converter = PlayCommand.WholeNumber.class,
            description = "The seed of the first run; the next has the next (default: 1).")
    private long seed;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "Sweep a value of the file: PATH=a..b:step or PATH=x,y,z. Several make a grid.")
    private List<String> varied = List.of();

    @Option(
            names = "--schemes",
            paramLabel = "all|A,B",
            description = "Compare ways to decide on the same draws.")
    private @Nullable String wanted;

    @Option(
            names = "--tornado",
            description = "Turn ability, leniencies and effects down and up, to see what matters.")
    private boolean tornado;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "How many threads play; every number of them finds the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write the tables behind it to DIR, too, one file for each question.")
    private @Nullable Path csv;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** One of the two. */
    static final class Stop {

        @Option(
                names = "--runs",
                paramLabel = "N",
                converter = PlayCommand.WholeNumber.class,
                description = "How many runs; 1000 if neither is given.")
        private @Nullable Long runs;

        @Option(
                names = "--until",
                paramLabel = "W",
                description =
                        "Run until the share of each outcome is known to within W, such as 0.01.")
        private @Nullable Double until;
    }

    @Override
    public Integer call() {
        var study = new Study(subject(), plan());
        require(
                seed <= Long.MAX_VALUE - StoppingRule.MOST_RUNS,
                "'--seed' wants at most "
                        + (Long.MAX_VALUE - StoppingRule.MOST_RUNS)
                        + ", for each run takes the next");
        require(csv == null || !csv.toString().isBlank(), "'--csv' wants a folder's name");
        var tables = csv == null ? null : LabTables.in(csv);
        try (var interruption = new Interruption()) {
            var progress = new Progress(study.plays(), interruption);
            var findings = play(study, progress);
            var report = LabReporting.report(findings, seed, progress.took(), command(findings));
            spec.commandLine()
                    .getOut()
                    .println(json ? Json.write(report) : LabPage.of(findings, report));
            if (tables != null) {
                tables.write(report);
            }
            return interruption.exitCode();
        }
    }

    private Findings play(Study study, Progress progress) {
        try (progress;
                var lab = new Lab(seed, threads, progress)) {
            return study.in(lab);
        }
    }

    private Subject subject() {
        return new Subject(scenario, variant, settings.stream().map(Setting::of).toList());
    }

    private Plan plan() {
        require(threads >= 1 && threads <= MOST_THREADS, "'--threads' wants 1 to " + MOST_THREADS);
        if (threads > Runtime.getRuntime().availableProcessors()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            threads
                                    + " threads on "
                                    + Runtime.getRuntime().availableProcessors()
                                    + " cores: they find the same, and no sooner.");
        }
        return new Plan(
                rule(),
                varied.isEmpty() ? null : Grid.of(varied),
                wanted == null ? List.of() : Schemes.named(wanted),
                tornado);
    }

    private StoppingRule rule() {
        var until = stop.until;
        if (until != null) {
            require(
                    until >= StoppingRule.LEAST_HALF_WIDTH && until < 0.5,
                    "'--until' wants a half-width from 0.0001 to below 0.5, such as 0.01");
            return new StoppingRule.Until(until);
        }
        long runs = stop.runs == null ? DEFAULT_RUNS : stop.runs;
        require(
                runs >= 1 && runs <= StoppingRule.MOST_RUNS,
                "'--runs' wants a whole number from 1 to " + StoppingRule.MOST_RUNS);
        return new StoppingRule.Runs(runs);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** The line that finds the same again; of what was stopped, as far as it came. */
    private String command(Findings findings) {
        var words = new ArrayList<String>(List.of("lab", scenario));
        if (variant != null) {
            words.addAll(List.of("--variant", variant));
        }
        settings.forEach(each -> words.addAll(List.of("--set", each)));
        var endings = findings.tally().endings();
        boolean stopped = endings.runs() < rule().most() && !rule().isMet(endings);
        if (stop.until != null && !stopped) {
            words.addAll(List.of("--until", plain(stop.until)));
        } else {
            words.addAll(List.of("--runs", Long.toString(endings.runs())));
        }
        words.addAll(List.of("--seed", Long.toString(seed)));
        if (!stopped) {
            varied.forEach(each -> words.addAll(List.of("--vary", each)));
            if (wanted != null) {
                words.addAll(List.of("--schemes", wanted));
            }
            if (tornado) {
                words.add("--tornado");
            }
        }
        if (json) {
            words.add("--json");
        }
        return Installation.command() + " " + Shell.join(words);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
