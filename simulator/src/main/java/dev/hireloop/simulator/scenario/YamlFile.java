package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.Optional;

/** YAML text turned into nodes that know their place; size, depth and aliases are bounded. */
final class YamlFile {

    static final int LARGEST = 3_000_000;
    private static final int DEEPEST = 50;

    private YamlFile() {}

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
        problems.source(text);
        if (text.length() > LARGEST) {
            problems.at(1, 1, "The file is larger than 3 MB.");
            throw problems.asException();
        }
        var settings =
                LoadSettings.builder()
                        .setLabel(problems.file())
                        .setAllowDuplicateKeys(true)
                        .setSchema(new CoreSchema())
                        .setCodePointLimit(LARGEST)
                        .build();
        try {
            bound(settings, text, problems);
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return mapping;
            }
            problems.at(1, 1, "Expected fields such as 'title: …'.");
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            problems.at(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "This is not YAML: "
                            + Optional.ofNullable(e.getProblem()).orElse("unreadable"));
        } catch (YamlEngineException e) {
            problems.at(1, 1, "This is not YAML: " + e.getMessage());
        }
        throw problems.asException();
    }

    private static void bound(LoadSettings settings, String text, Problems problems) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event) {
                case NodeEvent node when node.getAnchor().isPresent() ->
                        throw fault(
                                node,
                                problems,
                                "Anchors and aliases are not part of this language.");
                case CollectionStartEvent start -> {
                    if (++depth > DEEPEST) {
                        throw fault(start, problems, "Nested deeper than " + DEEPEST + " levels.");
                    }
                }
                case CollectionEndEvent _ -> depth--;
                default -> {}
            }
        }
    }

    private static InvalidInput fault(Event event, Problems problems, String message) {
        problems.at(event.getStartMark(), message);
        return problems.asException();
    }
}
