package nl.factuurwerk.render;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.IssuedDocument;

/**
 * How what a credit note gives back is settled. It asks for no payment: there is no account, and no code to scan. Only one
 * that takes back the refund that an invoice came to asks for it, as an invoice would.
 */
final class SettlementBlock {

    private final IssuedDocument document;
    private final Labels labels;
    private final Formats formats;

    SettlementBlock(IssuedDocument document, Labels labels, Formats formats) {
        this.document = document;
        this.labels = labels;
        this.formats = formats;
    }

    Section.Payment section() {
        Settlement settlement = Settlement.of(document.statement());
        if (settlement == Settlement.PAID) {
            return takingBack(new PaymentBlock(document, labels, formats).section());
        }
        String sentence = document.total().isZero()
                ? "settlement.nothing"
                : switch (settlement) {
                    case PAID, PAID_BACK -> "settlement.paid-back";
                    case PAID_BACK_IN_CASH -> "settlement.cash";
                    case SET_OFF -> "settlement.set-off";
                };
        return new Section.Payment(
                labels.text(settlement == Settlement.SET_OFF ? "settlement.heading" : "settlement.heading-back"),
                labels.text(
                        sentence,
                        Map.of(
                                "amount", formats.money(document.total()),
                                "invoice", invoice(),
                                "due", formats.date(document.dueDate()))),
                List.of(),
                "",
                "");
    }

    private Section.Payment takingBack(Section.Payment asked) {
        String sentence = document.kind().isSelfBilled() ? "self-billed.taken-back" : "settlement.taken-back";
        return new Section.Payment(
                asked.heading(),
                labels.text(sentence, Map.of("invoice", invoice(), "request", asked.request())),
                asked.fields(),
                asked.qrPayload(),
                asked.qrCaption());
    }

    private String invoice() {
        return document.header()
                .correction()
                .map(Correction::of)
                .map(of -> of.number().value())
                .orElse("");
    }
}
