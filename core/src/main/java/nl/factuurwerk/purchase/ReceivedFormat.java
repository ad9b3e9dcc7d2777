package nl.factuurwerk.purchase;

/** In which form an invoice came in. */
public enum ReceivedFormat {
    /** A UBL 2.1 invoice. */
    UBL_INVOICE,
    /** A UBL 2.1 credit note. */
    UBL_CREDIT_NOTE,
    /** Anything else that somebody read, or typed in: paper, a PDF, a message. */
    OTHER
}
