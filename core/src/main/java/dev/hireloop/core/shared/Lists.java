package dev.hireloop.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Growing an immutable list by one, and what deciders ask of lists all the time. */
public final class Lists {

    private Lists() {}

    /** A list with that element at its end. It costs the same however long the list is. */
    public static <T> List<T> plus(List<? extends T> list, T element) {
        return GrowingList.plus(list, element);
    }

    public static <T> boolean any(List<T> list, Predicate<? super T> condition) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            if (condition.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static <T> boolean all(List<T> list, Predicate<? super T> condition) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            if (!condition.test(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    public static <T> Optional<T> first(List<T> list, Predicate<? super T> condition) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            T each = list.get(i);
            if (condition.test(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Those that meet the condition, in their order. */
    public static <T> List<T> where(List<T> list, Predicate<? super T> condition) {
        var found = new ArrayList<T>();
        int size = list.size();
        for (int i = 0; i < size; i++) {
            T each = list.get(i);
            if (condition.test(each)) {
                found.add(each);
            }
        }
        return List.copyOf(found);
    }

    /** What the function makes of each, in their order. */
    public static <T, R> List<R> each(List<T> list, Function<? super T, ? extends R> function) {
        var made = new ArrayList<R>(list.size());
        for (int i = 0; i < list.size(); i++) {
            made.add(function.apply(list.get(i)));
        }
        return List.copyOf(made);
    }

    public static <T> int count(List<T> list, Predicate<? super T> condition) {
        int count = 0;
        for (int i = 0; i < list.size(); i++) {
            if (condition.test(list.get(i))) {
                count++;
            }
        }
        return count;
    }
}
