package dev.hireloop.simulator.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone probably meant. */
public final class Suggestion {

    /** Longer names are not compared, nor more of them than these, so that any file is quick. */
    private static final int LONGEST = 64;

    private static final int MOST_COMPARED = 300;
    private static final int MOST_LISTED = 12;

    private Suggestion() {}

    /**
     * {@code " Did you mean 'x'?"} for the nearest known name, else what is known: {@code " Known
     * here: x, y."}
     */
    public static String didYouMean(String given, Collection<String> known) {
        return nearest(given, known)
                .map(Suggestion::question)
                .orElseGet(() -> list(known, MOST_LISTED));
    }

    /** Every name that is known. */
    static String all(Collection<String> known) {
        return list(known, Integer.MAX_VALUE);
    }

    static String question(String name) {
        return " Did you mean '" + name + "'?";
    }

    private static String list(Collection<String> known, int most) {
        if (known.isEmpty()) {
            return "";
        }
        List<String> listed =
                known.stream().limit(most).map(name -> Printable.start(name, LONGEST)).toList();
        int more = known.size() - listed.size();
        return " Known here: "
                + String.join(", ", listed)
                + (more > 0 ? " and " + more + " more" : "")
                + ".";
    }

    /** The known name within a third of its length in slips of the pen, the nearest first. */
    static Optional<String> nearest(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        var wanted = plain(given);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        int compared = 0;
        for (String name : known) {
            if (++compared > MOST_COMPARED) {
                break;
            }
            int most = Math.min(least - 1, Math.max(1, name.length() / 3));
            int slips = isNear(name, given, most) ? slips(wanted, plain(name), most) : most + 1;
            if (slips <= most) {
                nearest = Optional.of(name);
                least = slips;
            }
        }
        return nearest;
    }

    /** Case and the kind of joint make no difference. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /**
     * Letters changed, added, left out or swapped with their neighbour; more than {@code most} once
     * that is certain. Only places that far apart are compared.
     */
    private static int slips(String a, String b, int most) {
        if (!isNear(a, b, most)) {
            return most + 1;
        }
        int width = b.length() + 1;
        int[] twoAbove = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int first = Math.max(1, i - most);
            int last = Math.min(b.length(), i + most);
            row[first - 1] = first == 1 ? i : most + 1;
            int least = row[first - 1];
            for (int j = first; j <= last; j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int skip = Math.min(j < i + most ? above[j] : most, row[j - 1]) + 1;
                row[j] = Math.min(change, skip);
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] oldest = twoAbove;
            twoAbove = above;
            above = row;
            row = oldest;
        }
        return above[b.length()];
    }

    /** In length. */
    private static boolean isNear(String a, String b, int most) {
        return Math.abs(a.length() - b.length()) <= most;
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
