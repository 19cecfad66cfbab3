package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Agreement;
import dev.hireloop.simulator.agreement.RatingFile;
import dev.hireloop.simulator.agreement.Scale;
import dev.hireloop.simulator.scenario.Suggestion;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Says how far raters agree, from a CSV file of their ratings.")
final class AgreementCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE.csv",
            description = "A header naming the raters, then a row for each unit; empty if missing.")
    private String file = "";

    @Option(
            names = "--scale",
            paramLabel = "S",
            defaultValue = "ordinal",
            converter = ScaleName.class,
            description = "nominal, ordinal, interval or ratio (default: ordinal).")
    private Scale scale = Scale.ORDINAL;

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "The column that holds the right ratings, to hold each rater against.")
    private @Nullable String key;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    static final class ScaleName implements ITypeConverter<Scale> {

        @Override
        public Scale convert(String text) {
            for (Scale each : Scale.values()) {
                if (Words.of(each).equals(text)) {
                    return each;
                }
            }
            List<String> known = Arrays.stream(Scale.values()).map(Words::of).toList();
            throw new TypeConversionException(
                    "'" + text + "' is no scale." + Suggestion.didYouMean(text, known));
        }
    }

    @Override
    public Integer call() {
        var read = RatingFile.read(file, scale, key);
        var agreement = Agreement.of(read.ratings(), scale);
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? Json.write(AgreementReport.of(agreement, read.accuracy()))
                                : AgreementPage.of(file, agreement, read.accuracy()));
        return 0;
    }
}
