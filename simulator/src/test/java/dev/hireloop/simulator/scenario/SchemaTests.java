package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import dev.hireloop.core.shared.Lists;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The published JSON Schemas say what the readers read: the same fields, the same that must be
 * there, the same constants. The readers themselves are asked, by files with one thing changed.
 *
 * <p>Over 250 lines, for walking a schema and a file side by side is all it is about.
 */
class SchemaTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DOCS = Path.of("..", "docs", "reference");
    private static final JsonNode SCENARIO = schema("scenario.schema.json");
    private static final JsonNode RULEBOOK = schema("rulebook.schema.json");
    private static final String STRANGER = "zzzzzzzz";

    /** A file's language: its schema, and the reader that the schema must equal. */
    record Language(JsonNode schema, Consumer<String> reader) {}

    private static final Language SCENARIOS =
            new Language(SCENARIO, text -> ScenarioReader.read("it.yaml", text, Rulebooks.SHIPPED));
    private static final Language RULEBOOKS =
            new Language(RULEBOOK, text -> RulebookReader.read("it.yaml", text));

    private static JsonNode schema(String name) {
        try {
            return JSON.readTree(Files.readString(DOCS.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                        .loadFromString(text));
    }

    private static List<String> invalid(JsonNode schema, JsonNode file) {
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(schema)
                .validate(file)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyShippedFileIsValid() {
        for (String name : Shipped.scenarioNames()) {
            assertThat(invalid(SCENARIO, yaml(Shipped.text(name).orElseThrow())))
                    .as(name)
                    .isEmpty();
        }
        for (String name : Shipped.rulebookNames()) {
            assertThat(invalid(RULEBOOK, yaml(Shipped.rulebookText(name)))).as(name).isEmpty();
        }
    }

    @Test
    void everyShippedFileNamesItsSchemaInItsFirstLine() {
        for (String name : Shipped.scenarioNames()) {
            assertThat(Shipped.text(name).orElseThrow().lines().findFirst().orElseThrow())
                    .startsWith("# yaml-language-server: $schema=")
                    .endsWith("/docs/reference/scenario.schema.json");
        }
        for (String name : Shipped.rulebookNames()) {
            assertThat(Shipped.rulebookText(name).lines().findFirst().orElseThrow())
                    .startsWith("# yaml-language-server: $schema=")
                    .endsWith("/docs/reference/rulebook.schema.json");
        }
    }

    static Stream<Arguments> files() throws IOException {
        var folder = Path.of("src", "test", "resources", "schema");
        return Stream.of(
                Arguments.of(SCENARIOS, Files.readString(folder.resolve("interview.yaml"))),
                Arguments.of(SCENARIOS, Files.readString(folder.resolve("transfer.yaml"))),
                Arguments.of(SCENARIOS, Files.readString(folder.resolve("promotion.yaml"))),
                Arguments.of(RULEBOOKS, Files.readString(folder.resolve("rulebook.yaml"))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileWithEveryFieldIsValidAndPlays(Language language, String text) {
        assertThat(invalid(language.schema, yaml(text))).isEmpty();
        language.reader.accept(text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFieldsAreThose(Language language, String text) {
        for (Place place : places(language, text)) {
            var changed = yaml(text);
            ((ObjectNode) place.in(changed)).put(STRANGER, 1);
            assertThat(invalid(language.schema, changed)).as(place.toString()).isNotEmpty();
            assertThat(known(language, changed))
                    .as(place.toString())
                    .containsExactlyInAnyOrderElementsOf(place.fields());
        }
    }

    /** What the reader says is known, where it met a stranger. */
    private static Set<String> known(Language language, JsonNode file) {
        var message = faults(language, file);
        var matcher =
                Pattern.compile("Unknown field '" + STRANGER + "'\\..*?Known here: ([^.]*)\\.")
                        .matcher(message);
        assertThat(matcher.find()).as(message).isTrue();
        return Set.of(matcher.group(1).split(", ", -1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFieldsThatMustBeThereAreThose(Language language, String text) {
        for (Place place : places(language, text)) {
            var there = List.copyOf(((ObjectNode) place.in(yaml(text))).propertyNames());
            for (String field : there) {
                var changed = yaml(text);
                ((ObjectNode) place.in(changed)).remove(field);
                var faults = faults(language, changed);
                boolean missing = faults.contains("'" + field + "' is missing");
                boolean invalid = !invalid(language.schema, changed).isEmpty();
                assertThat(missing && !invalid).as("%s.%s must be there", place, field).isFalse();
                assertThat(invalid && faults.isEmpty())
                        .as("%s.%s may be left out", place, field)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theConstantsAreThose(Language language, String text) {
        for (Place place : places(language, text)) {
            place.constants()
                    .forEach(
                            (field, constants) -> {
                                var changed = yaml(text);
                                var object = (ObjectNode) place.in(changed);
                                if (object.has(field) && object.get(field).isString()) {
                                    object.put(field, STRANGER);
                                    assertThat(faults(language, changed))
                                            .as(place + "." + field)
                                            .contains(
                                                    "'"
                                                            + field
                                                            + "' wants one of "
                                                            + String.join(", ", constants)
                                                            + ";");
                                }
                            });
        }
    }

    private static String faults(Language language, JsonNode file) {
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
        var invalid = catchThrowableOfType(InvalidInput.class, () -> language.reader.accept(text));
        return invalid == null ? "" : String.valueOf(invalid.getMessage());
    }

    /** A mapping of the file with fixed fields, and the schema of it. */
    private record Place(List<String> path, JsonNode root, JsonNode schema) {

        JsonNode in(JsonNode file) {
            var node = file;
            for (String step : path) {
                node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
            }
            return node;
        }

        Set<String> fields() {
            var fields = new TreeSet<String>();
            parts().forEach(
                            part -> {
                                if (part.has("properties")) {
                                    fields.addAll(part.get("properties").propertyNames());
                                }
                            });
            return fields;
        }

        Map<String, List<String>> constants() {
            var constants = new TreeMap<String, List<String>>();
            parts().filter(part -> part.has("properties"))
                    .forEach(
                            part ->
                                    part.get("properties")
                                            .forEachEntry(
                                                    (field, value) -> {
                                                        if (value.has("enum")) {
                                                            constants.put(field, texts(value));
                                                        }
                                                    }));
            return constants;
        }

        private static List<String> texts(JsonNode value) {
            var texts = new ArrayList<String>();
            value.get("enum").forEach(each -> texts.add(each.asString()));
            return texts;
        }

        private Stream<JsonNode> parts() {
            return SchemaTests.parts(root, schema);
        }

        @Override
        public String toString() {
            return String.join(".", path);
        }
    }

    /** The schema itself and what it refers to or is composed of. */
    private static Stream<JsonNode> parts(JsonNode root, JsonNode schema) {
        var more = new ArrayList<JsonNode>();
        if (schema.has("$ref")) {
            more.add(root.at(schema.get("$ref").asString().substring(1)));
        }
        if (schema.has("allOf")) {
            schema.get("allOf").forEach(more::add);
        }
        return Stream.concat(Stream.of(schema), more.stream().flatMap(each -> parts(root, each)));
    }

    /** Every mapping with fixed fields that the file holds; variants are merged, not read. */
    private static List<Place> places(Language language, String text) {
        var places = new ArrayList<Place>();
        collect(language.schema, language.schema, yaml(text), List.of(), places);
        return places;
    }

    private static void collect(
            JsonNode root, JsonNode schema, JsonNode file, List<String> path, List<Place> into) {
        var parts = parts(root, schema).toList();
        if (file.isArray()) {
            for (int i = 0; i < file.size(); i++) {
                var items = parts.stream().filter(part -> part.has("items")).findFirst();
                collect(root, items.orElseThrow().get("items"), file.get(i), step(path, i), into);
            }
        }
        if (!file.isObject()) {
            return;
        }
        var closed =
                parts.stream()
                        .anyMatch(
                                part ->
                                        part.has("additionalProperties")
                                                && part.get("additionalProperties").isBoolean());
        if (closed) {
            into.add(new Place(path, root, schema));
        }
        for (String field : file.propertyNames()) {
            if (path.isEmpty() && field.equals("variants")) {
                continue;
            }
            child(parts, field)
                    .ifPresent(
                            next -> collect(root, next, file.get(field), step(path, field), into));
        }
    }

    private static Optional<JsonNode> child(List<JsonNode> parts, String field) {
        return parts.stream()
                .flatMap(
                        part -> {
                            if (part.has("properties") && part.get("properties").has(field)) {
                                return Stream.of(part.get("properties").get(field));
                            }
                            return part.has("additionalProperties")
                                            && part.get("additionalProperties").isObject()
                                    ? Stream.of(part.get("additionalProperties"))
                                    : Stream.<JsonNode>empty();
                        })
                .findFirst();
    }

    private static List<String> step(List<String> path, Object step) {
        return Lists.plus(path, step.toString());
    }
}
