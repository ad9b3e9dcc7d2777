package nl.factuurwerk.receivable;

/** By which way money came in. */
public enum PaymentMethod {
    /** A bank transfer (<em>overboeking</em>). */
    TRANSFER,
    /** Coins and notes (<em>contant</em>). */
    CASH,
    /** A card, at a terminal or over the internet (<em>pin, creditcard</em>). */
    CARD,
    /** Collected by the seller (<em>incasso</em>); may be taken back by the payer for weeks. */
    DIRECT_DEBIT,
    /** A wallet or payment service that settles later, such as iDEAL or PayPal. */
    WALLET,
    /** What the seller owes the payer, set off against what the payer owes (<em>verrekening</em>, art. 6:127 BW). */
    SET_OFF,
    /** A cheque; may bounce. */
    CHEQUE
}
