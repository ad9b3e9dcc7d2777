package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * Says what a document says in the way that a profile wants it said. No total changes and no word is lost: VAT groups that
 * differ in their reason alone become one; Peppol gets one remark of several paragraphs; NLCIUS does not get what it advises
 * against, as far as the same document says it in another term too. What has to be left out is reported.
 */
final class ProfiledContent {

    private ProfiledContent() {}

    static InvoiceContent of(InvoiceContent content, EInvoiceProfile profile) {
        InvoiceContentBuilder adapted = content.toBuilder()
                .process(profile.process())
                .vatBreakdown(VatGroups.merged(content.vatBreakdown()));
        if (VatGroups.areOutsideScope(content.vatBreakdown())) {
            adapted.seller(withoutVat(content.seller())).buyer(withoutVat(content.buyer()));
        }
        List<NoteContent> notes = profile == EInvoiceProfile.PEPPOL ? Notes.asOne(content.notes()) : content.notes();
        InvoiceContent common = adapted.notes(Notes.unmistakable(notes)).build();
        return profile == EInvoiceProfile.NLCIUS ? new DutchUse(common).adapted() : common;
    }

    /** Reports what the file does not say though the document does. */
    static void report(InvoiceContent content, EInvoiceProfile profile, Consumer<Finding> findings) {
        if (profile != EInvoiceProfile.NLCIUS) {
            VatGroups.report(content.vatBreakdown(), findings);
        }
        if (VatGroups.areOutsideScope(content.vatBreakdown())) {
            content.seller().vatIdentifier().ifPresent(number -> leftOut("seller", "BT-31", number, findings));
            content.buyer().vatIdentifier().ifPresent(number -> leftOut("buyer", "BT-48", number, findings));
        }
    }

    private static void leftOut(String party, String term, String number, Consumer<Finding> findings) {
        findings.accept(UblWriteRules.OUTSIDE_SCOPE.at(
                Location.of(party + ".vatIdentifier", term), Map.of("number", number)));
    }

    /** BR-O-02: nobody's VAT number on a document on which nothing is in the scope of VAT. */
    private static PartyContent withoutVat(PartyContent party) {
        return party.vatIdentifier().isPresent()
                ? party.toBuilder().vatIdentifier(null).build()
                : party;
    }
}
