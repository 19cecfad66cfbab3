package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.validity.Page;
import dev.hireloop.simulator.validity.Validity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

@Command(
        name = "validity",
        mixinStandardHelpOptions = true,
        description = "Plays what research found, and prints how far ours comes to it.")
final class ValidityCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Page.of(Validity.studies()));
        return 0;
    }
}
