package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A debrief as someone has it who hears the page and has a keyboard: by roles and names alone. */
@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class NonVisualBrowserTests {

    private static final String SCENARIO = "meta-tpm-upstream-bottleneck";

    private final Served served;
    private final Complaints complaints = new Complaints();
    private Chromium chromium;
    private Recording recording;
    private BrowserContext context;
    private Page page;
    private Keyboard keyboard;

    NonVisualBrowserTests(Served served) {
        this.served = served;
    }

    @BeforeAll
    void launch() {
        chromium = new Chromium();
        recording = served.library().play(Scenarios.find(SCENARIO), 3);
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        context = chromium.open(Screen.DESK, served.at("/"));
        page = complaints.page(context);
        keyboard = new Keyboard(page);
    }

    @AfterEach
    void close() {
        context.close();
        complaints.areNone();
    }

    @Test
    void thePageSaysWhatItIsAndWhereItsPartsAre() {
        Theatre.at(page, recording, numberOf(VoteChanged.class::isInstance));

        assertThat(page.getByRole(AriaRole.BANNER)).hasCount(1);
        assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
        assertThat(Named.title(page)).hasText(recording.header().title());
        for (String name : List.of("Discussion", "Evidence", "Transcript", "Timeline")) {
            assertThat(Named.region(page, name)).isVisible();
        }
        for (String heading : List.of("Discussion", "Transcript")) {
            assertThat(Named.of(page, AriaRole.HEADING, heading)).isVisible();
        }
    }

    @Test
    void eachSeatSaysWhoSitsThereAndHowTheyVote() {
        Theatre.at(page, recording, numberOf(VoteChanged.class::isInstance));

        assertThat(Named.list(page, "Panel").getByRole(AriaRole.LISTITEM)).hasCount(5);
        assertThat(seat("Lim Shu Fen")).containsText("Lim Shu Fen, Engineering Manager");
        assertThat(seat("Lim Shu Fen"))
                .containsText("Hire, conviction 1 of 5, was No Hire, just moved");
    }

    @Test
    void whatHappensIsSpokenEventByEventUpToTheDecision() {
        Theatre.at(page, recording, numberOf(VoteChanged.class::isInstance) - 1);

        keyboard.press("ArrowRight");
        assertThat(spoken()).containsText("Voss moves Lim, No Hire to Hire");
        keyboard.press("v");
        assertThat(spoken()).containsText("Voss moves Brandão, No Hire to Hire");
        keyboard.press("1", "]", "]", "]", "]", "]");
        assertThat(spoken()).containsText("No hire. By the rule: majority");
        assertThat(page.getByRole(AriaRole.SLIDER))
                .hasAttribute("aria-valuetext", Pattern.compile("^Decision, .*No hire"));
    }

    @Test
    void allThatWasSaidStandsInAListAndEachLineLeadsToItsMoment() {
        Theatre.at(page, recording, numberOf(DecisionReached.class::isInstance));
        var lines = Named.region(page, "Transcript").getByRole(AriaRole.LISTITEM);
        var moments = lines.filter(having(AriaRole.BUTTON));

        assertThat(moments).hasCount(recording.events().size());
        keyboard.press("t").use(moments.nth(2).getByRole(AriaRole.BUTTON));
        Theatre.on(page).showing(3);
        assertThat(spoken()).containsText("Henrike Voss: Payments and Live Video");
        assertThat(moments).hasCount(3);
    }

    @Test
    void whatTurnedItIsReachedAndWalkedBackToTheLineThatCausedIt() {
        var decided = numberOf(DecisionReached.class::isInstance);
        var theatre = Theatre.at(page, recording, decided);
        var points = Named.button(Named.list(page, "Turning points"), Pattern.compile("^Turning"));
        assertThat(points).hasCount(5);

        keyboard.press("Shift+ArrowLeft");
        theatre.showing(74);
        assertThat(spoken()).containsText("Turning point. Idris Sesay");
        assertThat(spoken()).containsText(Pattern.compile("P\\(hire\\) \\d+$"));
        assertThat(points.last()).hasAttribute("aria-current", "true");
        keyboard.use(points.first());
        theatre.showing(42);

        keyboard.press("a").use(Named.button(Named.region(page, "Analysis"), "Why"));
        var steps = Named.part(page, "Why").getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON);
        var kinds = List.of("Decision", "Rule", "The vote that decided", "What moved it");
        for (int step = 0; step < kinds.size(); step++) {
            assertThat(steps.nth(step)).containsText(kinds.get(step));
            keyboard.to(steps.nth(step));
        }
        keyboard.use(steps.last());
        theatre.showing(12);
        assertThat(spoken()).containsText("Both forms came in six weeks late");
    }

    @Test
    void aForkIsChosenAndTakenAndSaysWhatItChanged() {
        Theatre.at(page, recording, 74);
        var open = Named.button(page, "What if from here");
        keyboard.use(open);
        var dialog = Named.dialog(page, "What if from event 74?");
        var sesay = dialog.getByRole(AriaRole.ROW).filter(having(AriaRole.ROWHEADER, "Sesay"));

        keyboard.use(Named.button(sesay, "Sesay votes Hire, flips to Hire"));

        var compare = Named.button(page, "Compare");
        assertThat(Named.title(page)).hasText(recording.header().title());
        keyboard.use(compare);
        assertThat(Named.region(page, "Before and after"))
                .containsText("The fork flips the decision");
        keyboard.press("6");
        assertThat(spoken()).containsText("Hire. By the rule: majority");
    }

    @Test
    void aDialogTakesTheFocusAndGivesItBack() {
        Theatre.at(page, recording, 74);
        for (String name : List.of("Share this moment", "Keys")) {
            var opens = Named.button(page, name);
            keyboard.use(opens);
            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).hasCount(1);
            keyboard.to(Named.button(dialog, "Close")).press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(opens).isFocused();
        }
    }

    private int numberOf(Predicate<HiringEvent> wanted) {
        var events = recording.events();
        return events.indexOf(events.stream().filter(wanted).findFirst().orElseThrow()) + 1;
    }

    private Locator seat(String name) {
        return Named.list(page, "Panel")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator.FilterOptions having(AriaRole role) {
        return new Locator.FilterOptions().setHas(page.getByRole(role));
    }

    private Locator.FilterOptions having(AriaRole role, String name) {
        return new Locator.FilterOptions().setHas(Named.of(page, role, name));
    }

    /** A live region has a role only where it is a status or an alert. */
    private Locator spoken() {
        return page.locator("[aria-live=polite]");
    }
}
