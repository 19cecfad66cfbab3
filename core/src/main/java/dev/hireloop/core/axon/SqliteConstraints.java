package dev.hireloop.core.axon;

import org.axonframework.common.jdbc.PersistenceExceptionResolver;

import java.sql.SQLException;

/** Tells Axon that a broken constraint means another writer was first. */
final class SqliteConstraints implements PersistenceExceptionResolver {

    private static final int CONSTRAINT = 19;

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getErrorCode() & 0xff) == CONSTRAINT) {
                return true;
            }
        }
        return false;
    }
}
