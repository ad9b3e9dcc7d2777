package nl.factuurwerk.ubl;

/** By whose rules an e-invoice is made. One file follows one profile: each wants to be named as the specification (BT-24). */
public enum EInvoiceProfile {
    /** The European standard and nothing more. */
    EN_16931("urn:cen.eu:en16931:2017"),
    /** The Dutch use of the standard (<em>SI-UBL 2.0</em>), which the Dutch government asks of its suppliers. */
    NLCIUS("urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0"),
    /** Peppol BIS Billing 3, which every receiver on the Peppol network takes. */
    PEPPOL("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");

    private static final String BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private final String specification;

    EInvoiceProfile(String specification) {
        this.specification = specification;
    }

    /**
     * Returns the specification that a file of this profile names.
     *
     * @return BT-24
     */
    public String specification() {
        return specification;
    }

    /**
     * Returns the business process that a file of this profile is part of.
     *
     * @return BT-23
     */
    public String businessProcess() {
        return BILLING;
    }
}
