package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.ProcessContent;

/**
 * Says what a document says in the way that a profile wants it said. Nothing is lost and no total changes: VAT groups that
 * differ in their reason alone become one; Peppol gets one remark of several paragraphs; NLCIUS does not get what it advises
 * against, as far as the same document says it in another term too.
 */
final class ProfiledContent {

    private ProfiledContent() {}

    static InvoiceContent of(InvoiceContent content, EInvoiceProfile profile) {
        InvoiceContentBuilder adapted = content.toBuilder()
                .process(new ProcessContent(
                        Optional.of(profile.businessProcess()), Optional.of(profile.specification())))
                .vatBreakdown(VatGroups.merged(content.vatBreakdown()));
        switch (profile) {
            case EN_16931 -> {}
            case NLCIUS -> new DutchUse(content).adapt(adapted);
            case PEPPOL -> adapted.notes(oneNote(content.notes()));
        }
        return adapted.build();
    }

    /** Peppol takes one remark (PEPPOL-EN16931-R002); one that says what it is about cannot be part of another. */
    private static List<NoteContent> oneNote(List<NoteContent> notes) {
        boolean plain = notes.stream().allMatch(note -> note.subject().isEmpty());
        if (notes.size() < 2 || !plain) {
            return notes;
        }
        return List.of(NoteContent.of(
                notes.stream().flatMap(note -> note.text().stream()).collect(Collectors.joining("\n"))));
    }
}
