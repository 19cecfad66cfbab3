package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.cli.TestRun.Faulty;
import dev.hireloop.simulator.cli.TestRun.Played;
import dev.hireloop.simulator.cli.TestRun.Result;
import dev.hireloop.simulator.expectation.Finding;
import dev.hireloop.simulator.scenario.InvalidInput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as the XML that build servers read: a suite for each file, a case for each variant. */
final class JUnitReport {

    /** What XML 1.0 cannot hold, however it is written. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the file whole or not at all, over an older report but over nothing else.
     *
     * @throws InvalidInput if it cannot be written
     */
    static void write(List<Result> results, Path file) {
        var target = file.toAbsolutePath();
        try {
            if (Files.exists(target) && !isXml(target)) {
                throw new InvalidInput(file + " exists and is no report; nothing written.");
            }
            Files.createDirectories(target.resolveSibling(""));
            var draft = Files.createTempFile(target.resolveSibling(""), ".hireloop-", ".xml");
            try {
                try (var out = Files.newOutputStream(draft)) {
                    write(results, out);
                }
                Files.move(
                        draft,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new InvalidInput("The file " + file + " cannot be written: " + e.getMessage());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.UTF_8).equals("<?xml");
        }
    }

    private static void write(List<Result> results, OutputStream out) throws XMLStreamException {
        var utf8 = StandardCharsets.UTF_8.name();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, utf8);
        xml.writeStartDocument(utf8, "1.0");
        new JUnitReport(xml).suites(results);
        xml.writeEndDocument();
        xml.close();
    }

    private void suites(List<Result> results) throws XMLStreamException {
        start(0, "testsuites");
        attribute("name", "hireloop");
        totals(results);
        for (String file : results.stream().map(Result::file).distinct().toList()) {
            var own = results.stream().filter(each -> each.file().equals(file)).toList();
            start(1, "testsuite");
            attribute("name", file);
            totals(own);
            for (Result result : own) {
                testCase(result);
            }
            end(1);
        }
        end(0);
        xml.writeCharacters("\n");
    }

    private void totals(List<Result> results) throws XMLStreamException {
        attribute("tests", Integer.toString(results.size()));
        attribute("failures", Long.toString(results.stream().filter(JUnitReport::failed).count()));
        attribute(
                "errors", Long.toString(results.stream().filter(Faulty.class::isInstance).count()));
        attribute("skipped", "0");
        attribute(
                "time",
                seconds(
                        results.stream()
                                .map(JUnitReport::took)
                                .reduce(Duration.ZERO, Duration::plus)));
    }

    private static boolean failed(Result result) {
        return result instanceof Played && !result.passed();
    }

    private static Duration took(Result result) {
        return result instanceof Played played ? played.took() : Duration.ZERO;
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }

    private void testCase(Result result) throws XMLStreamException {
        start(2, "testcase");
        switch (result) {
            case Played played -> {
                attribute("name", played.scenario().variant());
                attribute("classname", played.scenario().name());
                attribute("time", seconds(played.took()));
                if (!played.passed()) {
                    var failures = played.verification().failures();
                    detail("failure", "expectation", words(failures.getFirst()), words(failures));
                }
            }
            case Faulty faulty -> {
                attribute("name", "check");
                attribute("classname", faulty.file());
                attribute("time", seconds(Duration.ZERO));
                detail("error", "fault", faulty.check().summary(), faulty.check().text());
            }
        }
        end(2);
    }

    private void detail(String element, String type, String message, String text)
            throws XMLStreamException {
        start(3, element);
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    static String words(Finding finding) {
        return "expected " + finding.expected() + ", found " + finding.found();
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(JUnitReport::words).collect(Collectors.joining("\n"));
    }

    private void start(int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
