package dev.hireloop.core.shared;

/** What a person is in the debrief. */
public enum Role {
    INTERVIEWER,
    /** Leads the debrief, reads out gates, calls the vote. */
    CHAIR,
    /** From outside the hiring manager's chain; some rulebooks give the role a veto. */
    BAR_RAISER,
    /** Watches to learn; writes no scorecard and never votes. */
    SHADOW;

    public boolean votes() {
        return this != SHADOW;
    }
}
