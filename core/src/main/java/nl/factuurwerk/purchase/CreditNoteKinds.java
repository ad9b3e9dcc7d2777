package nl.factuurwerk.purchase;

import java.util.Set;

/** Which codes of UNTDID 1001 are credit notes among those that EN 16931 allows in BT-3. */
final class CreditNoteKinds {

    private static final Set<String> CODES =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");

    private CreditNoteKinds() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }

    /** Tells whether EN 16931 lets an invoice be of this kind as well: a credit note related to goods or services. */
    static boolean isInvoiceToo(String code) {
        return code.equals("81");
    }
}
