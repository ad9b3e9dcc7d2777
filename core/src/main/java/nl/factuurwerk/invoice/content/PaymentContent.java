package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;

/**
 * How to pay, as a document states it (BG-16).
 *
 * @param means by what means (BT-81, BT-82)
 * @param remittance the text that the payment should carry (BT-83)
 * @param accounts the accounts to pay into (BG-17)
 * @param card the card that was paid with (BG-18)
 * @param directDebit the mandate to collect under (BG-19)
 */
public record PaymentContent(
        MeansContent means,
        Optional<String> remittance,
        List<AccountContent> accounts,
        CardContent card,
        DirectDebitContent directDebit) {

    private static final PaymentContent NONE = new PaymentContent(
            MeansContent.none(), Optional.empty(), List.of(), CardContent.none(), DirectDebitContent.none());

    /** Copies the accounts, and takes a blank text for none. */
    public PaymentContent {
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
                MeansContent.of(meansCode), Optional.empty(), List.of(), CardContent.none(), DirectDebitContent.none());
    }

    /**
     * Returns the code of the means of payment (BT-81).
     *
     * @return the text as stated
     */
    public Optional<String> meansCode() {
        return means.code();
    }

    /**
     * States the means in words as well.
     *
     * @param words the means in words
     * @return the means with them
     */
    public PaymentContent described(String words) {
        MeansContent both = new MeansContent(means.code(), Optional.of(words));
        return new PaymentContent(both, remittance, accounts, card, directDebit);
    }

    /**
     * Adds the text that the payment should carry.
     *
     * @param text the reference
     * @return the means with it
     */
    public PaymentContent remittance(String text) {
        return new PaymentContent(means, Optional.of(text), accounts, card, directDebit);
    }

    /**
     * Adds the accounts to pay into.
     *
     * @param all every account, in order
     * @return the means with them
     */
    public PaymentContent into(List<AccountContent> all) {
        return new PaymentContent(means, remittance, all, card, directDebit);
    }

    /**
     * Adds the card that was paid with.
     *
     * @param paidWith the card
     * @return the means with it
     */
    public PaymentContent card(CardContent paidWith) {
        return new PaymentContent(means, remittance, accounts, paidWith, directDebit);
    }

    /**
     * Adds the mandate to collect under.
     *
     * @param mandate the mandate
     * @return the means with it
     */
    public PaymentContent under(DirectDebitContent mandate) {
        return new PaymentContent(means, remittance, accounts, card, mandate);
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
