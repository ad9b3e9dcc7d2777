package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.text.Language;
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

    /** The most characters of the name of an account that banks take. */
    private static final int LONGEST_NAME = 70;

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

        /**
         * Returns how to pay.
         *
         * @return a transfer to the account, in as much of the name as banks take
         */
        public CreditTransfer transfer() {
            return CreditTransfer.to(account).named(PlainText.cut(name, LONGEST_NAME));
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
     * States on a draft that somebody else is to be paid: the account where the host names no other means of payment, and the
     * notice.
     *
     * @param draft a draft to the debtor
     * @param language of the notice
     * @return the draft with them
     */
    public InvoiceDraft statedOn(InvoiceDraft draft, Language language) {
        InvoiceDraftBuilder stated = draft.toBuilder();
        if (draft.means().isEmpty()) {
            stated.payBy(payee.transfer());
        }
        String notice = notice().in(language);
        return draft.notes().contains(notice)
                ? stated.build()
                : stated.note(notice).build();
    }

    /**
     * States on a document that somebody else is to be paid: for an e-invoice, or whatever else is made of what it says.
     *
     * @param content what an invoice says
     * @param language of the notice
     * @return the same with the payee (BG-10), its account (BT-84) under its name (BT-85), and the notice as a note (BT-22)
     */
    public InvoiceContent statedOn(InvoiceContent content, Language language) {
        AccountContent account =
                new AccountContent(Optional.of(payee.account().value()), Optional.of(payee.name()), Optional.empty());
        List<NoteContent> notes = new ArrayList<>(content.notes());
        NoteContent notice = NoteContent.of(notice().in(language));
        if (!notes.contains(notice)) {
            notes.add(notice);
        }
        return content.toBuilder()
                .payee(PartyContent.builder().name(payee.name()).build())
                .payment(content.payment().into(List.of(account)))
                .notes(notes)
                .build();
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
