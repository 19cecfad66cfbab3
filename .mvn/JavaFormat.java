import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies google-java-format (AOSP) to every Java file below the given folders.
 *
 * <p>Run by the build as {@code java .mvn/JavaFormat.java check|apply|skip FOLDER...}, always on
 * the JDK of the toolchain: the formatter parses with javac, so it must know the project's language
 * level even when an older JDK launched Maven.
 */
final class JavaFormat {
    static void main(String[] args) throws Exception {
        if (args[0].equals("skip")) {
            return;
        }
        boolean apply = args[0].equals("apply");
        // Reflowing strings takes two passes to settle, so what apply wrote would fail the check.
        List<String> options = new ArrayList<>(List.of("--aosp", "--skip-reflowing-long-strings"));
        options.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        int flags = options.size();
        for (int i = 1; i < args.length; i++) {
            options.addAll(javaFiles(Path.of(args[i])));
        }
        if (options.size() == flags) {
            return;
        }
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        int result = new Main(out, err, System.in).format(options.toArray(String[]::new));
        if (result != 0 && !apply) {
            err.println("Not in google-java-format's AOSP style: the files named above.");
            err.println("To format them: mvn -q -N validate -Dformat=apply");
        }
        System.exit(result);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.find(folder, 64, (path, _) -> path.toString().endsWith(".java"))) {
            return paths.map(Path::toString).sorted().toList();
        }
    }
}
