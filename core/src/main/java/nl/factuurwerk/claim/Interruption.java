package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * What made a term of limitation begin again.
 *
 * @param day the day it took effect: of a demand, the day it reached the debtor
 * @param act what was done
 * @param evidence what shows it, a letter or a writ for instance, in one line
 */
public record Interruption(LocalDate day, Act act, String evidence) {

    /** What interrupts a term. */
    public enum Act {
        /**
         * A written demand, or a written notice in which the creditor unmistakably reserves the right to performance
         * (art. 3:317(1) BW). A friendly reminder that does neither does not interrupt.
         */
        DEMAND,
        /** The debtor acknowledged the claim (art. 3:318 BW), by paying part of it for instance. */
        ACKNOWLEDGEMENT,
        /** A writ or another act of prosecution (art. 3:316 BW). */
        WRIT
    }

    /**
     * Checks the evidence.
     *
     * @throws IllegalArgumentException if there is none, or it is not one line of text
     */
    public Interruption {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(act, "act");
        if (PlainText.isBlank(evidence)) {
            throw new IllegalArgumentException("An interruption that nothing shows is none: " + act + " on " + day);
        }
        if (!PlainText.isPrintable(evidence)) {
            throw new IllegalArgumentException(
                    "Evidence is named in one line, not '" + PlainText.quote(evidence) + "'");
        }
    }
}
