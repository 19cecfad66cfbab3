package dev.hireloop.core.axon;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The store's file {@code hireloop.db}: opened, set to lose nothing, and migrated. */
final class SqliteFile {

    private static final String NAME = "hireloop.db";

    /** Write-ahead log, flushed at each commit; writers wait for one another up to 10 s. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "journal_mode", "WAL",
                    "synchronous", "FULL",
                    "busy_timeout", "10000",
                    "transaction_mode", "IMMEDIATE");

    private static final int CONNECTIONS = 4;

    private SqliteFile() {}

    static HikariDataSource open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableStore(folder, "it is not a folder", e);
        } catch (IOException e) {
            throw new UnusableStore(folder, "it cannot be created", e);
        }
        if (folder.toAbsolutePath().toString().contains("?")) {
            throw new UnusableStore(
                    folder, "its path has a question mark in it", new IOException("question mark"));
        }
        if (!Files.isWritable(folder)) {
            throw new UnusableStore(folder, "it cannot be written", new IOException("read-only"));
        }
        var file = folder.resolve(NAME);
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new UnusableStore(
                    folder, "its " + NAME + " cannot be written", new IOException("read-only"));
        }
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve(NAME).toAbsolutePath());
        SETTINGS.forEach(config::addDataSourceProperty);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("hireloop");
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(config);
            migrate(source);
            return source;
        } catch (PoolInitializationException | FlywayException e) {
            if (source != null) {
                source.close();
            }
            throw new UnusableStore(folder, "its " + NAME + " cannot be opened", e);
        }
    }

    private static void migrate(HikariDataSource source) {
        Flyway.configure(SqliteFile.class.getClassLoader())
                .loggers("slf4j") // by default it talks on standard error
                .dataSource(source)
                .locations("classpath:dev/hireloop/store/sqlite")
                .load()
                .migrate();
    }
}
