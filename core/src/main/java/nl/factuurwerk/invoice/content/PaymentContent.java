package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;

/**
 * How to pay, as a document states it (BG-16).
 *
 * @param meansCode the code of the means of payment, from UNTDID 4461 (BT-81): 58 is a SEPA credit transfer
 * @param remittance the text that the payment should carry (BT-83)
 * @param accounts the accounts to pay into (BG-17)
 * @param card the card that was paid with (BG-18)
 * @param directDebit the mandate to collect under (BG-19)
 */
public record PaymentContent(
        Optional<String> meansCode,
        Optional<String> remittance,
        List<AccountContent> accounts,
        CardContent card,
        DirectDebitContent directDebit) {

    private static final PaymentContent NONE = new PaymentContent(
            Optional.empty(), Optional.empty(), List.of(), CardContent.none(), DirectDebitContent.none());

    /** Copies the accounts, and takes a blank text for none. */
    public PaymentContent {
        meansCode = Stated.text(meansCode);
        remittance = Stated.text(remittance);
        accounts = List.copyOf(accounts);
    }

    /**
     * States a means of payment by its code alone.
     *
     * @param meansCode the code: {@code 10} is cash
     * @return the means
     */
    public static PaymentContent by(String meansCode) {
        return new PaymentContent(
                Optional.of(meansCode), Optional.empty(), List.of(), CardContent.none(), DirectDebitContent.none());
    }

    /**
     * Adds the text that the payment should carry.
     *
     * @param text the reference
     * @return the means with it
     */
    public PaymentContent remittance(String text) {
        return new PaymentContent(meansCode, Optional.of(text), accounts, card, directDebit);
    }

    /**
     * Adds the accounts to pay into.
     *
     * @param all every account, in order
     * @return the means with them
     */
    public PaymentContent into(List<AccountContent> all) {
        return new PaymentContent(meansCode, remittance, all, card, directDebit);
    }

    /**
     * Adds the card that was paid with.
     *
     * @param paidWith the card
     * @return the means with it
     */
    public PaymentContent card(CardContent paidWith) {
        return new PaymentContent(meansCode, remittance, accounts, paidWith, directDebit);
    }

    /**
     * Adds the mandate to collect under.
     *
     * @param mandate the mandate
     * @return the means with it
     */
    public PaymentContent under(DirectDebitContent mandate) {
        return new PaymentContent(meansCode, remittance, accounts, card, mandate);
    }

    /**
     * Returns the payment of which nothing is stated.
     *
     * @return the absent payment
     */
    public static PaymentContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
