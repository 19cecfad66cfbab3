package dev.hireloop.simulator.cli.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTests {

    private static final String TEXT =
            """
            # yaml-language-server: $schema=../there.json
            # A remark.
            hireloop: 1   # the language

            name:   "old-name"   # what it is called
            candidate:
              name: Someone   # stays
            rulebook: 'meta-pm'
            """;

    @Test
    void onlyTheFieldChangesAndItsRemarkStays() {
        assertThat(new Template(TEXT).with("name", "new-name").with("rulebook", "./x.yaml"))
                .hasToString(
                        """
                        # yaml-language-server: $schema=../there.json
                        # A remark.
                        hireloop: 1   # the language

                        name: new-name   # what it is called
                        candidate:
                          name: Someone   # stays
                        rulebook: ./x.yaml
                        """);
    }

    @Test
    void aFieldThatWasLeftOutIsAdded() {
        assertThat(new Template("# R\nhireloop: 1 # x\ntitle: T\n").with("name", "true"))
                .hasToString("# R\nhireloop: 1 # x\nname: \"true\"\ntitle: T\n");
    }

    @Test
    void theSchemaIsTheNewOneOrNone() {
        assertThat(new Template(TEXT).schema("# yaml-language-server: $schema=here.json"))
                .asString()
                .startsWith("# yaml-language-server: $schema=here.json\n# A remark.\n");
        assertThat(new Template(TEXT).schema("")).asString().startsWith("# A remark.\n");
        assertThat(new Template("# A\n").schema("# S")).hasToString("# S\n# A\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rulebook: meta-pm        | meta-pm
                    rulebook :  "meta-pm"    | meta-pm
                    rulebook: 'meta-pm' # so | meta-pm
                    rulebook: ./a#b.yaml # x | ./a#b.yaml
                    """)
    void aFieldIsReadAsItStands(String line, String value) {
        assertThat(new Template("hireloop: 1\n" + line + "\n").value("rulebook")).contains(value);
    }

    @Test
    void aFileInBracesIsNotForTheseTools() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Template("{ hireloop: 1, title: T }").with("name", "x"));
    }
}
