package dev.hireloop.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hireloop.core.shared.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A decider's rule as a sentence: given events, when a command, then events or a refusal. */
@SuppressWarnings("varargs") // the arrays are only read
public record DeciderSpec<S, C, E>(
        S initial, BiFunction<S, C, List<E>> decide, BiFunction<S, E, S> evolve) {

    @SafeVarargs
    public final Given given(E... events) {
        return given(List.of(events));
    }

    public Given given(List<? extends E> events) {
        return new Given(List.copyOf(events));
    }

    /** What has happened. */
    public final class Given {

        private final List<E> events;

        private Given(List<E> events) {
            this.events = events;
        }

        @SafeVarargs
        public final Given and(E... more) {
            var all = new ArrayList<>(events);
            all.addAll(List.of(more));
            return new Given(List.copyOf(all));
        }

        public When when(C command) {
            return new When(state(), command);
        }

        /** Such a history is a broken store or a bug, never a user's mistake. */
        public void cannotBeFollowedBy(E event) {
            S state = state();
            assertThatIllegalStateException().isThrownBy(() -> evolve.apply(state, event));
        }

        public S state() {
            S state = initial;
            for (E event : events) {
                state = evolve.apply(state, event);
            }
            return state;
        }
    }

    /** What is asked for. */
    public final class When {

        private final S state;
        private final C command;

        private When(S state, C command) {
            this.state = state;
            this.command = command;
        }

        @SafeVarargs
        public final void then(E... expected) {
            assertThat(decide.apply(state, command)).isEqualTo(List.of(expected));
        }

        public void thenRefused(String reason) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> decide.apply(state, command))
                    .extracting(Refused::reason)
                    .isEqualTo(reason);
        }
    }
}
