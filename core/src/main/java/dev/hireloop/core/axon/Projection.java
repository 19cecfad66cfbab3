package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** A read model kept up to date behind the event store. */
public interface Projection {

    /** Its name in the token store; a new name starts from the first event. */
    String name();

    /** Whether events of that class matter to it; the others never reach it. */
    default boolean wants(Class<?> event) {
        return HiringEvent.class.isAssignableFrom(event);
    }

    /**
     * Takes in one event, within the transaction that also marks it as taken in.
     *
     * @param history reads every stored event of the recording, later ones too
     */
    void on(
            Connection connection,
            String recording,
            HiringEvent event,
            Supplier<List<HiringEvent>> history)
            throws SQLException;

    /** Forgets everything, before a rebuild. */
    void clear(Connection connection) throws SQLException;
}
