package dev.hireloop.web.replay;

import com.fasterxml.jackson.annotation.JsonSubTypes;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.shared.Level;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What records look like as JSON, said in TypeScript: as types that the compiler holds the player
 * to, and as shapes that a stranger's file is held to.
 *
 * <p>Records only, with what records of ours are made of: an id is a string, a list is read only,
 * what is marked nullable may be null, and nothing is ever left out.
 */
final class TypeScript {

    private static final int WIDTH = 110;

    private final Map<Class<?>, String> renamed;
    private final SortedMap<String, Class<?>> declared = new TreeMap<>();

    /**
     * Nothing declared yet.
     *
     * @param renamed what a type is called where its own name is taken
     */
    TypeScript(Map<Class<?>, String> renamed) {
        this.renamed = Map.copyOf(renamed);
    }

    /** Declares the type, and every type it is made of; returns its name. */
    String declare(Class<?> type) {
        var name = renamed.getOrDefault(type, type.getSimpleName());
        var other = declared.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(type + " and " + other + " are both called " + name);
        }
        if (other == null && isObject(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(this::field);
        }
        if (other == null && isUnion(type)) {
            kinds(type).values().forEach(this::declare);
        }
        return name;
    }

    String types() {
        return declared.entrySet().stream()
                .map(it -> type(it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** A line for each record, enumeration and sealed type, its parts between blanks. */
    String shapes() {
        return table("RECORDS", TypeScript::isObject, this::fields)
                + table("ENUMS", Class::isEnum, TypeScript::constants)
                + table("KINDS", TypeScript::isUnion, this::kindNames);
    }

    private String table(
            String name, Predicate<Class<?>> which, Function<Class<?>, Stream<String>> parts) {
        return "\nexport const "
                + name
                + ": Readonly<Record<string, string>> = {\n"
                + lines(
                        declared.entrySet().stream()
                                .filter(it -> which.test(it.getValue()))
                                .map(it -> row(it.getKey(), parts.apply(it.getValue()))))
                + "};\n";
    }

    private static String row(String name, Stream<String> parts) {
        var line = parts.collect(Collectors.joining(" "));
        var row = "  %s: \"%s\",".formatted(name, line);
        return row.length() <= WIDTH ? row : "  %s:\n    \"%s\",".formatted(name, line);
    }

    private String type(String name, Class<?> type) {
        var head = "export type " + name;
        if (type.isEnum()) {
            return union(head, constants(type).map("\"%s\""::formatted).toList());
        }
        if (isUnion(type)) {
            return union(head, kinds(type).entrySet().stream().map(this::kind).toList());
        }
        if (!isObject(type)) {
            return head + " = string;\n";
        }
        return type.getRecordComponents().length == 0
                ? head + " = object;\n"
                : "export interface "
                        + name
                        + " {\n"
                        + lines(components(type).map(it -> "  readonly " + field(it).type() + ";"))
                        + "}\n";
    }

    private String kind(Map.Entry<String, Class<?>> kind) {
        return "({ readonly kind: \"%s\" } & %s)"
                .formatted(kind.getKey(), declare(kind.getValue()));
    }

    private Stream<String> kindNames(Class<?> type) {
        return kinds(type).entrySet().stream()
                .map(kind -> kind.getKey() + ":" + declare(kind.getValue()));
    }

    private Stream<String> fields(Class<?> type) {
        return components(type).map(it -> field(it).shape());
    }

    /** A component under its name, as a type and as a shape. */
    private record Field(String type, String shape) {}

    private Field field(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var name = component.getName();
        var type = name(component.getGenericType());
        var list = type.startsWith("readonly ") && nullable ? "(" + type + ")" : type;
        var shape = type.replace("readonly ", "") + (nullable ? "?" : "");
        return new Field(name + ": " + list + (nullable ? " | null" : ""), name + ":" + shape);
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                var element = name(arguments[0]);
                return "readonly " + (element.contains(" ") ? "(" + element + ")" : element) + "[]";
            }
            return "Readonly<Record<" + name(arguments[0]) + ", " + name(arguments[1]) + ">>";
        }
        var plain = (Class<?>) type;
        return switch (plain.getName()) {
            case "java.lang.String" -> "string";
            case "boolean" -> "boolean";
            case "int", "long", "double", "java.lang.Integer", "java.lang.Double" -> "number";
            case "java.lang.Object" -> "unknown";
            case "dev.hireloop.core.shared.HiringEvent" -> "Events[keyof Events]";
            default -> declare(plain);
        };
    }

    private static boolean isUnion(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() && !isPlain(type);
    }

    /** Whether it is written as one string. */
    private static boolean isPlain(Class<?> type) {
        var components = type.getRecordComponents();
        return type == Level.class
                || (components != null
                        && components.length == 1
                        && components[0].getName().equals("value"));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name());
    }

    /** The cases of a sealed type, by what they are called in its {@code kind}. */
    private static SortedMap<String, Class<?>> kinds(Class<?> type) {
        var mixIn = EventJson.MAPPER.serializationConfig().findMixInClassFor(type);
        return Arrays.stream(
                        Optional.ofNullable(mixIn)
                                .map(it -> it.getAnnotation(JsonSubTypes.class))
                                .orElseThrow()
                                .value())
                .collect(
                        Collectors.toMap(
                                JsonSubTypes.Type::name,
                                JsonSubTypes.Type::value,
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static String union(String head, List<String> members) {
        var line = head + " = " + String.join(" | ", members) + ";\n";
        return line.length() <= WIDTH + 1
                ? line
                : members.stream().collect(Collectors.joining("\n  | ", head + " =\n  | ", ";\n"));
    }

    private static String lines(Stream<String> lines) {
        return lines.map("%s\n"::formatted).collect(Collectors.joining());
    }
}
