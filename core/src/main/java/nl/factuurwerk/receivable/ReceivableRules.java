package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with what is registered about money. */
public final class ReceivableRules {

    private static final TextBundle TEXTS = TextBundle.beside(ReceivableRules.class, "findings");

    private static final RuleDescription TAKEN = error("RECV-IDENTITY");
    private static final RuleDescription KNOWN = error("RECV-KNOWN");
    private static final RuleDescription NO_PAYMENT = error("RECV-NO-PAYMENT");
    private static final RuleDescription NO_INVOICE = error("RECV-NO-INVOICE");
    private static final RuleDescription NO_ENTRY = error("RECV-NO-ENTRY");
    static final RuleDescription CURRENCY = error("RECV-CURRENCY");
    static final RuleDescription SPENT = error("RECV-SPENT");
    static final RuleDescription ABOVE_OPEN = error("RECV-ABOVE-OPEN");
    static final RuleDescription NOT_OWED_BACK = error("RECV-NOT-OWED-BACK");
    static final RuleDescription TAKEN_BACK = error("RECV-TAKEN-BACK");
    static final RuleDescription WHOLE = error("RECV-WHOLE");
    static final RuleDescription EARLY = error("RECV-EARLY");
    static final RuleDescription FUTURE = error("RECV-FUTURE");
    static final RuleDescription PURCHASE = error("RECV-PURCHASE");
    static final RuleDescription DEBTOR = error("RECV-DEBTOR");
    static final RuleDescription PLAN_OTHER = error("RECV-PLAN-OTHER");
    static final RuleDescription PLAN_SUM = warning("RECV-PLAN-SUM");
    static final RuleDescription CREDIT_LIMIT = warning("RECV-CREDIT-LIMIT");
    static final RuleDescription LEGAL_TERM =
            RuleDescription.of("RECV-LEGAL-TERM", Severity.WARNING, LawReference.of("BW", "6:119a"), TEXTS);

    private ReceivableRules() {}

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }

    private static RuleDescription warning(String id) {
        return RuleDescription.of(id, Severity.WARNING, TEXTS);
    }

    /**
     * Returns everything that can be found.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                TAKEN,
                KNOWN,
                NO_PAYMENT,
                NO_INVOICE,
                NO_ENTRY,
                CURRENCY,
                SPENT,
                ABOVE_OPEN,
                NOT_OWED_BACK,
                TAKEN_BACK,
                WHOLE,
                EARLY,
                FUTURE,
                PURCHASE,
                DEBTOR,
                PLAN_OTHER,
                PLAN_SUM,
                CREDIT_LIMIT,
                LEGAL_TERM);
    }

    /**
     * Says that something else was registered under an identity.
     *
     * @param entry the entry that is there
     * @return the finding
     */
    public static Finding taken(ReceivableEntry entry) {
        return TAKEN.at(Location.of("id"), Map.of("id", entry.id(), "date", entry.on(), "amount", entry.amount()));
    }

    /**
     * Says that something else is known under an identity.
     *
     * @param entry the entry that is there
     * @return the finding
     */
    public static Finding taken(DebtorEntry entry) {
        return KNOWN.at(Location.of("id"), Map.of("id", entry.id(), "date", entry.on()));
    }

    /**
     * Says that there is no such payment.
     *
     * @param id the identity that was asked for
     * @return the finding
     */
    public static Finding noPayment(Id<Payment> id) {
        return NO_PAYMENT.at(Location.of("payment"), Map.of("id", id));
    }

    /**
     * Says that there is no such invoice.
     *
     * @param id the identity that was asked for
     * @return the finding
     */
    public static Finding noInvoice(Id<Invoice> id) {
        return NO_INVOICE.at(Location.of("invoice"), Map.of("id", id));
    }

    /**
     * Says that there is no such entry.
     *
     * @param id the identity that was asked for
     * @return the finding
     */
    public static Finding noEntry(Id<?> id) {
        return NO_ENTRY.at(Location.of("entry"), Map.of("id", id));
    }
}
