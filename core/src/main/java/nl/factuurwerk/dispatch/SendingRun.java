package nl.factuurwerk.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.rule.Report;

/**
 * What a run of sending came to.
 *
 * <pre>{@code
 * SendingRun run = office.sending().run(mailer);
 * run.sent();
 * run.failed();
 * run.report();     // a finding for each that is given up
 * }</pre>
 *
 * @param at when it began: what was due then was sent
 * @param outcomes one for each dispatch that it took, in the order in which it took them
 */
public record SendingRun(Instant at, List<SendingOutcome> outcomes) {

    /** Copies the outcomes. */
    public SendingRun {
        Objects.requireNonNull(at, "at");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Returns what was sent.
     *
     * @return in the order in which it was sent
     */
    public List<SendingOutcome.Sent> sent() {
        return those(SendingOutcome.Sent.class);
    }

    /**
     * Returns what was not taken and will be tried again.
     *
     * @return with the reason, and when
     */
    public List<SendingOutcome.Failed> failed() {
        return those(SendingOutcome.Failed.class);
    }

    /**
     * Returns what is not tried any more.
     *
     * @return with the reason
     */
    public List<SendingOutcome.GivenUp> givenUp() {
        return those(SendingOutcome.GivenUp.class);
    }

    /**
     * Returns what somebody has to look after.
     *
     * @return {@code SEND-GIVEN-UP} for each dispatch that is not tried any more
     */
    public Report report() {
        return new Report(givenUp().stream().map(DispatchRules::givenUp).toList());
    }

    private <T extends SendingOutcome> List<T> those(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
