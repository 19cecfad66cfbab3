package dev.hireloop.simulator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the recordings in a browser, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Mixin private Serving serving = new Serving();

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        serving.check();
        var library = data.open();
        var running = serving.start(library);
        var out = spec.commandLine().getOut();
        out.println("Hireloop is at " + running.address() + " (Ctrl-C ends it)");
        return Serving.untilStopped(running, library);
    }
}
