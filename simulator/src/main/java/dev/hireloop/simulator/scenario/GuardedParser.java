package dev.hireloop.simulator.scenario;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A parser that stops with a fault at what this language does not know, and where there is too much
 * of it; whoever builds nodes from it neither recurses deeply nor fills the memory.
 */
final class GuardedParser implements Parser {

    private static final int DEEPEST = 50;

    /** Twenty times the largest scenario that ships. */
    private static final int MOST_NODES = 20_000;

    private final Parser parser;
    private final Problems problems;
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();
    private int nodes;
    private @Nullable ScalarEvent lastText;
    private @Nullable CollectionStartEvent lastClosed;
    private @Nullable Event last;

    GuardedParser(Parser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        var event = parser.next();
        last = event;
        switch (event) {
            case AliasEvent alias -> throw reserved(alias, "*", "an alias");
            case ScalarEvent text -> {
                count(text);
                lastText = text;
                if (text.getScalarStyle() == ScalarStyle.PLAIN && text.getValue().equals("<<")) {
                    throw reserved(text, "<<", "a merge");
                }
            }
            case CollectionStartEvent start -> {
                count(start);
                open.push(start);
                if (open.size() > DEEPEST) {
                    throw fault(start, "Nested deeper than " + DEEPEST + " levels.");
                }
            }
            case CollectionEndEvent _ -> lastClosed = open.pop();
            default -> {}
        }
        return event;
    }

    private void count(NodeEvent event) {
        if (++nodes > MOST_NODES) {
            throw fault(
                    event, "The file holds more than " + MOST_NODES + " names, texts and lists.");
        }
        if (event.getAnchor().isPresent()) {
            throw reserved(event, "&", "an anchor");
        }
        if (tag(event).isPresent()) {
            throw reserved(event, "!", "a tag");
        }
    }

    private static Optional<String> tag(NodeEvent event) {
        return switch (event) {
            case ScalarEvent text -> text.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
    }

    private InvalidInput reserved(Event event, String sign, String meaning) {
        return fault(event, TextHelp.reserved(sign, meaning));
    }

    private InvalidInput fault(Event event, String message) {
        problems.at(event.getStartMark(), message);
        return problems.asException();
    }

    /** The text just read, if nothing came after it. */
    Optional<ScalarEvent> textJustRead() {
        return Optional.ofNullable(lastText).filter(text -> text == last);
    }

    /** The brackets just closed, if nothing came after them. */
    Optional<CollectionStartEvent> bracketsJustClosed() {
        return Optional.ofNullable(lastClosed)
                .filter(start -> start.isFlow() && last instanceof CollectionEndEvent);
    }

    /** The innermost brackets that are not closed yet. */
    Optional<CollectionStartEvent> openBrackets() {
        return open.stream().filter(CollectionStartEvent::isFlow).findFirst();
    }
}
