package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.Diagnostic;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenarios;

import java.util.List;
import java.util.Locale;

/**
 * What a reader has to say of one file.
 *
 * @param errors how many there are, those beyond the first hundred too
 * @param text the diagnostics as they are printed
 */
record FileCheck(String file, int errors, List<Diagnostic> diagnostics, String text) {

    /** Reads a scenario or a rulebook. */
    static FileCheck of(String file) {
        try {
            if (ScenarioFiles.isRulebook(file)) {
                Scenarios.rulebook(file);
                return clean(file, List.of());
            }
            return clean(file, Scenarios.check(file).warnings());
        } catch (InvalidInput faults) {
            return faulty(file, faults);
        }
    }

    private static FileCheck clean(String file, List<Diagnostic> warnings) {
        return new FileCheck(
                file,
                0,
                warnings,
                String.join("\n", warnings.stream().map(Diagnostic::toString).toList()));
    }

    static FileCheck faulty(String file, InvalidInput faults) {
        var message = String.valueOf(faults.getMessage());
        return new FileCheck(
                file,
                faults.errors(),
                faults.diagnostics().isEmpty()
                        ? List.of(
                                new Diagnostic(
                                        Severity.ERROR, file, 1, 1, "", bare(message, file), ""))
                        : faults.diagnostics(),
                message);
    }

    /** The message of a fault that has no place, which may begin with one. */
    private static String bare(String message, String file) {
        var place = file + ":1:1: error: ";
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    int warnings() {
        return (int)
                diagnostics.stream().filter(each -> each.severity() == Severity.WARNING).count();
    }

    /** Such as {@code mine.yaml: 2 errors, 1 warning}. */
    String summary() {
        var warned = warnings() == 0 ? "" : ", " + count(warnings(), "warning");
        return Paper.printable(file)
                + ": "
                + (errors == 0 ? "ok" : count(errors, "error"))
                + warned;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** For {@code --json}; the fields are a contract. */
    record Report(String file, int errors, int warnings, List<Line> diagnostics) {

        static Report of(FileCheck check) {
            return new Report(check.file, check.errors, check.warnings(), lines(check));
        }

        static List<Line> lines(FileCheck check) {
            return check.diagnostics.stream().map(Line::of).toList();
        }
    }

    /**
     * One diagnostic for {@code --json}; the fields are a contract.
     *
     * @param path and {@code source}: empty where there is none
     */
    record Line(
            String file,
            int line,
            int column,
            String severity,
            String message,
            String path,
            String source) {

        private static Line of(Diagnostic diagnostic) {
            return new Line(
                    diagnostic.file(),
                    diagnostic.line(),
                    diagnostic.column(),
                    diagnostic.severity().name().toLowerCase(Locale.ROOT),
                    diagnostic.message(),
                    diagnostic.path(),
                    diagnostic.source());
        }
    }
}
