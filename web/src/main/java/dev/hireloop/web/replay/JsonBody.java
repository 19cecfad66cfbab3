package dev.hireloop.web.replay;

import dev.hireloop.core.axon.EventJson;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Reads the one JSON value that a request holds. */
final class JsonBody<T> {

    private final ObjectReader reader;

    private JsonBody(ObjectReader reader) {
        this.reader = reader;
    }

    /** Every field must be there. */
    static <T> JsonBody<T> whole(Class<T> type) {
        return new JsonBody<>(EventJson.MAPPER.readerFor(type));
    }

    /** Any field may be left out, and is null then. */
    static <T> JsonBody<T> partial(Class<T> type) {
        return new JsonBody<>(
                EventJson.MAPPER
                        .readerFor(type)
                        .without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES));
    }

    /**
     * @throws BadJson if it is none of that type; null is of no type
     */
    T read(byte[] json) {
        T read;
        try {
            read = reader.readValue(json);
        } catch (JacksonException fault) {
            throw new BadJson(fault);
        }
        if (read == null) {
            throw new BadJson();
        }
        return read;
    }
}
