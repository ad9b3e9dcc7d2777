package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * An invoice that a customer can expect, if nothing is changed until then.
 *
 * @param instalment what it will bill
 * @param date the day on which it will be issued (BT-2): its billing day, or today for what should have been billed before
 * @param preview the invoice, all but its number, and what rules would say of it on that day
 */
public record ExpectedInvoice(Instalment instalment, LocalDate date, Preview preview) {

    /** Checks presence. */
    public ExpectedInvoice {
        Objects.requireNonNull(instalment, "instalment");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(preview, "preview");
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
