package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Change;
import nl.factuurwerk.invoice.DraftPart;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Remedy;

/** How it is shown where two drafts differ, and what to do when an issued invoice should have been otherwise. */
final class AmendmentViews {

    private static final Codec<Id<Invoice>> ID = Scalars.id();
    private static final Codec<Remedy> REMEDY = Scalars.constant(Remedy.class);

    /** What became of a part. */
    private enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What was stated before and after is a value of any type, and so is shown in words. */
    static final View<Change> CHANGE = View.<Change>named("Change")
            .put("kind", Scalars.constant(Kind.class), AmendmentViews::kind)
            .put("part", Scalars.constant(DraftPart.class), Change::part)
            .text("path", change -> change.where().path())
            .text("term", change -> change.where().term())
            .put("text", TextsView.VIEW, change -> TextsView.inEveryLanguage(change::in));

    static final View<List<Change>> CHANGES =
            View.<List<Change>>named("Changes").fullList("changes", CHANGE, changes -> changes);

    private static final View<Amendment.Refusal> REFUSAL = View.<Amendment.Refusal>named("Refusal")
            .put("change", CHANGE, Amendment.Refusal::change)
            .put("finding", ReportViews.FINDING, Amendment.Refusal::finding)
            .put("remedy", REMEDY, Amendment.Refusal::remedy)
            .put("reason", CorrectionCodec.REASON, Amendment.Refusal::reason);

    private static final View<Remedy> WORDED = View.<Remedy>named("Remedy")
            .put("remedy", REMEDY, remedy -> remedy)
            .flag("whole", Remedy::isWhole)
            .put("text", TextsView.VIEW, remedy -> TextsView.inEveryLanguage(remedy::wording));

    static final View<Amendment> AMENDMENT = View.<Amendment>named("Amendment")
            .put("invoice", ID, amendment -> amendment.invoice().id())
            .put(
                    "number",
                    CorrectionCodec.NUMBER,
                    amendment -> amendment.invoice().number())
            .fullList("refusals", REFUSAL, Amendment::refusals)
            .fullList("remedies", WORDED, Amendment::remedies)
            .optional("credit", CreditDraftCodec.CODEC, Amendment::credit)
            .optional("replacement", InvoiceDraftCodec.CODEC, Amendment::replacement);

    private AmendmentViews() {}

    private static Kind kind(Change change) {
        return change.isAddition() ? Kind.ADDED : change.isRemoval() ? Kind.REMOVED : Kind.CHANGED;
    }
}
