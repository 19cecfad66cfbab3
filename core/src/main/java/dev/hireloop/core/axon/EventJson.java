package dev.hireloop.core.axon;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.function.Function;

/**
 * How events are written as JSON: the one form of the store, of recordings and of the browser.
 *
 * <p>Fields stand in the order of their declaration, ids and levels are plain strings, enum
 * constants keep their names, unknown fields are refused, and so is a null where the type has none.
 */
public final class EventJson {

    /** The mapper; immutable and safe to share. */
    public static final JsonMapper MAPPER =
            configure(JsonMapper.builder())
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .changeDefaultNullHandling(
                            _ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                    .annotationIntrospector(new NullableComponents())
                    .build();

    private EventJson() {}

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(
                        EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(plainValues())
                .addMixIn(Reason.class, ReasonKinds.class);
    }

    /** The event as it stands in the store; its type is told by {@link EventNames}. */
    public static String write(HiringEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reason.FailedGate.class, name = "FAILED_GATE"),
        @JsonSubTypes.Type(value = Reason.BelowFilter.class, name = "BELOW_FILTER"),
        @JsonSubTypes.Type(value = Reason.ByScheme.class, name = "SCHEME"),
        @JsonSubTypes.Type(value = Reason.ByVeto.class, name = "VETO"),
        @JsonSubTypes.Type(value = Reason.NoLevel.class, name = "NO_LEVEL"),
        @JsonSubTypes.Type(value = Reason.NoSponsor.class, name = "NO_SPONSOR")
    })
    private interface ReasonKinds {}

    private static SimpleModule plainValues() {
        var module = new SimpleModule("hireloop");
        plain(module, PersonId.class, PersonId::new);
        plain(module, RoundId.class, RoundId::new);
        plain(module, CompetencyId.class, CompetencyId::new);
        plain(module, SignalId.class, SignalId::new);
        plain(module, RulebookId.class, RulebookId::new);
        plain(module, BehaviourId.class, BehaviourId::new);
        plain(module, ScopeId.class, ScopeId::new);
        plain(module, Level.class, Level::parse);
        return module;
    }

    private static <T> void plain(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new AsString<>(type));
        module.addDeserializer(type, new FromString<>(type, parse));
    }

    /** A component of a record may be null where it is marked so. */
    private static final class NullableComponents extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter && isNullable(parameter)
                    ? JsonSetter.Value.forValueNulls(Nulls.SET)
                    : super.findSetterInfo(config, annotated);
        }

        private static boolean isNullable(AnnotatedParameter parameter) {
            var components = parameter.getDeclaringClass().getRecordComponents();
            return components != null
                    && components[parameter.getIndex()]
                            .getAnnotatedType()
                            .isAnnotationPresent(Nullable.class);
        }
    }

    private static final class AsString<T> extends StdSerializer<T> {

        AsString(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    private static final class FromString<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        FromString(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context)
                throws JacksonException {
            String text = in.getString();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
        }
    }
}
