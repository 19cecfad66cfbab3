package dev.hireloop.web.replay;

import dev.hireloop.simulator.scenario.InvalidInput;

/** What a recording may be called. */
final class Names {

    private static final int LONGEST = 120;

    private Names() {}

    /**
     * The name without blanks around it.
     *
     * @throws InvalidInput if it is too long, or would break the line it stands in
     */
    static String checked(String given) {
        var name = given.strip();
        if (name.length() > LONGEST) {
            throw new InvalidInput("A name has at most " + LONGEST + " characters.");
        }
        if (name.codePoints().anyMatch(Names::disturbs)) {
            throw new InvalidInput(
                    "A name has no control characters, and none that turn the writing around.");
        }
        return name;
    }

    private static boolean disturbs(int character) {
        boolean breaks =
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            true;
                    default -> false;
                };
        return breaks || turns(character);
    }

    /** Whether it overrides or isolates the direction; others join letters or emoji. */
    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }
}
