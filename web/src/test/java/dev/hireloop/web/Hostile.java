package dev.hireloop.web;

import dev.hireloop.core.axon.EventJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recording files as no Hireloop writes them; their end belongs to none, which a player does not
 * check.
 */
final class Hostile {

    private static final Set<String> WRITTEN =
            Set.of(
                    "title",
                    "teaches",
                    "name",
                    "employer",
                    "company",
                    "words",
                    "summary",
                    "source",
                    "preparedFor",
                    "documents",
                    "team",
                    "function");

    private Hostile() {}

    /** The same recording with that text wherever an author writes any. */
    static String everywhere(String file, String text) {
        return file.lines()
                .map(
                        line -> {
                            var tree = EventJson.MAPPER.readTree(line);
                            replace(tree, text);
                            return tree.toString();
                        })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void replace(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (WRITTEN.contains(name) && object.get(name).isString()) {
                    object.put(name, text);
                }
            }
        }
        node.forEach(child -> replace(child, text));
    }

    /** The same recording before a panel of that many. */
    static String crowded(String file, int people) {
        return file.lines()
                .map(line -> line.contains("\"LoopOpened\"") ? crowd(line, people) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String crowd(String line, int people) {
        var tree = EventJson.MAPPER.readTree(line);
        var panel = (ArrayNode) tree.get("event").get("panel");
        var like = (ObjectNode) panel.get(panel.size() - 1);
        while (panel.size() < people) {
            var number = panel.size() + 1;
            panel.add(like.deepCopy().put("id", "guest-" + number).put("name", "Guest " + number));
        }
        return tree.toString();
    }

    /** The file without that line, from 1. */
    static String without(String file, int line) {
        var lines = new ArrayList<>(file.lines().toList());
        lines.remove(line - 1);
        return String.join("\n", lines) + "\n";
    }
}
