package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Jackson's JSON under our own {@link EventNames} instead of class names.
 *
 * <p>Old revisions are read here and not in Axon's chain of upcasters, for what waits in the queue
 * of dead letters never passes through that.
 */
final class NamedEventSerializer extends Jackson3Serializer {

    /** The token of a rebuild names the class of the token inside it; no other class may. */
    private static final PolymorphicTypeValidator TOKENS =
            BasicPolymorphicTypeValidator.builder().allowIfSubType(TrackingToken.class).build();

    NamedEventSerializer() {
        super(
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(
                                mapper ->
                                        EventJson.configure(mapper)
                                                .polymorphicTypeValidator(TOKENS)));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        Class<?> known = type;
        return known != null && HiringEvent.class.isAssignableFrom(known)
                ? today(EventNames.of(known.asSubclass(HiringEvent.class)))
                : super.typeForClass(type);
    }

    private static SerializedType today(String name) {
        return new SimpleSerializedType(name, EventNames.revision(name));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var named = EventNames.typeNamed(type.getName());
        if (named.isPresent()) {
            return isReadable(type) ? named.get() : UnknownSerializedType.class;
        }
        return super.classForType(type);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var type = stored.getType();
        if (!isReadable(type) || type.getRevision().equals(EventNames.revision(type.getName()))) {
            return super.deserialize(stored);
        }
        var json =
                getConverter().convert(stored.getData(), stored.getContentType(), JsonNode.class);
        return super.deserialize(
                new SimpleSerializedObject<>(
                        Upcasts.today(type.getName(), type.getRevision(), json),
                        JsonNode.class,
                        today(type.getName())));
    }

    private static boolean isReadable(SerializedType type) {
        return EventNames.typeNamed(type.getName()).isPresent()
                && type.getRevision() != null
                && Upcasts.reads(type.getName(), type.getRevision());
    }
}
