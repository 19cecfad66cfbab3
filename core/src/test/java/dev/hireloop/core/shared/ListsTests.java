package dev.hireloop.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

class ListsTests {

    private static final List<Integer> DIGITS = List.of(3, 1, 4, 1, 5);

    private static List<Integer> upTo(int last) {
        List<Integer> list = List.of();
        for (int i = 1; i <= last; i++) {
            list = Lists.plus(list, i);
        }
        return list;
    }

    @Test
    void aLongerListLeavesTheOldOneAlone() {
        var list = new ArrayList<>(List.of(1));
        assertThat(Lists.plus(list, 2)).containsExactly(1, 2);
        assertThat(list).containsExactly(1);
    }

    @Test
    void aListGrowsAsFarAsOneLikes() {
        var list = upTo(100);
        assertThat(list).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(list.toArray()).hasSize(100).doesNotContainNull();
        assertThat(List.copyOf(list)).isEqualTo(list).hasSameHashCodeAs(list);
    }

    @Test
    void twoThatGrowFromOneDoNotSeeEachOther() {
        for (int length = 0; length <= 20; length++) {
            var root = upTo(length);
            var one = Lists.plus(Lists.plus(root, -1), -2);
            var other = Lists.plus(Lists.plus(root, 100), 200);
            assertThat(root).isEqualTo(upTo(length));
            assertThat(one.subList(0, length)).isEqualTo(root);
            assertThat(one.subList(length, one.size())).containsExactly(-1, -2);
            assertThat(other.subList(0, length)).isEqualTo(root);
            assertThat(other.subList(length, other.size())).containsExactly(100, 200);
        }
    }

    @Test
    void threadsThatGrowOneListDoNotSeeEachOther() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            var root = upTo(9);
            var start = new CountDownLatch(1);
            var grown = new ArrayList<List<Integer>>(List.of(List.of(), List.of()));
            var threads =
                    IntStream.range(0, 2)
                            .mapToObj(
                                    i ->
                                            Thread.ofPlatform()
                                                    .start(
                                                            () -> {
                                                                await(start);
                                                                grown.set(i, Lists.plus(root, i));
                                                            }))
                            .toList();
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(grown).extracting(List::getLast).containsExactly(0, 1);
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aListCannotBeChanged() {
        var list = upTo(3);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.add(4));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.set(0, 4));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.removeIf(each -> each > 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Lists.plus(list, 4).subList(0, 3).get(3));
        var longer = Lists.plus(list, 4);
        assertThat(longer).hasSize(4);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(3));
    }

    @Test
    void questionsAreAnsweredAsAskedOfEachElement() {
        assertThat(Lists.any(DIGITS, each -> each > 4)).isTrue();
        assertThat(Lists.any(DIGITS, each -> each > 5)).isFalse();
        assertThat(Lists.all(DIGITS, each -> each > 0)).isTrue();
        assertThat(Lists.all(DIGITS, each -> each > 1)).isFalse();
        assertThat(Lists.all(List.<Integer>of(), each -> each > 1)).isTrue();
        assertThat(Lists.first(DIGITS, each -> each > 3)).contains(4);
        assertThat(Lists.first(DIGITS, each -> each > 5)).isEmpty();
        assertThat(Lists.count(DIGITS, each -> each == 1)).isEqualTo(2);
    }
}
