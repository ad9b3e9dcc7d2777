package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.EpcPayload;
import nl.factuurwerk.payment.PaymentMeans;
import org.joda.money.Money;

/**
 * How to pay an invoice: the request in words, the account, and the code that banking apps scan. The reader of one that
 * the buyer made out is who will be paid: it says what the buyer will do, and there is nothing to scan. A credit note that
 * takes a refund back is below zero and asks to be paid as the invoice would.
 */
final class PaymentBlock {

    private final IssuedDocument invoice;
    private final Money amount;
    private final boolean selfBilled;
    private final Labels labels;
    private final Formats formats;

    PaymentBlock(IssuedDocument invoice, Labels labels, Formats formats) {
        this.invoice = invoice;
        this.amount = invoice.kind().isCredit() ? invoice.total().negated() : invoice.total();
        this.selfBilled = invoice.kind().isSelfBilled();
        this.labels = labels;
        this.formats = formats;
    }

    Section.Payment section() {
        if (!amount.isPositive()) {
            return nothingToPay();
        }
        Optional<PaymentMeans> means = invoice.header().payment().means();
        if (means.isPresent() && means.get() instanceof CreditTransfer transfer) {
            return payment(worded("request"), fields(transfer), selfBilled ? "" : code(transfer));
        }
        if (means.isPresent() && means.get() instanceof DirectDebit debit) {
            return payment(worded("debit"), fields(debit), "");
        }
        return payment(worded("terms"), List.of(terms()), "");
    }

    /** A last invoice that comes to nothing, or to a refund, says that this is because of what was billed ahead. */
    private Section.Payment nothingToPay() {
        boolean ahead = !invoice.header().earlier().deductions().isEmpty();
        if (amount.isZero()) {
            return payment("payment.heading", ahead ? "payment.settled" : "payment.nothing", List.of(), "");
        }
        return payment("settlement.heading-back", ahead ? "payment.back" : "payment.back-otherwise", List.of(), "");
    }

    private String worded(String request) {
        return (selfBilled ? "self-billed." : "payment.") + request;
    }

    private Section.Payment payment(String request, List<Field> fields, String code) {
        return payment("payment.heading", request, fields, code);
    }

    private Section.Payment payment(String heading, String request, List<Field> fields, String code) {
        return new Section.Payment(
                labels.text(heading),
                labels.text(
                        request, Map.of("amount", formats.money(amount.abs()), "due", formats.date(invoice.dueDate()))),
                fields,
                code,
                code.isEmpty() ? "" : labels.text("payment.qr"));
    }

    private List<Field> fields(CreditTransfer transfer) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("payment.amount", formats.money(amount)));
        fields.add(field("payment.account", transfer.iban().formatted()));
        transfer.bic().ifPresent(bic -> fields.add(field("payment.bic", bic.value())));
        transfer.accountName().ifPresent(name -> fields.add(field("payment.name", name)));
        fields.add(field("payment.reference", invoice.paymentReference().formatted()));
        fields.add(terms());
        return fields;
    }

    private List<Field> fields(DirectDebit debit) {
        return List.of(
                field("payment.amount", formats.money(amount)),
                field("payment.mandate", debit.mandate()),
                field("payment.creditor", debit.creditor().value()));
    }

    private Field terms() {
        return field("payment.terms-label", invoice.header().wordings().paymentTerms());
    }

    private Field field(String label, String value) {
        return new Field(labels.text(label), value);
    }

    /** A code is printed where one can say it all; an amount in another currency than euro has none. */
    private String code(CreditTransfer transfer) {
        return EpcPayload.tryOf(transfer, amount, invoice.paymentReference())
                .value()
                .map(EpcPayload::text)
                .orElse("");
    }
}
