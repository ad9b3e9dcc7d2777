package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * Something that happened to somebody's leave. Facts are added and never changed; a wrong one is {@linkplain Retracted
 * retracted}. In which order they were added makes no difference. What is earned under the contract is no fact: it
 * follows from the contract. Neither is leave that was asked for and agreed: it follows from the {@link LeaveRequest}.
 */
public sealed interface LeaveFact {

    /** The longest note, in characters. */
    int LONGEST_NOTE = 500;

    /** The first year that a fact can be about. */
    int FIRST_YEAR = 1900;

    /** The last year that a fact can be about. */
    int LAST_YEAR = 2999;

    /**
     * Returns its identity. It stands in the audit trail, from which it is never erased, so it should say nothing of what
     * happened: not {@code ill-2026-03}, but a number.
     *
     * @return unique among the facts of the administration
     */
    Id<LeaveFact> id();

    /**
     * Returns from which day it counts.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * This ledger began: what was earned before is in grants with the reason {@link Reason#OPENING}, and does not follow from
     * the contract. Of two, the later counts.
     *
     * @param id the identity
     * @param day the first day from which leave is earned here
     */
    record Opened(Id<LeaveFact> id, LocalDate day) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Opened {
            Objects.requireNonNull(id, "id");
            calendar(day);
        }
    }

    /** Why hours are given. */
    enum Reason {
        /** What was left when this ledger began. */
        OPENING,
        /** The law gives them for an event: a birth, an adoption, care. */
        ENTITLEMENT,
        /** The employee bought them. */
        PURCHASE,
        /** The employee worked them. */
        OVERTIME,
        /** The employer gives them. */
        AGREED
    }

    /**
     * Hours were given, as a lot of their own.
     *
     * @param id the identity
     * @param lot what they are
     * @param usable the days on which they can be taken; without an end they lapse as their kind does
     * @param hours how many, above zero
     * @param reason why
     */
    record Granted(Id<LeaveFact> id, LotKey lot, DateRange usable, Hours hours, Reason reason) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if there are no hours, or the days are not from {@value #FIRST_YEAR} to
         *     {@value #LAST_YEAR}; they may have no end
         */
        public Granted {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(reason, "reason");
            positive(hours);
            calendar(usable.first());
            usable.end().ifPresent(LeaveFact::calendar);
        }

        @Override
        public LocalDate day() {
            return usable.first();
        }
    }

    /**
     * Leave was taken that nobody asked for here: from before this ledger, or recorded by hand.
     *
     * @param id the identity
     * @param day on which day
     * @param from the code of a pool or of a kind
     * @param hours how many, above zero
     * @param consented whether it counts though the employee was ill that day, because the employee agreed to that in this
     *     case (art. 7:637 BW)
     */
    record Taken(Id<LeaveFact> id, LocalDate day, String from, Hours hours, boolean consented) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if there are no hours, or the day is not from {@value #FIRST_YEAR} to
         *     {@value #LAST_YEAR}
         */
        public Taken {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(from, "from");
            positive(hours);
        }
    }

    /** Why money takes the place of leave. */
    enum Payment {
        /** By agreement while employed; never the statutory part (art. 7:640 BW). */
        SALE,
        /** Because the employment ended (art. 7:641 BW). */
        END
    }

    /**
     * Money took the place of leave.
     *
     * @param id the identity
     * @param day on which day
     * @param from the code of a pool or of a kind
     * @param hours how many, above zero
     * @param payment why
     */
    record PaidOut(Id<LeaveFact> id, LocalDate day, String from, Hours hours, Payment payment) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if there are no hours, or the day is not from {@value #FIRST_YEAR} to
         *     {@value #LAST_YEAR}
         */
        public PaidOut {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(payment, "payment");
            positive(hours);
        }
    }

    /**
     * Leave became leave of another kind.
     *
     * @param id the identity
     * @param day on which day
     * @param from the code of a pool or of a kind
     * @param to what it became
     * @param hours how many, above zero
     */
    record Converted(Id<LeaveFact> id, LocalDate day, String from, LotKey to, Hours hours) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if there are no hours, or the day is not from {@value #FIRST_YEAR} to
         *     {@value #LAST_YEAR}
         */
        public Converted {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            positive(hours);
        }
    }

    /**
     * It was agreed that leave of a year may be taken longer than its term: carried over. Only ever to the good of the
     * employee (art. 7:645 BW): an earlier day has no effect.
     *
     * @param id the identity
     * @param day on which day that was agreed
     * @param lot what may be taken longer
     * @param until the last day on which it can be taken
     */
    record Extended(Id<LeaveFact> id, LocalDate day, LotKey lot, LocalDate until) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Extended {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(lot, "lot");
            calendar(day);
            calendar(until);
        }
    }

    /**
     * The employer told the employee, precisely and in good time, how much leave of a year will lapse and when, and to take
     * it. Without that nothing of the statutory part lapses (HR 23 June 2023, ECLI:NL:HR:2023:955).
     *
     * @param id the identity
     * @param day on which day
     * @param year the year in which the leave was earned
     */
    record Informed(Id<LeaveFact> id, LocalDate day, int year) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Informed {
            Objects.requireNonNull(id, "id");
            calendar(day);
        }
    }

    /**
     * The employee could not reasonably take the leave of a year before it would lapse (art. 7:640a BW). Why is nobody's
     * business here.
     *
     * @param id the identity
     * @param day on which day that was established
     * @param year the year in which the leave was earned
     */
    record Unable(Id<LeaveFact> id, LocalDate day, int year) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Unable {
            Objects.requireNonNull(id, "id");
            calendar(day);
        }
    }

    /**
     * Hours of a lot were wrong.
     *
     * @param id the identity
     * @param day on which day it is put right
     * @param lot which lot
     * @param by how many hours more, negative for fewer, not zero
     * @param note why, on one line, at most {@value #LONGEST_NOTE} characters
     */
    record Corrected(Id<LeaveFact> id, LocalDate day, LotKey lot, Hours by, String note) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if nothing is corrected, the note is blank, too long or cannot be printed, or the
         *     day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Corrected {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(lot, "lot");
            if (by.isZero()) {
                throw new IllegalArgumentException("Correction " + id + " corrects nothing");
            }
            if (PlainText.isBlank(note) || PlainText.length(note) > LONGEST_NOTE || !PlainText.isPrintable(note)) {
                throw new IllegalArgumentException("Not the reason of a correction: '" + PlainText.quote(note) + "'");
            }
        }
    }

    /**
     * Somebody reported ill. Days of leave from then until the recovery are given back (art. 7:638(8) BW). What the matter is
     * has no place here.
     *
     * @param id the identity
     * @param day the first day
     */
    record Ill(Id<LeaveFact> id, LocalDate day) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Ill {
            Objects.requireNonNull(id, "id");
            calendar(day);
        }
    }

    /**
     * Somebody recovered.
     *
     * @param id the identity
     * @param day the first day on which the employee is no longer ill
     * @param ill the identity of the report
     */
    record Recovered(Id<LeaveFact> id, LocalDate day, Id<LeaveFact> ill) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Recovered {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(ill, "ill");
        }
    }

    /**
     * Another fact was a mistake: it counts for nothing, as if it had never been added.
     *
     * @param id the identity
     * @param day on which day that was found
     * @param fact the identity of the other, which is no retraction itself
     */
    record Retracted(Id<LeaveFact> id, LocalDate day, Id<LeaveFact> fact) implements LeaveFact {
        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if a day is not from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
         */
        public Retracted {
            Objects.requireNonNull(id, "id");
            calendar(day);
            Objects.requireNonNull(fact, "fact");
        }
    }

    /** Whoever means for ever does not mean the year 999999999. */
    private static void calendar(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Leave is of days from " + FIRST_YEAR + " to " + LAST_YEAR + ", not of " + day);
        }
    }

    private static void positive(Hours hours) {
        if (!hours.isPositive()) {
            throw new IllegalArgumentException("Leave has more than no hours, not " + hours);
        }
    }
}
