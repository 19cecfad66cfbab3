package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.Diagnostic.Severity;

import java.util.List;
import java.util.stream.Collectors;

/** Input its author has to mend: every fault found, in the order of the file. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final int errors;

    public InvalidInput(String message) {
        super(message);
        this.diagnostics = List.of();
        this.errors = 1;
    }

    /**
     * @param errors how many there are, shown or not
     */
    InvalidInput(String file, List<Diagnostic> diagnostics, int errors) {
        super(message(file, diagnostics, errors));
        this.diagnostics = List.copyOf(diagnostics);
        this.errors = errors;
    }

    private static String message(String file, List<Diagnostic> diagnostics, int errors) {
        var message =
                diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        long shown = diagnostics.stream().filter(each -> each.severity() == Severity.ERROR).count();
        long more = errors - shown;
        if (more <= 0) {
            return message;
        }
        return message
                + "\n"
                + Printable.text(file)
                + ": "
                + more
                + (more == 1 ? " more error" : " more errors")
                + "; these are the first "
                + shown
                + ".";
    }

    /**
     * The first hundred errors and the first hundred warnings, in the order of the file; none where
     * the fault is not one of a file's text.
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How many errors were found, those beyond the first hundred too. */
    public int errors() {
        return errors;
    }
}
