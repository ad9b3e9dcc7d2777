package nl.factuurwerk.ubl;

import java.util.List;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PriceContent;

/**
 * What of a document comes back from a file of it. Beyond what a profile wants said otherwise ({@link ProfiledContent}), UBL has
 * no place for what EN 16931 has no term for, and two terms that depend on others:
 *
 * <ul>
 *   <li>the language a document is written in is not carried;
 *   <li>that a document has the simplified form of Dutch law is not carried;
 *   <li>a price per several states the unit of that quantity, which is the unit of the line where nothing else was said.
 *   <li>the day to pay of a credit note stands with the means of payment in UBL: one without means loses it.
 *   <li>a remark that begins with three capitals between number signs says what it is about, whoever meant it otherwise.
 * </ul>
 */
final class CarriedContent {

    private CarriedContent() {}

    static InvoiceContent of(InvoiceContent written, EInvoiceProfile profile) {
        InvoiceContent adapted = ProfiledContent.of(written, profile);
        List<LineContent> lines =
                adapted.lines().stream().map(CarriedContent::line).toList();
        List<NoteContent> notes = adapted.notes().stream()
                .map(note -> note.subject().isPresent()
                        ? note
                        : DocumentReading.note(note.text().orElse("")))
                .toList();
        InvoiceContentBuilder carried = adapted.toBuilder()
                .language(null)
                .simplified(false)
                .notes(notes)
                .lines(lines);
        boolean creditNote = UblForm.of(adapted.typeCode().orElse("")) == UblForm.CREDIT_NOTE;
        if (creditNote && adapted.payment().isEmpty()) {
            carried.dueDate(null);
        }
        return carried.build();
    }

    private static LineContent line(LineContent line) {
        PriceContent price = line.price();
        if (price.baseQuantity().isEmpty() || price.baseUnit().isPresent()) {
            return line;
        }
        return line.toBuilder()
                .price(new PriceContent(
                        price.net(), price.discount(), price.gross(), price.baseQuantity(), line.unit()))
                .build();
    }
}
