package dev.hireloop.simulator.scenario;

/**
 * One change to a scenario file, as {@code panel.chair.leniency=0.5}.
 *
 * @param path field names joined by dots, as a fault names them
 * @param value YAML
 */
public record Setting(String path, String value) {

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

    @Override
    public String toString() {
        return path + "=" + value;
    }
}
