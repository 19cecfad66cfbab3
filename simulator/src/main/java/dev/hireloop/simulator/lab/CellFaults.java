package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.Diagnostic;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why cells of a sweep cannot be played, each fault once; only the first cells' are kept. */
final class CellFaults {

    /** Of more cells than these, only how many they are is told. */
    private static final int MOST_CELLS = 12;

    private final Set<String> told = new LinkedHashSet<>();
    private int cells;
    private int more;

    void add(List<Setting> cell, InvalidInput fault) {
        var faults = faults(cell, fault);
        if (cells < MOST_CELLS) {
            cells += told.addAll(faults) ? 1 : 0;
        } else if (faults.stream().noneMatch(told::contains)) {
            more++;
        }
    }

    private static List<String> faults(List<Setting> cell, InvalidInput fault) {
        var errors =
                fault.diagnostics().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(Diagnostic::toString)
                        .toList();
        return (errors.isEmpty() ? List.of(String.valueOf(fault.getMessage())) : errors)
                .stream().map(each -> asVaried(cell, each)).toList();
    }

    /** In the words of the command line: what a cell sets was given to be varied. */
    private static String asVaried(List<Setting> cell, String fault) {
        String varied = fault;
        for (Setting setting : cell) {
            varied =
                    varied.replace(
                            "--set " + setting.path() + "=", "--vary " + setting.path() + "=");
        }
        return varied;
    }

    /** Throws {@link InvalidInput} if there were any. */
    void raise() {
        if (!told.isEmpty()) {
            var message = String.join("\n", told);
            throw new InvalidInput(
                    more == 0
                            ? message
                            : message
                                    + "\nand "
                                    + more
                                    + (more == 1 ? " more cell." : " more cells."));
        }
    }
}
