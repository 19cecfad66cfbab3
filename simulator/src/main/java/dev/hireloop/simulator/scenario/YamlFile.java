package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.Optional;

/** YAML text turned into nodes that know their place; size, depth and number are bounded. */
final class YamlFile {

    /** In bytes. */
    static final int LARGEST = SourceCheck.LARGEST;

    private YamlFile() {}

    /**
     * The text of a file of UTF-8.
     *
     * @param bytes the file, or more than {@link #LARGEST} bytes of it
     * @throws InvalidInput if it is no such text, or too large
     */
    static String decode(String file, byte[] bytes) {
        return new SourceCheck(new Problems(file)).decode(bytes);
    }

    /**
     * The file's top mapping, ready to be read field by field.
     *
     * @throws InvalidInput if the text is no YAML mapping
     */
    static Fields open(String text, Problems problems) {
        return new Fields(root(text, problems), problems);
    }

    /**
     * The file's top mapping as a node.
     *
     * @throws InvalidInput if the text is no YAML mapping
     */
    static MappingNode root(String text, Problems problems) {
        var root = node(text, problems);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return mapping;
        }
        problems.at(1, 1, otherThanFields(text, root));
        throw problems.asException();
    }

    /**
     * Whatever the text holds; nothing where it holds remarks only.
     *
     * @throws InvalidInput if the text is no YAML
     */
    static Optional<Node> node(String given, Problems problems) {
        var text = new SourceCheck(problems).check(given);
        var settings =
                LoadSettings.builder()
                        .setLabel(problems.file())
                        .setSchema(new CoreSchema())
                        .setAllowDuplicateKeys(true)
                        .setAllowNonScalarKeys(true)
                        // All at once: the reader copies what it holds whenever it reads on.
                        .setBufferSize(text.length() + 1)
                        .build();
        var reader = new StreamReader(settings, text);
        var parser = new GuardedParser(new ParserImpl(settings, reader), problems);
        try {
            return new Composer(settings, parser).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            SyntaxHelp.report(e, parser, problems);
        } catch (YamlEngineException e) {
            problems.at(reader.getLine() + 1, reader.getColumn() + 1, "This is not YAML.");
        } catch (NumberFormatException e) {
            // The library lets it pass where the digits of an escape are wrong.
            problems.at(reader.getLine() + 1, reader.getColumn() + 1, TextHelp.BACKSLASH);
        }
        throw problems.asException();
    }

    private static String otherThanFields(String text, Optional<Node> root) {
        var wanted = "Expected fields such as 'title: …'";
        if (text.isBlank()) {
            return "The file is empty. " + wanted + ".";
        }
        return root.map(
                        node ->
                                wanted
                                        + (node instanceof SequenceNode
                                                ? ", not a list."
                                                : ", not text alone."))
                .orElse("The file holds remarks only. " + wanted + ".");
    }
}
