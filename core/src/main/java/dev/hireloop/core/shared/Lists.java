package dev.hireloop.core.shared;

import java.util.ArrayList;
import java.util.List;

/** Growing an immutable list by one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> plus(List<? extends T> list, T element) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
