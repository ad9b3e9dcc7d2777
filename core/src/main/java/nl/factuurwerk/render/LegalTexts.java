package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * Why no VAT is charged, in the words that art. 35a(1)(l) and (m) Wet OB want, once for each reason; and at which rate VAT
 * was converted.
 */
final class LegalTexts {

    private final InvoiceCandidate statement;
    private final Labels labels;
    private final Formats formats;

    LegalTexts(InvoiceCandidate statement, Labels labels, Formats formats) {
        this.statement = statement;
        this.labels = labels;
        this.formats = formats;
    }

    /** The texts as a section, or nothing where there is nothing to say. */
    Optional<Section> section() {
        List<String> texts = new ArrayList<>();
        for (VatSubtotal subtotal : statement.vat().subtotals()) {
            subtotal.group()
                    .reason()
                    .map(ExemptionReason::text)
                    .filter(text -> !texts.contains(text))
                    .ifPresent(texts::add);
        }
        statement
                .accountingVat()
                .ifPresent(vat -> texts.add(labels.text(
                        "total.exchange",
                        Map.of(
                                "rate",
                                        "1 " + vat.rate().base() + " = "
                                                + formats.decimal(vat.rate().rate()) + " "
                                                + vat.rate().quoted(),
                                "source", vat.rate().source(),
                                "date", formats.date(vat.rate().date())))));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Section.Text("", texts, Section.Tone.STRONG));
    }
}
