package dev.hireloop.simulator.cli;

import dev.hireloop.core.shared.Slug;
import dev.hireloop.simulator.cli.starter.Trial;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenarios.Checked;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Begins a scenario in the current folder, ready to be played and changed.")
final class NewCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            converter = Name.class,
            description = "What to call it, such as my-candidate; NAME.yaml is written.")
    private String name = "";

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = "Whose rules: one that ships, or a file of yours (./acme-em.yaml).")
    private @Nullable String rulebook;

    @Option(
            names = "--from",
            paramLabel = "TEMPLATE",
            description = "Copy this scenario, one that ships or a file, instead of a plain one.")
    private @Nullable String from;

    @Spec private CommandSpec spec = CommandSpec.create();

    static final class Name implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            if (Slug.isValid(text)) {
                return text;
            }
            var plain =
                    text.toLowerCase(Locale.ROOT)
                            .replaceAll("\\.ya?ml$", "")
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            throw new TypeConversionException(
                    "'"
                            + Paper.printable(text)
                            + "' is no name: use lower-case words joined by hyphens"
                            + (Slug.isValid(plain) ? ", such as " + plain : ""));
        }
    }

    @Override
    public Integer call() {
        var folder = Path.of("").toAbsolutePath();
        var file = folder.resolve(name + ".yaml");
        try (var trial = Trial.of(name)) {
            if (Files.exists(file)) {
                throw taken();
            }
            var made = new Beginning(name, folder, trial);
            var text = from == null ? made.fresh(chosen()) : made.copied(from, rulebook);
            var checked = trial.check(text);
            write(text, file);
            spec.commandLine().getOut().println(next(checked));
        }
        return 0;
    }

    private String chosen() {
        if (rulebook == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say whose rules: --rulebook with one of "
                            + String.join(", ", Shipped.rulebookNames())
                            + ", or a file such as ./acme-em.yaml");
        }
        return rulebook;
    }

    private InvalidInput taken() {
        return new InvalidInput(
                name + ".yaml is here already, and is left as it is. Choose another name.");
    }

    private void write(String text, Path file) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw taken();
        } catch (IOException e) {
            throw new InvalidInput("The file " + file + " cannot be written: " + e.getMessage());
        }
    }

    private String next(Checked checked) {
        var file = checked.file();
        var base = file.base();
        var hireloop = Installation.command() + " ";
        var yaml = name + ".yaml";
        var steps = new Table();
        steps.row(hireloop + "check " + yaml, "finds slips");
        steps.row(hireloop + "play " + yaml, "plays it, prints the debrief");
        if (file.variants().size() > 1) {
            steps.row(
                    hireloop + "play " + yaml + " --variant " + file.variantNames().getLast(),
                    "plays the other variant");
        }
        steps.row(hireloop + "test " + yaml, "compares with what you expect");
        steps.row(hireloop + "serve", "shows plays in a browser");
        var paper =
                new Paper()
                        .paragraph(
                                0,
                                "Wrote "
                                        + yaml
                                        + ": "
                                        + base.rulebook().company()
                                        + ", "
                                        + base.rulebook().track()
                                        + (file.variants().size() == 1
                                                ? ", in one variant: "
                                                : ", in " + file.variants().size() + " variants: ")
                                        + String.join(", ", file.variantNames())
                                        + ".");
        if (!checked.warnings().isEmpty()) {
            paper.paragraph(0, "It plays, and there are remarks on it: see the check.");
        }
        paper.gap().line(0, "Open it in any text editor; its remarks say what a line does. Then:");
        return steps.on(paper, 2).toString().stripTrailing();
    }
}
