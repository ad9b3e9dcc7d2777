package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.time.DateRange;

/**
 * Something that changed the balance of a retainer. Entries are added and never changed; adding one again does nothing.
 */
public sealed interface RetainerEntry {

    /**
     * Returns what it is about.
     *
     * @return the source: the period that was billed, or the work that was done
     */
    SourceReference source();

    /**
     * Returns from which day it counts.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * A period was billed.
     *
     * @param source the period, as it was billed
     * @param usable the days on which it can be used
     * @param amount how much
     */
    record Bought(SourceReference source, DateRange usable, Entitlement amount) implements RetainerEntry {
        /** Checks presence. */
        public Bought {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(usable, "usable");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public LocalDate day() {
            return usable.first();
        }
    }

    /**
     * Work was done under the retainer.
     *
     * @param source the work
     * @param day when it was done
     * @param amount how much
     */
    record Used(SourceReference source, LocalDate day, Entitlement amount) implements RetainerEntry {
        /** Checks presence. */
        public Used {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * What was bought or used is not any more, for instance because the period was credited.
     *
     * @param source the period or the work; it may be bought or used again afterwards
     * @param day from which day that counts
     */
    record TakenBack(SourceReference source, LocalDate day) implements RetainerEntry {
        /** Checks presence. */
        public TakenBack {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(day, "day");
        }
    }
}
