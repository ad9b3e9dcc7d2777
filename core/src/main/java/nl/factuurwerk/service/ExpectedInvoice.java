package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * An invoice that a customer can expect, if nothing is changed until then.
 *
 * @param origin what it will bill
 * @param date the day on which it will be issued (BT-2): its billing day, or today for what should have been billed before
 * @param preview the invoice, all but its number and those of others that are expected before it, and what rules would say of
 *     it on that day
 */
public record ExpectedInvoice(Origin origin, LocalDate date, Preview preview) {

    /** What an expected invoice bills. */
    public sealed interface Origin {

        /**
         * An instalment of a billing plan.
         *
         * @param instalment what falls due
         */
        record OfPlan(Instalment instalment) implements Origin {
            /** Checks presence. */
            public OfPlan {
                Objects.requireNonNull(instalment, "instalment");
            }
        }

        /**
         * An advance, a part, or the rest, of an order.
         *
         * @param order the order
         * @param number its number
         * @param role whether it is an advance, a part or the last invoice
         */
        record OfOrder(Id<Order> order, DocumentNumber number, BillingRole role) implements Origin {
            /** Checks presence. */
            public OfOrder {
                Objects.requireNonNull(order, "order");
                Objects.requireNonNull(number, "number");
                Objects.requireNonNull(role, "role");
            }
        }
    }

    /** Checks presence. */
    public ExpectedInvoice {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(preview, "preview");
    }

    /**
     * Returns the instalment of a plan that it will bill.
     *
     * @return the instalment, or empty where it bills an order
     */
    public Optional<Instalment> instalment() {
        return origin instanceof Origin.OfPlan(Instalment instalment) ? Optional.of(instalment) : Optional.empty();
    }

    /**
     * Tells whether it would be issued as things are.
     *
     * @return whether no rule forbids it
     */
    public boolean isIssuable() {
        return preview.isIssuable();
    }

    /**
     * Returns what is in the way of it, and what is remarked.
     *
     * @return the findings
     */
    public Report report() {
        return preview.report();
    }

    /**
     * Returns what it comes to without VAT (BT-109).
     *
     * @return the total, or empty where too much is missing to compute one
     */
    public Optional<Money> withoutVat() {
        return preview.candidate().map(candidate -> candidate.totals().excludingVat());
    }

    /**
     * Returns what it comes to with VAT (BT-112).
     *
     * @return the total, or empty where too much is missing to compute one
     */
    public Optional<Money> withVat() {
        return preview.candidate().map(InvoiceCandidate::totals).map(totals -> totals.includingVat());
    }
}
