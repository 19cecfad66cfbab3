package dev.hireloop.simulator.cli;

import dev.hireloop.core.shared.PersonId;

import org.jspecify.annotations.Nullable;

/** Who says what: a name stands once before everything that person says in a row. */
final class Speech {

    private final Paper paper;
    private final Names names;
    private @Nullable PersonId last;

    Speech(Paper paper, Names names) {
        this.paper = paper;
        this.names = names;
    }

    void say(PersonId speaker, String words) {
        if (!speaker.equals(last)) {
            paper.line(2, names.person(speaker) + ":");
        }
        paper.paragraph(4, words);
        last = speaker;
    }

    /** Something came between; whoever speaks next is named. */
    void pause() {
        last = null;
    }
}
