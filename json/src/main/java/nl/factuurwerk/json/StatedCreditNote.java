package nl.factuurwerk.json;

import nl.factuurwerk.invoice.CreditCalculator;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.StoredCreditNote;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/** A credit note as a file states it, before its amounts are held against its parts. */
record StatedCreditNote(StoredCreditNote.Identity identity, StatedDocument document, Credited credited) {

    /** Computes the amounts again, and restores the credit note where each is what the file states. */
    Parsed<CreditNote> restore() {
        InvoiceCandidate computed =
                CreditCalculator.calculate(document.header(), document.items(), document.adjustments(), credited);
        Report report = new AmountCheck(document, computed).report();
        return report.hasErrors()
                ? Parsed.invalid(report)
                : Parsed.valid(CreditNote.restore(new StoredCreditNote(
                        identity,
                        document.header(),
                        new StoredCreditNote.Parts(document.items(), document.adjustments()),
                        credited,
                        document.amounts())));
    }
}
