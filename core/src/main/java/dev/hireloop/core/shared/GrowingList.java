package dev.hireloop.core.shared;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An immutable list that shares its elements with the list it grew from. Whoever grows a list first
 * takes the free place behind it; whoever grows it otherwise afterwards gets a copy, so that none
 * sees another's elements.
 */
final class GrowingList<T> extends AbstractList<T> implements RandomAccess {

    private static final int LEAST = 8;

    private final Object[] elements;

    /** How many places are taken, whoever took them. */
    private final AtomicInteger taken;

    private final int size;

    private GrowingList(Object[] elements, AtomicInteger taken, int size) {
        this.elements = elements;
        this.taken = taken;
        this.size = size;
    }

    static <T> GrowingList<T> plus(List<? extends T> list, T element) {
        if (list instanceof GrowingList<? extends T> growing
                && growing.size < growing.elements.length
                && growing.taken.compareAndSet(growing.size, growing.size + 1)) {
            growing.elements[growing.size] = element;
            return new GrowingList<>(growing.elements, growing.taken, growing.size + 1);
        }
        int size = list.size();
        var elements = Arrays.copyOf(list.toArray(), Math.max(LEAST, 2 * size));
        elements[size] = element;
        return new GrowingList<>(elements, new AtomicInteger(size + 1), size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of the type are ever put in
    public T get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return (T) elements[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
