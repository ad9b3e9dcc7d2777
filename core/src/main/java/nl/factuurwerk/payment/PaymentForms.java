package nl.factuurwerk.payment;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;

/**
 * How terms, means and references of payment are written canonically. Each variant has a tag of its own, so that no two
 * write the same.
 *
 * <p>A tag is never given another meaning, nor used again. A field that is added takes the next tag of its structure and
 * is optional, so that values without it keep the digest they had; a new variant takes the next tag of its kind.
 */
public final class PaymentForms {

    private PaymentForms() {}

    /**
     * Writes terms of payment.
     *
     * @param terms the terms
     * @param to where to write them
     */
    public static void terms(PaymentTerms terms, Canonical to) {
        switch (terms) {
            case AtOnce() -> to.bool(1, true);
            case NetDays(int days) -> to.number(2, days);
            case DueOn(var date) -> to.date(3, date);
            case SetOff() -> to.bool(4, true);
            case NetDaysFromReceipt(int days) -> to.number(5, days);
            case EndOfMonth endOfMonth -> to.structure(6, endOfMonth, PaymentForms::endOfMonth);
            case DayOfMonth dayOfMonth -> to.structure(7, dayOfMonth, PaymentForms::dayOfMonth);
            case OnBusinessDay(var moved) -> to.structure(8, moved, PaymentForms::terms);
            case WithDiscount discount -> to.structure(9, discount, PaymentForms::discount);
            case WithSurcharge surcharge -> to.structure(10, surcharge, PaymentForms::surcharge);
            case InInstalments(var parts) -> to.list(11, parts, PaymentForms::part);
        }
    }

    /**
     * Writes a means of payment.
     *
     * @param means the means
     * @param to where to write it
     */
    public static void means(PaymentMeans means, Canonical to) {
        switch (means) {
            case CreditTransfer transfer -> to.structure(1, transfer, PaymentForms::transfer);
            case DirectDebit debit -> to.structure(2, debit, PaymentForms::debit);
            case Card card -> to.structure(3, card, PaymentForms::card);
            case Cash cash -> to.structure(4, cash, PaymentForms::cash);
        }
    }

    /**
     * Writes a reference.
     *
     * @param reference the reference
     * @param to where to write it
     */
    public static void reference(PaymentReference reference, Canonical to) {
        switch (reference) {
            case CreditorReference(String value) -> to.text(1, value);
            case Betalingskenmerk(String value) -> to.text(2, value);
            case RemittanceText(String value) -> to.text(3, value);
        }
    }

    private static void endOfMonth(EndOfMonth terms, Canonical to) {
        to.number(1, terms.before()).number(2, terms.after());
    }

    private static void dayOfMonth(DayOfMonth terms, Canonical to) {
        to.number(1, terms.day()).number(2, terms.monthsLater());
    }

    private static void discount(WithDiscount terms, Canonical to) {
        to.structure(1, terms.terms(), PaymentForms::terms)
                .text(2, terms.discount().value().toString())
                .number(3, terms.days());
        if (terms.isDeducted()) {
            to.bool(4, true);
        }
    }

    private static void surcharge(WithSurcharge terms, Canonical to) {
        to.structure(1, terms.terms(), PaymentForms::terms)
                .text(2, terms.surcharge().value().toString());
    }

    private static void part(InInstalments.Part part, Canonical to) {
        to.structure(1, part.terms(), PaymentForms::terms)
                .optional(2, part.percentage().map(share -> share.value().toString()), Canonical::text)
                .optional(3, part.amount(), Canonical::money);
    }

    private static void transfer(CreditTransfer transfer, Canonical to) {
        to.text(1, transfer.iban().value())
                .optional(2, transfer.accountName(), Canonical::text)
                .optional(3, transfer.bic().map(Bic::value), Canonical::text);
    }

    private static void debit(DirectDebit debit, Canonical to) {
        to.text(1, debit.mandate())
                .text(2, debit.creditor().value())
                .optional(3, debit.debited().map(Iban::value), Canonical::text);
    }

    private static void card(Card card, Canonical to) {
        to.optional(1, card.lastDigits(), Canonical::text);
    }

    private static void cash(Cash cash, Canonical to) {
        to.optional(1, cash.smallestCoin(), Canonical::money);
    }
}
