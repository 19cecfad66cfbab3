package dev.hireloop.simulator.scenario;

/**
 * One change to a scenario file, as {@code panel.chair.leniency=0.5}.
 *
 * <p>{@code panel.ROLE} is the one person of that role, and {@code panel.WHO.leniency} is short for
 * {@code panel.WHO.tendencies.leniency}; so with every tendency.
 *
 * @param path field names joined by dots, and {@code [0]} for the first entry of a list, as a fault
 *     names them
 * @param value YAML; {@code ~} takes out what stands there
 */
public record Setting(String path, String value) {

    private static final int LONGEST_LABEL = 120;

    /**
     * Reads {@code PATH=VALUE}.
     *
     * @throws InvalidInput if there is no path or no equals sign
     */
    public static Setting of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InvalidInput(
                    "'" + text + "' is no PATH=VALUE, such as panel.wilk.leniency=0.5.");
        }
        return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /** Where its faults are. */
    String label() {
        return Printable.start("--set " + this, LONGEST_LABEL);
    }

    @Override
    public String toString() {
        return path + "=" + value;
    }
}
