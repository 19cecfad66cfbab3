package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.Scenarios;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plays a shipped scenario and shows its replay in a browser.")
final class DemoCommand implements Callable<Integer> {

    static final String SCENARIO = "linkedin-tpm-latency-vs-consistency";

    @Mixin private Serving serving = new Serving();

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean noBrowser;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        serving.check();
        var library = data.open();
        var recording =
                library.play(Scenarios.find(SCENARIO), Long.parseLong(PlayCommand.DEFAULT_SEED));
        var running = serving.start(library);
        out.println(Transcript.of(recording));
        var page = running.address().resolve("/replay/" + recording.header().id());
        out.println("Watch it at " + page + " (Ctrl-C ends it)");
        if (!noBrowser) {
            show(page, out);
        }
        return Serving.untilStopped(running, library);
    }

    private static void show(URI page, PrintWriter out) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            return;
        }
        try {
            Desktop.getDesktop().browse(page);
        } catch (IOException e) {
            out.println("No browser could be opened: " + e.getMessage());
        }
    }
}
