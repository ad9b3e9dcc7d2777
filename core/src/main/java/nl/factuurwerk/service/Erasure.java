package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/**
 * What came of a wish to be forgotten (art. 17 GDPR): what no law wants kept is gone, and what the law wants kept is
 * still there, valid and unchanged, until its time is over (art. 17(3)(b) GDPR). What is still there is told whole: where
 * something waits for a day that has passed, nothing asks for it any more but the host's own policy.
 *
 * @param party who was erased
 * @param erasedActs how many acts no longer tell who did them and why
 * @param removed what is gone
 * @param waiting the documents that name the party and stay, those that stay longest last
 * @param records what else is kept about the party, those that stay longest last
 */
public record Erasure(Id<Party> party, long erasedActs, Removed removed, List<Waiting> waiting, List<Records> records) {

    /**
     * What no law wants kept, and is gone: what documents need of it stands on them.
     *
     * @param party whether the party itself was kept
     * @param agreement whether something was agreed about billing
     * @param rateCard whether there was a rate card
     * @param purchaseOrderRequirement whether the party asked for the numbers of its orders
     * @param counts of what there may be several
     */
    public record Removed(
            boolean party, boolean agreement, boolean rateCard, boolean purchaseOrderRequirement, Counts counts) {

        /** Checks presence. */
        public Removed {
            Objects.requireNonNull(counts, "counts");
        }

        /**
         * Tells whether nothing was there.
         *
         * @return whether nothing is gone
         */
        public boolean isNothing() {
            return !party && !agreement && !rateCard && !purchaseOrderRequirement && counts.equals(Counts.NONE);
        }
    }

    /**
     * How many are gone of what there may be several.
     *
     * @param purchaseOrders orders of the party, by its own numbers
     * @param billingPlans billing plans, with what was bought and used under retainers
     * @param quotes quotes that were not accepted, sent or not
     */
    public record Counts(int purchaseOrders, int billingPlans, int quotes) {

        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0);

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 0
         */
        public Counts {
            if (purchaseOrders < 0 || billingPlans < 0 || quotes < 0) {
                throw new IllegalArgumentException("Not numbers of what is gone: " + purchaseOrders + " orders, "
                        + billingPlans + " plans, " + quotes + " quotes");
            }
        }
    }

    /**
     * A document that stays.
     *
     * @param number its number
     * @param retention until when, and by which law
     */
    public record Waiting(DocumentNumber number, Retention retention) {
        /** Checks presence. */
        public Waiting {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(retention, "retention");
        }
    }

    /**
     * Records of one kind that stay equally long.
     *
     * @param kind what they are
     * @param count how many of them there are, 1 or more
     * @param retention until when, and by which law
     */
    public record Records(Kind kind, long count, Retention retention) {

        /** What is part of the books beside the documents. */
        public enum Kind {
            /**
             * What happened to invoices after they were issued, with the addresses and words in it: sent, disputed, settled.
             * Whether and when a claim is to be paid follows from it (art. 52(1) AWR), so it stays as long as its invoice.
             */
            FACTS,
            /**
             * What was sent of the documents, with the addresses it went to, and what became of it. It shows that and when the
             * customer got a document (art. 52(1) AWR), so it stays as long as that. What is still to be sent is among it,
             * and goes out unless it is withdrawn.
             */
            DISPATCHES,
            /**
             * Payments that the party made, and those that were used for its invoices, with names, accounts and words as the
             * bank gave them. They are books (art. 52 AWR) and stay as long as those of their day, and as the invoice that was
             * paid with them where that stays longer.
             */
            PAYMENTS,
            /**
             * Hours worked for the party, with the notes on them, billed or not. They are books (art. 52 AWR) and stay as long
             * as those of their day, and as the invoice that bills them where that stays longer.
             */
            TIME_ENTRIES,
            /** Trips and expenses for the party, billed or not: books as hours are, and for as long. */
            OUTLAYS,
            /**
             * Quotes that were accepted: what was agreed (art. 52(1) AWR), as long as the order that came of them where that
             * stays longer.
             */
            QUOTES,
            /**
             * Orders that were taken on, with their changes and deliveries, and what documents did to them. They stay as long
             * as books of their last day, and as the invoices under them where these stay longer (art. 52(1) AWR).
             */
            ORDERS,
            /** Proformas, which were sent to customs or paid on (art. 52(1) AWR). */
            PROFORMAS,
            /** What happened in dunning, and the letters that went: what shows that a claim was pursued. */
            DUNNING,
            /**
             * What is known of the party as a debtor and was agreed with it: payment plans, insolvency, claims that were assigned,
             * limits. Why and when a claim was to be paid follows from it (art. 52(1) AWR), so it stays as long as books of its
             * day.
             */
            DEBTOR_FILE,
            /**
             * Receipts that the party was given or gave, with its name and address as they stand on paper. They prove that was
             * paid (art. 6:48 BW) and are books (art. 52 AWR), as long as those of their day.
             */
            RECEIPTS
        }

        /**
         * Checks presence and number.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Records {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(retention, "retention");
            if (count < 1) {
                throw new IllegalArgumentException("Not a number of records that stay: " + count);
            }
        }
    }

    /** Copies documents and records in the order of their time. */
    public Erasure {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(removed, "removed");
        waiting = waiting.stream()
                .sorted(Comparator.comparing((Waiting each) -> each.retention().until())
                        .thenComparing(Waiting::number))
                .toList();
        records = records.stream()
                .sorted(Comparator.comparing((Records each) -> each.retention().until())
                        .thenComparing(Records::kind))
                .toList();
    }

    /**
     * Returns from when nothing has to be kept about the party any more.
     *
     * @return the last day on which a document or record of it has to be there, or empty if there is none
     */
    public Optional<LocalDate> until() {
        return Stream.concat(
                        waiting.stream().map(Waiting::retention),
                        records.stream().map(Records::retention))
                .map(Retention::until)
                .max(Comparator.naturalOrder());
    }
}
