package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names a recording by its causes: the same play has the same id everywhere.
 *
 * <p>26 characters of {@code 0-9a-v}: the first 128 bits of a SHA-256 over the causes.
 */
public final class RecordingId {

    private static final String BASE = "base";
    private static final int BYTES = 16;
    private static final int RADIX = 32;
    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-v]{" + LENGTH + "}");

    private RecordingId() {}

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String of(RecordingHeader causes) {
        String text =
                String.join(
                        "\n",
                        "hireloop recording",
                        causes.scenarioHash() + variant(causes.variant()),
                        causes.rulebook().toString(),
                        causes.rulebookHash(),
                        Integer.toString(causes.model()),
                        Long.toString(causes.seed()),
                        String.valueOf(causes.parent()),
                        causes.forkedAt() + change(causes.change()));
        return base32(sha256(text));
    }

    /** Nothing for the base, which recordings had alone at first. */
    private static String variant(String name) {
        return name.equals(BASE) ? "" : "/" + name;
    }

    private static String change(@Nullable List<Change> change) {
        return change == null ? "" : EventJson.MAPPER.writeValueAsString(change);
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static String base32(byte[] bytes) {
        var digits = new BigInteger(1, Arrays.copyOf(bytes, BYTES)).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
