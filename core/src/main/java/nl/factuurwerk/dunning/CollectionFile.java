package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All that an agency or a bailiff needs to collect from one debtor (<em>incassodossier</em>): the invoices with what shows that
 * they arrived, the claim on each with how it came about, the letters, and what was talked about.
 *
 * @param head about whom, and as of when
 * @param items the invoices on which something is open, in the order of issue
 * @param letters the letters that went, in that order
 * @param entries what happened besides, in the order in which it was added
 * @param report what is missing that a court will ask for
 */
public record CollectionFile(
        Head head, List<Item> items, List<Letter> letters, List<DunningEntry> entries, Report report) {

    /**
     * About whom a file is.
     *
     * @param asOf the day as of which everything is
     * @param creditor who claims
     * @param debtor who owes
     * @param fee what collecting costs the creditor, where that is agreed
     */
    public record Head(LocalDate asOf, Party creditor, Party debtor, Optional<AgencyFee> fee) {
        /** Checks presence. */
        public Head {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(creditor, "creditor");
            Objects.requireNonNull(debtor, "debtor");
            Objects.requireNonNull(fee, "fee");
        }
    }

    /**
     * One invoice of a file.
     *
     * @param invoice the invoice, with its terms
     * @param facts that it was sent, received, viewed or contested
     * @param credits the credit notes on it
     * @param claim what is claimed on it, and how it came about
     */
    public record Item(Invoice invoice, List<InvoiceFact> facts, List<CreditNote> credits, ClaimStatement claim) {
        /** Copies the lists. */
        public Item {
            Objects.requireNonNull(invoice, "invoice");
            facts = List.copyOf(facts);
            credits = List.copyOf(credits);
            Objects.requireNonNull(claim, "claim");
        }
    }

    /** Copies the lists. */
    public CollectionFile {
        Objects.requireNonNull(head, "head");
        items = List.copyOf(items);
        letters = List.copyOf(letters);
        entries = List.copyOf(entries);
        Objects.requireNonNull(report, "report");
    }

    /**
     * Returns what is claimed in a currency.
     *
     * @param currency the currency
     * @return invoices, interest and costs of all items in it
     */
    public Money total(CurrencyUnit currency) {
        return items.stream()
                .map(item -> item.claim().total())
                .filter(total -> total.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns what collecting all of it would cost the creditor.
     *
     * @return the fee on the total in the currency of the fee; empty where none is agreed
     */
    public Optional<Money> fee() {
        return head.fee().map(fee -> fee.on(total(fee.fixed().getCurrencyUnit())));
    }
}
