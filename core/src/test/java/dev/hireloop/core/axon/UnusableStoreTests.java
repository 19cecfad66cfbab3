package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class UnusableStoreTests {

    @TempDir Path folder;

    private static void assertUnusable(Path folder, String why) {
        assertThatExceptionOfType(UnusableStore.class)
                .isThrownBy(() -> HiringStore.open(folder, new CountingProjection()))
                .withMessage("The data folder %s cannot be used: %s", folder, why);
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        assertUnusable(Files.createFile(folder.resolve("file")), "it is not a folder");
    }

    @Test
    void aFolderBelowAFileCannotBeCreated() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertUnusable(file.resolve("data"), "it cannot be created");
    }

    /** Linux's own; a plain read-only folder would not stop the superuser. */
    @Test
    void aReadOnlyFolderIsRefused() {
        var readOnly = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(readOnly) && !Files.isWritable(readOnly));
        assertUnusable(readOnly, "it cannot be written");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        var file = folder.resolve("hireloop.db");
        var diary = "Dear diary, ".repeat(100);
        Files.writeString(file, diary);
        assertUnusable(folder, "its hireloop.db cannot be opened");
        assertThat(file).hasContent(diary);
    }
}
