package nl.factuurwerk.ubl;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;

/** What came of reading a file: an invoice or credit note with what is wrong with it, or nothing. */
public sealed interface UblReading {

    /**
     * The file is an invoice or credit note. It may be a bad one: where the report has errors, a value could not be read or what
     * is stated breaks a rule, and the invoice says what is left.
     *
     * @param incoming what it says
     * @param report what is wrong with it, and what was not understood
     */
    record Read(IncomingInvoice incoming, Report report) implements UblReading {

        /** Checks presence. */
        public Read {
            Objects.requireNonNull(incoming, "incoming");
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * The file was refused: it is no XML, no UBL, or beyond the limits. Nothing is known of what it says.
     *
     * @param report why
     */
    record Refused(Report report) implements UblReading {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if the report has no error
         */
        public Refused {
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("A file is refused for an error");
            }
        }
    }

    /**
     * Returns what was found.
     *
     * @return errors, warnings and notices
     */
    Report report();

    /**
     * Returns what the file says.
     *
     * @return the invoice or credit note, sound or not; empty where the file was refused
     */
    default Optional<IncomingInvoice> invoice() {
        return this instanceof Read(var incoming, var report) ? Optional.of(incoming) : Optional.empty();
    }

    /**
     * Tells whether nothing is wrong with the file.
     *
     * @return whether it was read and the report has no error
     */
    default boolean isSound() {
        return this instanceof Read && !report().hasErrors();
    }

    /**
     * Returns what the file says, where nothing is wrong with it.
     *
     * @return the invoice or credit note
     * @throws InvalidInput with the report, if it has an error
     */
    default IncomingInvoice orThrow() {
        return invoice().filter(read -> isSound()).orElseThrow(() -> new InvalidInput(report()));
    }
}
