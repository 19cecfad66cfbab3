package dev.hireloop.simulator.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Input its author has to mend: every fault found, in the order of the file. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String message) {
        super(message);
    }

    InvalidInput(List<Diagnostic> faults) {
        super(faults.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
}
