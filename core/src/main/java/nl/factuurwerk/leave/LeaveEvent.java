package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.text.PlainText;

/**
 * Something that was done with a request. Every change of a request is one, so that a host can tell whoever has to know.
 *
 * @param day on which day
 * @param what what was done
 * @param by by whom
 * @param reason why, on one line, at most {@value #LONGEST_REASON} characters; never missing where leave is rejected
 */
public record LeaveEvent(LocalDate day, What what, Actor by, Optional<String> reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /**
     * Checks presence, and the reason.
     *
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed, or leave is rejected without
     *     one
     */
    public LeaveEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        reason.ifPresent(text -> {
            if (PlainText.isBlank(text) || PlainText.length(text) > LONGEST_REASON || !PlainText.isPrintable(text)) {
                throw new IllegalArgumentException("Not a reason: '" + PlainText.quote(text) + "'");
            }
        });
        if (reason.isEmpty() && (what == What.REJECTED || what == What.CANCELLATION_REFUSED)) {
            throw new IllegalArgumentException("Leave is refused with a reason (art. 7:638(2) BW)");
        }
    }

    /** What can be done. */
    public enum What {
        /** The employee asked for it, in writing. */
        SUBMITTED,
        /** One of those who have to approve did. */
        APPROVED,
        /** It was refused. */
        REJECTED,
        /** It was taken back before it was agreed. */
        CANCELLED,
        /** The employee asked to take back what was agreed. */
        CANCELLATION_REQUESTED,
        /** That was agreed: there is no leave. */
        CANCELLATION_AGREED,
        /** That was refused: the leave stands. */
        CANCELLATION_REFUSED
    }
}
