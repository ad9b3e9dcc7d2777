package nl.factuurwerk.ubl;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PaymentContent;

/** Writes how and when to pay (BG-16 to BG-19, BT-20). */
final class PaymentXml {

    /** UBL demands a network of every card, EN 16931 knows of none. */
    private static final String NO_NETWORK = "NA";

    private final XmlOutput xml;
    private final PaymentContent payment;
    private final Optional<String> terms;
    private final Optional<LocalDate> dueDate;

    PaymentXml(XmlOutput xml, InvoiceContent content, UblForm form) {
        this.xml = xml;
        this.payment = content.payment();
        this.terms = content.paymentTerms();
        this.dueDate = form == UblForm.CREDIT_NOTE ? content.dueDate() : Optional.empty();
    }

    /** Writes the means, once for each account that can be paid into, and the terms. */
    void write() {
        if (!payment.isEmpty()) {
            if (payment.accounts().isEmpty()) {
                means(Optional.empty());
            }
            payment.accounts().forEach(account -> means(Optional.of(account)));
        }
        if (terms.isPresent()) {
            xml.start(Cac.PAYMENT_TERMS);
            xml.text(Cbc.NOTE, terms);
            xml.end(Cac.PAYMENT_TERMS);
        }
    }

    private void means(Optional<AccountContent> account) {
        xml.start(Cac.PAYMENT_MEANS);
        xml.open(Cbc.PAYMENT_MEANS_CODE)
                .attribute(Attribute.NAME, payment.means().text())
                .value(Cbc.PAYMENT_MEANS_CODE, payment.meansCode().orElse(""));
        xml.date(Cbc.PAYMENT_DUE_DATE, dueDate);
        xml.text(Cbc.PAYMENT_ID, payment.remittance());
        card(payment.card());
        account.ifPresent(this::account);
        mandate(payment.directDebit());
        xml.end(Cac.PAYMENT_MEANS);
    }

    private void card(CardContent card) {
        if (!card.isEmpty()) {
            xml.start(Cac.CARD_ACCOUNT);
            xml.text(Cbc.PRIMARY_ACCOUNT_NUMBER_ID, card.number());
            xml.text(Cbc.NETWORK_ID, NO_NETWORK);
            xml.text(Cbc.HOLDER_NAME, card.holder());
            xml.end(Cac.CARD_ACCOUNT);
        }
    }

    private void account(AccountContent account) {
        xml.start(Cac.PAYEE_FINANCIAL_ACCOUNT);
        xml.text(Cbc.ID, account.id());
        xml.text(Cbc.NAME, account.name());
        if (account.bic().isPresent()) {
            xml.start(Cac.FINANCIAL_INSTITUTION_BRANCH);
            xml.text(Cbc.ID, account.bic());
            xml.end(Cac.FINANCIAL_INSTITUTION_BRANCH);
        }
        xml.end(Cac.PAYEE_FINANCIAL_ACCOUNT);
    }

    /** The creditor of the mandate (BT-90) stands with the party that is paid. */
    private void mandate(DirectDebitContent mandate) {
        if (mandate.mandate().isPresent() || mandate.account().isPresent()) {
            xml.start(Cac.PAYMENT_MANDATE);
            xml.text(Cbc.ID, mandate.mandate());
            if (mandate.account().isPresent()) {
                xml.start(Cac.PAYER_FINANCIAL_ACCOUNT);
                xml.text(Cbc.ID, mandate.account());
                xml.end(Cac.PAYER_FINANCIAL_ACCOUNT);
            }
            xml.end(Cac.PAYMENT_MANDATE);
        }
    }
}
