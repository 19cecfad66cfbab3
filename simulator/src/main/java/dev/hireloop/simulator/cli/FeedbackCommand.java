package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.feedback.Letter;
import dev.hireloop.simulator.feedback.Letter.Sentence;
import dev.hireloop.simulator.feedback.Letters;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "feedback",
        mixinStandardHelpOptions = true,
        description = "Writes letters to the candidate and the interviewers of a recording.")
final class FeedbackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "As 'hireloop recordings' lists it.")
    private String id = "";

    @Option(names = "--json", description = "Print a JSON array of letters instead.")
    private boolean json;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var letters = Letters.of(data.recording(id).events());
        spec.commandLine().getOut().println(json ? Json.write(letters) : text(letters));
        return 0;
    }

    private static String text(List<Letter> letters) {
        var paper = new Paper();
        for (Letter letter : letters) {
            paper.heading("To " + letter.name());
            for (Sentence sentence : letter.sentences()) {
                paper.paragraph(
                        2,
                        sentence.words()
                                + " ["
                                + String.join(
                                        ", ",
                                        sentence.events().stream().map(String::valueOf).toList())
                                + "]");
            }
        }
        return paper.gap()
                .line(0, "Numbers in brackets are those of the events a sentence rests on.")
                .toString()
                .stripTrailing();
    }
}
