package dev.hireloop.simulator.scenario;

/** A line of the source with its number, and a caret below the place that is meant. */
final class Excerpt {

    /** With the number before it, such a line fits a terminal of 80 columns. */
    private static final int WIDTH = 68;

    private static final int BEFORE_CARET = 44;

    private static final String GUTTER = " | ";

    private Excerpt() {}

    /**
     * Two lines, each begun with a line end; nothing where the source line is blank.
     *
     * @param column from 1, in characters
     */
    static String of(String source, int line, int column) {
        if (source.isBlank()) {
            return "";
        }
        int[] shown = Printable.text(source).codePoints().toArray();
        int caret = Math.clamp(column - 1, 0, shown.length);
        int from = Math.max(0, Math.min(caret - BEFORE_CARET, shown.length - WIDTH));
        int to = Math.min(shown.length, from + WIDTH);
        int indent = from > 0 ? 1 : 0;
        for (int i = from; i < caret; i++) {
            indent += Printable.width(shown[i]);
        }
        var number = Integer.toString(line);
        var margin = " ".repeat(Math.max(0, 5 - number.length()));
        return "\n"
                + margin
                + number
                + GUTTER
                + (from > 0 ? "…" : "")
                + new String(shown, from, to - from).stripTrailing()
                + (to < shown.length ? "…" : "")
                + "\n"
                + " ".repeat(margin.length() + number.length())
                + GUTTER
                + " ".repeat(indent)
                + "^";
    }
}
