package dev.hireloop.simulator.cli;

import dev.hireloop.core.axon.UnusableStore;
import dev.hireloop.simulator.recording.Version;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.serving.ReplayServer.PortTaken;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program starts. Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 internal.
 */
@Command(
        name = "hireloop",
        mixinStandardHelpOptions = true,
        versionProvider = Hireloop.OwnVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Plays hiring loops and replays how the committee decided.",
        subcommands = {
            DemoCommand.class,
            PlayCommand.class,
            CheckCommand.class,
            TestCommand.class,
            NewCommand.class,
            ScenariosCommand.class,
            RulebooksCommand.class,
            ExplainCommand.class,
            AgreementCommand.class,
            ValidityCommand.class,
            RecordingsCommand.class,
            LabCommand.class,
            FeedbackCommand.class,
            AnalyzeCommand.class,
            ForkCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            ImportCommand.class
        })
public final class Hireloop {

    private static final int INPUT_AT_FAULT = 1;
    private static final int INTERNAL = 3;

    private Hireloop() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // System.exit: Axon leaves a thread behind
        System.exit(run(out, err, args));
    }

    /** Runs one command line and says its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Hireloop())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, _, _) -> report(err, failure))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static int report(PrintWriter err, Exception failure) {
        switch (failure) {
            case InvalidInput invalid -> err.println(invalid.getMessage());
            case UnusableStore unusable -> err.println("hireloop: " + unusable.getMessage());
            case PortTaken taken ->
                    err.println("hireloop: " + taken.getMessage() + " Choose another with --port.");
            default -> {
                err.println("hireloop: internal error: " + failure);
                if (System.getenv("HIRELOOP_DEBUG") != null) {
                    failure.printStackTrace(err);
                } else {
                    err.println("Set HIRELOOP_DEBUG=1 to see where it happened.");
                }
                return INTERNAL;
            }
        }
        return INPUT_AT_FAULT;
    }

    static final class OwnVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"hireloop " + Version.CURRENT};
        }
    }
}
