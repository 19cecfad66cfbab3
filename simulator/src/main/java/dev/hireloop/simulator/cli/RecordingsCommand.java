package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Library.Entry;
import dev.hireloop.simulator.recording.Summary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "recordings",
        mixinStandardHelpOptions = true,
        description = "Lists the recordings, newest first.")
final class RecordingsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead.")
    private boolean json;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Entry> entries;
        try (var library = data.open()) {
            entries = library.list();
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.write(entries.stream().map(Report::of).toList()));
        } else if (entries.isEmpty()) {
            out.println("There are no recordings yet. Make one: hireloop play " + exampleName());
        } else {
            entries.stream().map(RecordingsCommand::line).forEach(out::println);
        }
        return 0;
    }

    private static String exampleName() {
        return DemoCommand.SCENARIO;
    }

    private static String line(Entry entry) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s  %s%s, seed %d%s",
                entry.header().id(),
                outcome(entry.summary()),
                Paper.printable(entry.header().title()),
                entry.header().variant().equals("base")
                        ? ""
                        : " (" + entry.header().variant() + ")",
                entry.header().seed(),
                entry.header().forkedAt() == null ? "" : ", fork at " + entry.header().forkedAt());
    }

    private static String outcome(Summary summary) {
        if (summary.decision() != null) {
            return summary.decision().toString();
        }
        if (summary.blocked() != null) {
            return "Blocked";
        }
        return summary.level() == null ? "running" : summary.level().toString();
    }
}
