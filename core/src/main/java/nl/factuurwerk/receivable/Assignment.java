package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.text.TextBundle;

/**
 * Claims on a debtor were assigned to a factor (<em>cessie</em>, art. 3:94 BW). The debtor pays the factor once it was told, so
 * every later document has to say so: the payee (BG-10) is another than the seller, and {@link #notice} says it in words.
 *
 * @param id its identity
 * @param on from which day
 * @param debtor the debtor
 * @param invoices which invoices; empty for all that are issued from that day on
 * @param payee who is to be paid
 */
public record Assignment(Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, List<Id<Invoice>> invoices, Payee payee)
        implements DebtorEntry {

    private static final TextBundle WORDINGS = TextBundle.beside(Assignment.class, "wordings");

    /**
     * Who is to be paid instead of the seller.
     *
     * @param name the name (BT-59)
     * @param account where to pay to (BT-84)
     */
    public record Payee(String name, Iban account) {
        /**
         * Drops blanks around the name.
         *
         * @throws IllegalArgumentException if the name is blank, too long, or cannot be printed
         */
        public Payee {
            name = KeptText.require(name);
            if (PlainText.isBlank(name)) {
                throw new IllegalArgumentException("A payee has a name");
            }
            Objects.requireNonNull(account, "account");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an invoice is named twice
     */
    public Assignment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        invoices = PaymentPlan.distinct(invoices);
        Objects.requireNonNull(payee, "payee");
    }

    /**
     * Tells whether it is about an invoice.
     *
     * @param invoice the invoice
     * @return whether it names it, or names none and the invoice is to that debtor and not older
     */
    public boolean covers(Invoice invoice) {
        if (!invoices.isEmpty()) {
            return invoices.contains(invoice.id());
        }
        boolean isTo = invoice.buyer().id().filter(debtor::equals).isPresent();
        return isTo && !invoice.issueDate().isBefore(on);
    }

    /**
     * Tells the debtor whom it can pay only (<em>mededeling van cessie</em>): to be stated on invoices and letters.
     *
     * @return the message; worded per language
     */
    public Message notice() {
        return WORDINGS.message(
                "assignment.notice",
                Map.of("payee", payee.name(), "account", payee.account().formatted()));
    }
}
