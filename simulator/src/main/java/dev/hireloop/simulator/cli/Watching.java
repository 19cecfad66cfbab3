package dev.hireloop.simulator.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.function.IntSupplier;

/** The option to do it again whenever a file has changed. */
final class Watching {

    @Option(names = "--watch", description = "Again whenever a file has changed, until Ctrl-C.")
    private boolean watch;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * Once, or until it is stopped.
     *
     * @param action says its exit code
     * @param quiet whether to print nothing between one time and the next
     */
    int run(List<String> files, IntSupplier action, boolean quiet) {
        if (!watch) {
            return action.getAsInt();
        }
        if (files.stream().allMatch(ScenarioFiles::isShipped)) {
            throw new ParameterException(
                    spec.commandLine(), "'--watch' wants a file; what ships does not change");
        }
        Runnable again =
                () -> {
                    int _ = action.getAsInt();
                };
        return new Watch(() -> ScenarioFiles.ground(files), again, spec, quiet).untilStopped();
    }
}
