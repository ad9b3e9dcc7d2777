package nl.factuurwerk.payment;

/**
 * What a payer is asked to quote, so that the payment finds its document (BT-83, remittance information).
 *
 * <p>A structured reference has a check digit and comes back from the bank unchanged; plain text may not.
 */
public sealed interface PaymentReference permits Betalingskenmerk, CreditorReference, RemittanceText {

    /**
     * Returns the reference as banks and e-invoices carry it.
     *
     * @return the text, an identifier without blanks
     */
    String value();

    /**
     * Returns the reference as people read it.
     *
     * @return an identifier in groups of four; plain text as it is
     */
    String formatted();
}
