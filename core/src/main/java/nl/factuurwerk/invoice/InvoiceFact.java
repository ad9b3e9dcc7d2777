package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;

/**
 * Something that happened to an invoice after it was issued. Facts are added and never changed; what follows from them on a
 * day is an {@link InvoiceStatus}. Two facts that say the same are one: whoever repeats a fact does no harm.
 *
 * <pre>{@code
 * new InvoiceFact.Sent(invoice.id(), today, Channel.EMAIL, "administratie@brouwerijdehop.example")
 * new InvoiceFact.Disputed(invoice.id(), today, "Er zijn 400 stuks geleverd, geen 500")
 * }</pre>
 *
 * <p>Addresses and reasons may be about persons. A fact stays as it was added, so a host that has to forget persons keeps
 * such words elsewhere.
 */
public sealed interface InvoiceFact {

    /** The most characters of a text in a fact. */
    int LONGEST = 1000;

    /**
     * Returns what it is about.
     *
     * @return the identity of the invoice
     */
    Id<Invoice> invoice();

    /**
     * Returns when it happened.
     *
     * @return the day, in the seller's zone
     */
    LocalDate on();

    /**
     * The invoice was sent.
     *
     * @param invoice the invoice
     * @param on when
     * @param channel by which way
     * @param address where to, as that way writes it: an e-mail address, an electronic address (BT-49); empty where it is
     *     not known
     */
    record Sent(Id<Invoice> invoice, LocalDate on, Channel channel, String address) implements InvoiceFact {
        /**
         * Checks presence, and drops blanks around the address.
         *
         * @throws IllegalArgumentException if the address is longer than {@value InvoiceFact#LONGEST} characters or cannot
         *     be printed
         */
        public Sent {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(channel, "channel");
            address = text(address, true);
        }
    }

    /**
     * The invoice arrived, as the customer or the network said.
     *
     * @param invoice the invoice
     * @param on when
     */
    record Received(Id<Invoice> invoice, LocalDate on) implements InvoiceFact {
        /** Checks presence. */
        public Received {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The customer looked at the invoice.
     *
     * @param invoice the invoice
     * @param on when
     */
    record Viewed(Id<Invoice> invoice, LocalDate on) implements InvoiceFact {
        /** Checks presence. */
        public Viewed {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The customer contests the invoice.
     *
     * @param invoice the invoice
     * @param on when
     * @param reason why, in the customer's words or the host's
     */
    record Disputed(Id<Invoice> invoice, LocalDate on, String reason) implements InvoiceFact {
        /**
         * Checks presence, and drops blanks around the reason.
         *
         * @throws IllegalArgumentException if the reason is blank, longer than {@value InvoiceFact#LONGEST} characters, or
         *     cannot be printed
         */
        public Disputed {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
            reason = text(reason, false);
        }
    }

    /**
     * Every dispute up to and including a day was settled, whatever came of it.
     *
     * @param invoice the invoice
     * @param on when; what is contested again counts from the next day
     * @param outcome what came of it; empty where nobody says
     */
    record DisputeSettled(Id<Invoice> invoice, LocalDate on, String outcome) implements InvoiceFact {
        /**
         * Checks presence, and drops blanks around the outcome.
         *
         * @throws IllegalArgumentException if the outcome is longer than {@value InvoiceFact#LONGEST} characters or cannot
         *     be printed
         */
        public DisputeSettled {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
            outcome = text(outcome, true);
        }
    }

    /**
     * Something else that the host keeps with the invoice. No status follows from it.
     *
     * @param invoice the invoice
     * @param on when
     * @param kind which sort of thing, in a word of the host's own
     * @param words what happened; empty where the kind says enough
     */
    record Noted(Id<Invoice> invoice, LocalDate on, String kind, String words) implements InvoiceFact {
        /**
         * Checks presence, and drops blanks.
         *
         * @throws IllegalArgumentException if the kind is blank, or a text is longer than {@value InvoiceFact#LONGEST}
         *     characters or cannot be printed
         */
        public Noted {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(on, "on");
            kind = text(kind, false);
            words = text(words, true);
        }
    }

    /**
     * Says what forbids to keep this fact.
     *
     * @param of the invoice
     * @param today today
     * @return {@code FACT-INVOICE} where it is about another invoice, {@code FACT-EARLY} where it is dated before that was
     *     issued, {@code FACT-FUTURE} where it has not happened yet; or nothing
     */
    default Report check(Invoice of, LocalDate today) {
        return Report.collect(findings -> {
            if (!invoice().equals(of.id())) {
                findings.accept(FactRules.INVOICE.at(
                        Location.of("invoice"), Map.of("found", invoice(), "invoice", of.number(), "id", of.id())));
            }
            Location date = Location.of("on");
            if (on().isBefore(of.issueDate())) {
                findings.accept(FactRules.EARLY.at(
                        date, Map.of("date", on(), "invoice", of.number(), "issued", of.issueDate())));
            }
            if (on().isAfter(today)) {
                findings.accept(FactRules.FUTURE.at(date, Map.of("date", on(), "today", today)));
            }
        });
    }

    private static String text(String text, boolean mayBeEmpty) {
        String kept = PlainText.isBlank(text) ? "" : PlainText.strip(text);
        if (kept.isEmpty() && !mayBeEmpty) {
            throw new IllegalArgumentException("A fact of this kind needs words");
        }
        if (PlainText.length(kept) > LONGEST) {
            throw new IllegalArgumentException(
                    "A text of " + PlainText.length(kept) + " characters is longer than " + LONGEST);
        }
        OptionalInt fault = PlainText.faultInLines(kept);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "Cannot be printed: " + PlainText.name(kept.codePointAt(fault.getAsInt())));
        }
        return kept;
    }
}
