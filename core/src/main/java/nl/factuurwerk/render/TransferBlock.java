package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.payment.CreditTransfer;
import org.joda.money.Money;

/** Where to transfer what a letter asks for, with the code that banking apps scan where one can say it all. */
final class TransferBlock {

    private final Labels labels;
    private final Formats formats;

    TransferBlock(Labels labels, Formats formats) {
        this.labels = labels;
        this.formats = formats;
    }

    /** The amount, the account where there is one, what to state, by when, and the code; empty for none. */
    Section.Payment section(
            String request, Optional<CreditTransfer> to, Money amount, Field reference, Field payBy, String code) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(labels.text("payment.amount"), formats.money(amount)));
        to.ifPresent(account -> {
            fields.add(new Field(labels.text("payment.account"), account.iban().formatted()));
            account.bic().ifPresent(bic -> fields.add(new Field(labels.text("payment.bic"), bic.value())));
            account.accountName().ifPresent(name -> fields.add(new Field(labels.text("payment.name"), name)));
        });
        fields.add(reference);
        fields.add(payBy);
        return new Section.Payment(
                labels.text("payment.heading"), request, fields, code, code.isEmpty() ? "" : labels.text("payment.qr"));
    }
}
