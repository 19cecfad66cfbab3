package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.Diagnostic.Severity;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the faults and warnings of one file, or of values set from outside it, so that their
 * author hears of all at once.
 */
public final class Problems {

    /** Of stand-ins, whose faults nobody needs to hear. */
    static final Problems IGNORED = new Problems("");

    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_MESSAGE = 1_500;
    private static final int LONGEST_SOURCE = 10_000;

    private final String file;
    private final Set<String> settings;
    private final Map<Finding, ValuePath> found = new LinkedHashMap<>();
    private SourceLines lines = SourceLines.NONE;

    /** What makes two reports the same; a file with variants is read once for each of them. */
    private record Finding(
            Severity severity, String origin, int line, int column, String message) {}

    public Problems(String file) {
        this(file, Set.of());
    }

    private Problems(String file, Set<String> settings) {
        this.file = file;
        this.settings = settings;
    }

    /**
     * Of a faultless file in which something was set: each fault is that of the setting whose text
     * holds it, else of them all.
     */
    static Problems ofSettings(List<String> labels) {
        return new Problems(String.join(" ", labels), Set.copyOf(labels));
    }

    String file() {
        return file;
    }

    /** The text whose lines are shown below the messages. */
    public void source(String text) {
        this.lines = new SourceLines(text);
    }

    SourceLines lines() {
        return lines;
    }

    /** A fault at that place, both from 1. */
    public void at(int line, int column, String message) {
        add(Severity.ERROR, file, line, column, message, ValuePath.TOP);
    }

    void at(Optional<Mark> mark, String message) {
        add(Severity.ERROR, mark, message, ValuePath.TOP);
    }

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Node node, ValuePath path, String message) {
        add(Severity.ERROR, node.getStartMark(), message, path);
    }

    void warnAt(Node node, ValuePath path, String message) {
        add(Severity.WARNING, node.getStartMark(), message, path);
    }

    private void add(Severity severity, Optional<Mark> mark, String message, ValuePath path) {
        add(
                severity,
                mark.map(Mark::getName).filter(settings::contains).orElse(file),
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                message,
                path);
    }

    /** Takes over what was found elsewhere. */
    void addAll(Problems others) {
        others.found.forEach(found::putIfAbsent);
    }

    private void add(
            Severity severity,
            String origin,
            int line,
            int column,
            String message,
            ValuePath path) {
        if (this == IGNORED) {
            return;
        }
        var shown = Printable.text(Printable.start(message, LONGEST_MESSAGE));
        found.putIfAbsent(new Finding(severity, origin, line, column, shown), path);
    }

    /** Whether there is no error; there may be warnings. */
    boolean none() {
        return count(Severity.ERROR) == 0;
    }

    int count(Severity severity) {
        return (int) found.keySet().stream().filter(each -> each.severity == severity).count();
    }

    /** The first hundred errors and the first hundred warnings, in the order of the file. */
    List<Diagnostic> diagnostics() {
        return Stream.concat(first(Severity.ERROR), first(Severity.WARNING)).sorted().toList();
    }

    private Stream<Diagnostic> first(Severity severity) {
        return found.entrySet().stream()
                .filter(each -> each.getKey().severity == severity)
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparingInt(Finding::line)
                                        .thenComparingInt(Finding::column)))
                .limit(MOST_SHOWN)
                .map(each -> diagnostic(each.getKey(), each.getValue()));
    }

    private Diagnostic diagnostic(Finding finding, ValuePath path) {
        if (!settings.isEmpty()) {
            return new Diagnostic(
                    finding.severity, finding.origin, 0, 0, path.toString(), finding.message, "");
        }
        var source = Printable.start(lines.line(finding.line), LONGEST_SOURCE);
        return new Diagnostic(
                finding.severity,
                file,
                finding.line,
                finding.column,
                path.toString(),
                finding.message,
                Printable.text(source));
    }

    InvalidInput asException() {
        return new InvalidInput(file, diagnostics(), count(Severity.ERROR));
    }

    /** Throws if there was an error. */
    public void raise() {
        if (!none()) {
            throw asException();
        }
    }
}
