package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Jackson's JSON under our own {@link EventNames} instead of class names. */
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
                ? new SimpleSerializedType(
                        EventNames.of(known.asSubclass(HiringEvent.class)), EventNames.REVISION)
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var named = EventNames.typeNamed(type.getName());
        if (named.isPresent()) {
            return EventNames.REVISION.equals(type.getRevision())
                    ? named.get()
                    : UnknownSerializedType.class;
        }
        return super.classForType(type);
    }
}
