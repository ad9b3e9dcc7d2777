package nl.factuurwerk.billing;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * What a billing run came to for one customer, or for the disbursements of one. Small on purpose: a run over many customers keeps one of each and no
 * document.
 */
public sealed interface BillingOutcome {

    /**
     * Returns whom it is about.
     *
     * @return the customer
     */
    Id<Party> customer();

    /**
     * An invoice was issued.
     *
     * @param customer whom it is for
     * @param invoice its identity
     * @param number its number
     * @param total what it comes to, with VAT
     */
    record Issued(Id<Party> customer, Id<Invoice> invoice, DocumentNumber number, Money total)
            implements BillingOutcome {
        /** Checks presence. */
        public Issued {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(total, "total");
        }

        /**
         * Says it of an invoice.
         *
         * @param customer whom it is for
         * @param invoice the invoice
         * @return the outcome
         */
        public static Issued of(Id<Party> customer, Invoice invoice) {
            return new Issued(customer, invoice.id(), invoice.number(), invoice.total());
        }
    }

    /**
     * There was something to bill, and it would not have made a legal invoice. Nothing was issued, and the work is still
     * to be billed: the next run tries again.
     *
     * @param customer whom it would have been for
     * @param report every finding
     */
    record Rejected(Id<Party> customer, Report report) implements BillingOutcome {
        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if the report has no error
         */
        public Rejected {
            Objects.requireNonNull(customer, "customer");
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("Rejected without an error: " + customer);
            }
        }
    }

    /**
     * There was nothing, or nothing left, to bill.
     *
     * @param customer whom nothing is billed
     */
    record NothingToBill(Id<Party> customer) implements BillingOutcome {
        /** Checks presence. */
        public NothingToBill {
            Objects.requireNonNull(customer, "customer");
        }
    }
}
