package nl.factuurwerk.compliance.en16931;

import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.ProcessContent;

/**
 * A set of rules that an electronic invoice says it follows (BG-2). A document follows one of them: NLCIUS and Peppol each
 * demand an identifier of their own in the same place.
 */
public enum EInvoiceProfile {
    /** The European standard itself, EN 16931-1:2017. */
    EN16931("urn:cen.eu:en16931:2017", Optional.empty()),

    /** NLCIUS 1.0, the Dutch use of the standard; written in UBL it is SI-UBL 2.0. */
    NLCIUS("urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0", Optional.empty()),

    /** Peppol BIS Billing 3.0. */
    PEPPOL(
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            Optional.of("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"));

    private final String specification;
    private final Optional<String> businessProcess;

    EInvoiceProfile(String specification, Optional<String> businessProcess) {
        this.specification = specification;
        this.businessProcess = businessProcess;
    }

    /**
     * Returns the identifier of the specification, as a document states it.
     *
     * @return the text of BT-24
     */
    public String specification() {
        return specification;
    }

    /**
     * Returns the business process that a document of this profile states.
     *
     * @return the text of BT-23; empty where none has to be stated
     */
    public Optional<String> businessProcess() {
        return businessProcess;
    }

    /**
     * Returns what a document of this profile states of it (BG-2).
     *
     * @return business process and specification
     */
    public ProcessContent process() {
        return new ProcessContent(businessProcess, Optional.of(specification));
    }

    /**
     * Finds the profile that a document says it follows.
     *
     * @param content the document
     * @return the profile; empty if none is stated, or one that is not listed here
     */
    public static Optional<EInvoiceProfile> of(InvoiceContent content) {
        return content.process().specification().flatMap(EInvoiceProfile::of);
    }

    private static Optional<EInvoiceProfile> of(String specification) {
        for (EInvoiceProfile profile : values()) {
            if (profile.specification.equals(specification.strip())) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
