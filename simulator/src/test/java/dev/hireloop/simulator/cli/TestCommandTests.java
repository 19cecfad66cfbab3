package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class TestCommandTests {

    /** A base that comes out as expected, a variant that does not, and one that expects nothing. */
    private static final String THREE =
            TestScenarios.text(TestScenarios.HIRED)
                    .replace("name: hired\n", "")
                    .replace("hireloop: 1\n", "hireloop: 1\nname: three\n")
                    .concat(
                            """
                            expect: { decision: hire, level: L6 }
                            variants:
                              hopeless: { expect: { decision: no-hire, dissent: false } }
                              silent: {}
                            """);

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static JsonNode json(String text) {
        return EventJson.MAPPER.readTree(text);
    }

    @Test
    void everyVariantHasALineAndTheLastLineCounts() throws Exception {
        assertThat(Cli.bare("test", file("three.yaml", THREE)).found())
                .isEqualTo(
                        """
                        ok    three/base  hire, L6
                        FAIL  three/hopeless  hire, L6
                                expected decision: no-hire, found hire
                        ok    three/silent  hire, L6 (nothing expected)
                        2 passed, 1 failed
                        """);
    }

    @Test
    void aFaultyFileIsAFailureAndTheOthersArePlayed() throws Exception {
        var faulty = file("a.yaml", THREE.replace("rulebook: linkedin-tpm", "rulebook: x"));
        var missing = folder.resolve("b.yaml").toString();
        var good = file("c.yaml", TestScenarios.text(TestScenarios.HIRED));
        assertThat(Cli.bare("test", faulty, missing, good).found())
                .startsWith("FAIL  " + faulty + "\n" + faulty + ":")
                .contains("error: There is no rulebook 'x'.")
                .contains("FAIL  " + missing + "\nThere is no file '" + missing + "'.\n")
                .contains("ok    everyone-agrees/base  hire, L6 (nothing expected)\n")
                .endsWith("1 passed, 2 failed\n");
    }

    @Test
    void aFolderIsSearchedInOrderAndNotForWhatIsNoScenario() throws Exception {
        var text = TestScenarios.text(TestScenarios.HIRED);
        file("b.yaml", text);
        file("a/b/c/d/deep.yml", text);
        file("a/b/c/d/e/deeper.yaml", text);
        file(".git/x.yaml", text);
        file("notes.yaml", "shopping: [milk]\n");
        file("rules.yaml", "hireloop-rulebook: 1\n");
        file("readme.md", "hireloop: 1\n");
        assertThat(Cli.bare("test", folder.toString()).done())
                .isEqualTo(
                        """
                        ok    everyone-agrees/base  hire, L6 (nothing expected)
                        ok    everyone-agrees/base  hire, L6 (nothing expected)
                        skip  %s  (no 'hireloop:' in it)
                        skip  %s  (a rulebook has nothing to play)
                        2 passed, 0 failed
                        """
                                .formatted(
                                        folder.resolve("notes.yaml"),
                                        folder.resolve("rules.yaml")));
    }

    @Test
    void anEmptyFolderIsNoSuccess() {
        assertThat(Cli.bare("test", folder.toString()).found())
                .contains("There is no scenario file in the folder '" + folder + "'.")
                .endsWith("0 passed, 1 failed\n");
    }

    @Test
    void aFileNamedTwiceIsPlayedOnce() throws Exception {
        var file = file("one.yaml", TestScenarios.text(TestScenarios.HIRED));
        assertThat(Cli.bare("test", file, folder.toString(), file).done())
                .endsWith("1 passed, 0 failed\n");
    }

    @Test
    void whatShipsIsTestedByItsName() {
        assertThat(Cli.bare("test", TestScenarios.CASE_32).done())
                .startsWith("ok    " + TestScenarios.CASE_32 + "/base  no-hire (gate)\n");
    }

    @Test
    void jsonSaysWhatWasExpectedAndFound() throws Exception {
        var file = file("three.yaml", THREE);
        var missing = folder.resolve("missing.yaml").toString();
        var report = json(Cli.bare("test", file, missing, "--json").found());
        assertThat(report.propertyNames())
                .containsExactly("passed", "failed", "results", "skipped");
        assertThat(report.get("passed").asInt()).isEqualTo(2);
        assertThat(report.get("failed").asInt()).isEqualTo(2);
        assertThat(report.get("results").get(1))
                .isEqualTo(
                        json(
                                """
                                {
                                  "scenario": "three",
                                  "variant": "hopeless",
                                  "file": "%s",
                                  "passed": false,
                                  "decision": "HIRE",
                                  "expectations": [
                                    {"expected": "decision: no-hire", "met": false, "found": "hire"},
                                    {"expected": "dissent: false", "met": true, "found": "false"}
                                  ],
                                  "diagnostics": []
                                }
                                """
                                        .formatted(file)));
        var faulty = report.get("results").get(3);
        assertThat(faulty.get("scenario").isNull()).isTrue();
        assertThat(faulty.get("file").asString()).isEqualTo(missing);
        assertThat(faulty.get("passed").asBoolean()).isFalse();
        assertThat(faulty.get("diagnostics").get(0).get("message").asString())
                .isEqualTo("There is no file '" + missing + "'.");
    }

    @Test
    void jsonNamesWhatWasSkipped() throws Exception {
        file("one.yaml", TestScenarios.text(TestScenarios.HIRED));
        var notes = file("notes.yaml", "shopping: [milk]\n");
        var report = Cli.bare("test", folder.toString(), "--json").json();
        assertThat(report.get("skipped"))
                .isEqualTo(
                        json(
                                """
                                [{"file": "%s", "reason": "no 'hireloop:' in it"}]
                                """
                                        .formatted(notes)));
    }

    @Test
    void junitHasASuiteForEachFileAndACaseForEachVariant() throws Exception {
        var file = file("three.yaml", THREE);
        var faulty = file("a<b>&\"c\".yaml", "title: \"\u0001 < & ]]> \uD83D\uDE00\"\nx: [\n");
        var xml = folder.resolve("reports/junit.xml");
        Cli.bare("test", file, faulty, "--junit", xml.toString()).found();
        var suites =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(xml.toFile())
                        .getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(attributes(suites, "tests", "failures", "errors"))
                .containsExactly("4", "1", "1");
        var cases = suites.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(4);
        var failed = (Element) cases.item(1);
        assertThat(attributes(failed, "classname", "name")).containsExactly("three", "hopeless");
        assertThat(attributes((Element) failed.getParentNode(), "name", "tests", "failures"))
                .containsExactly(file, "3", "1");
        var failure = (Element) failed.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("expected decision: no-hire, found hire");
        var broken = (Element) cases.item(3);
        assertThat(attributes((Element) broken.getParentNode(), "name", "errors"))
                .containsExactly(faulty, "1");
        assertThat(broken.getElementsByTagName("error").item(0).getTextContent())
                .startsWith(faulty + ":");
        assertThat(folder.resolve("reports").toFile().list()).containsExactly("junit.xml");
    }

    private static List<String> attributes(Element element, String... names) {
        return List.of(names).stream().map(element::getAttribute).toList();
    }

    @Test
    void junitReplacesTheReportOfTheRunBefore() throws Exception {
        var file = file("three.yaml", THREE);
        var xml = file("junit.xml", "<?xml version=\"1.0\"?><testsuites/>");
        Cli.bare("test", file, "--junit", xml).found();
        assertThat(Path.of(xml)).content().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Test
    void junitReplacesNothingButAReport() throws Exception {
        var file = file("three.yaml", THREE);
        var answer = Cli.bare("test", file, "--junit", file);
        assertThat(answer.err()).contains(file + " exists and is no report; nothing written.");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(Path.of(file)).hasContent(THREE);
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidAfterTheResults() throws Exception {
        var file = file("one.yaml", TestScenarios.text(TestScenarios.HIRED));
        var answer = Cli.bare("test", file, "--junit", file + "/junit.xml");
        assertThat(answer.out()).endsWith("1 passed, 0 failed\n");
        assertThat(answer.err()).startsWith("The file " + file + "/junit.xml cannot be written: ");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void whatShipsCannotBeWatched() {
        Cli.bare("test", "--watch").misused("'--watch' wants a file; what ships does not change");
    }
}
