package nl.factuurwerk.quote;

/** What a proforma is for. */
public enum ProformaPurpose {
    /** To tell customs what goods are worth. */
    CUSTOMS,
    /** To let the customer approve what will be invoiced. */
    APPROVAL,
    /** To ask for payment before an invoice; once that is paid, an invoice has to follow. */
    PREPAYMENT
}
