package nl.factuurwerk.compliance;

import java.util.Set;
import nl.factuurwerk.invoice.content.InvoiceContent;

/** What kind of document it is, as far as a rule asks: from the codes of UNTDID 1001 that EN 16931 allows (BT-3). */
final class Kind {

    private static final Set<String> CREDIT_NOTE =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");
    private static final String CORRECTED = "384";
    private static final String PREPAYMENT = "386";
    private static final String PROFORMA = "325";
    private static final Set<String> SELF_BILLED = Set.of("261", "389", "527");

    private Kind() {}

    /** A credit note or a corrected invoice: it changes an earlier one (art. 34f Wet OB). */
    static boolean isAmending(InvoiceContent content) {
        return content.typeCode()
                .filter(code -> CREDIT_NOTE.contains(code) || code.equals(CORRECTED))
                .isPresent();
    }

    /** An invoice for money that is asked for ahead of the supply (<em>voorschotfactuur</em>). */
    static boolean isPrepayment(InvoiceContent content) {
        return content.typeCode().filter(PREPAYMENT::equals).isPresent();
    }

    /** An announcement that looks like an invoice, and is none (<em>proformafactuur</em>). */
    static boolean isProforma(InvoiceContent content) {
        return content.typeCode().filter(PROFORMA::equals).isPresent();
    }

    /** An invoice that the buyer made out in the name of the seller (<em>selfbilling</em>, art. 35(2) Wet OB). */
    static boolean isSelfBilled(InvoiceContent content) {
        return content.typeCode().filter(SELF_BILLED::contains).isPresent();
    }
}
