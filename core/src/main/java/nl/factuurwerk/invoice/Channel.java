package nl.factuurwerk.invoice;

/** By which way an invoice was sent. */
public enum Channel {
    /** An e-mail, with the invoice or a link to it. */
    EMAIL,
    /** A letter. */
    POST,
    /** A network for e-invoices, such as Peppol. */
    NETWORK,
    /** A place where the customer fetches it, or uploaded to the customer's own. */
    PORTAL,
    /** Handed over. */
    BY_HAND
}
