package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/** What is judged of the act of issuing, beside what is judged of the document. */
final class IssueRules {

    private static final TextBundle TEXTS = TextBundle.beside(IssueRules.class, "findings");

    static final RuleDescription BILLED_BEFORE = RuleDescription.of("ISSUE-BILLED-BEFORE", Severity.ERROR, TEXTS);
    static final RuleDescription BILLED_TWICE = RuleDescription.of("ISSUE-BILLED-TWICE", Severity.ERROR, TEXTS);
    static final RuleDescription UNKNOWN = RuleDescription.of("ISSUE-UNKNOWN-INVOICE", Severity.ERROR, TEXTS);
    static final RuleDescription UNCREDITED =
            RuleDescription.of("ISSUE-CORRECTS-UNCREDITED", Severity.ERROR, LawReference.of("Wet OB", "37"), TEXTS);
    static final RuleDescription CORRECTS_OTHER =
            RuleDescription.of("ISSUE-CORRECTS-OTHER", Severity.ERROR, LawReference.of("Wet OB", "34f"), TEXTS);
    static final RuleDescription CORRECTS_SELLER =
            RuleDescription.of("ISSUE-CORRECTS-SELLER", Severity.ERROR, LawReference.of("Wet OB", "34f"), TEXTS);
    static final RuleDescription CORRECTS_TWICE =
            RuleDescription.of("ISSUE-CORRECTS-TWICE", Severity.ERROR, LawReference.of("Wet OB", "37"), TEXTS);
    static final RuleDescription LANGUAGE = RuleDescription.of("ISSUE-LANGUAGE", Severity.ERROR, TEXTS);
    static final RuleDescription NUMBER_TAKEN =
            RuleDescription.of("ISSUE-NUMBER-TAKEN", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "b"), TEXTS);
    static final RuleDescription CUSTOMER = RuleDescription.of("BILLING-CUSTOMER", Severity.ERROR, TEXTS);

    private static final LawReference DATE_OF_ISSUE = LawReference.of("Wet OB", "35a", "1", "a");

    static final RuleDescription ADVANCE = RuleDescription.of("ISSUE-ADVANCE", Severity.ERROR, TEXTS);
    static final RuleDescription PART = RuleDescription.of("ISSUE-PART", Severity.ERROR, TEXTS);
    static final RuleDescription BILLED = RuleDescription.of("ISSUE-BILLED-EARLIER", Severity.ERROR, TEXTS);
    static final RuleDescription TAXED_AS =
            RuleDescription.of("ISSUE-TAXED-AS", Severity.ERROR, LawReference.of("Wet OB", "13"), TEXTS);
    static final RuleDescription ADVANCE_LEFT = RuleDescription.of("ISSUE-ADVANCE-LEFT", Severity.ERROR, TEXTS);
    static final RuleDescription ADVANCE_USED = RuleDescription.of("CREDIT-ADVANCE-USED", Severity.ERROR, TEXTS);

    private static final RuleDescription FUTURE =
            RuleDescription.of("ISSUE-DATE-FUTURE", Severity.ERROR, DATE_OF_ISSUE, TEXTS);
    private static final RuleDescription PAST =
            RuleDescription.of("ISSUE-DATE-PAST", Severity.WARNING, DATE_OF_ISSUE, TEXTS);
    private static final RuleDescription NEGATIVE =
            RuleDescription.of("ISSUE-NEGATIVE-TOTAL", Severity.ERROR, LawReference.of("Wet OB", "34f"), TEXTS);

    private IssueRules() {}

    /** What is published of the rules on the act of issuing an invoice. */
    static RuleCatalogue catalogue() {
        return RuleCatalogue.of(List.of(
                FUTURE,
                PAST,
                NEGATIVE,
                LANGUAGE,
                BILLED_BEFORE,
                BILLED_TWICE,
                UNKNOWN,
                UNCREDITED,
                CORRECTS_OTHER,
                CORRECTS_SELLER,
                CORRECTS_TWICE,
                ADVANCE,
                ADVANCE_LEFT,
                PART,
                BILLED,
                TAXED_AS,
                ADVANCE_USED,
                NUMBER_TAKEN,
                CUSTOMER));
    }

    static Report check(InvoiceCandidate candidate, LocalDate today) {
        return Report.collect(findings -> {
            LocalDate issueDate = candidate.header().issueDate();
            Location date = Location.of("issueDate", "BT-2");
            Map<String, Object> dates = Map.of("date", issueDate, "today", today);
            if (issueDate.isAfter(today)) {
                findings.accept(FUTURE.at(date, dates));
            } else if (issueDate.isBefore(today)) {
                findings.accept(PAST.at(date, dates));
            }
            // What a credit note comes to is held against what is left of its invoice.
            boolean invoice = !candidate.header().kind().isCredit();
            if (invoice
                    && candidate
                            .totals()
                            .includingVat()
                            .plus(takenOff(candidate))
                            .isNegative()) {
                findings.accept(NEGATIVE.at(
                        Location.of("totals.includingVat", "BT-112"),
                        Map.of("total", candidate.totals().includingVat())));
            }
        });
    }

    /** What is billed is never below zero; what was advanced may be more than that. */
    private static Money takenOff(InvoiceCandidate candidate) {
        Money off = Money.zero(candidate.totals().includingVat().getCurrencyUnit());
        for (Deduction each : candidate.header().earlier().deductions()) {
            off = off.plus(each.amount(PriceMode.INCLUDING));
        }
        return off;
    }

    /** What was prepaid keeps its rate; nothing else is taxed otherwise than the law has it on the day of supply. */
    static Report checkTaxedAs(InvoiceDraft draft) {
        Set<LineVat> prepaid =
                draft.earlier().deductions().stream().map(Deduction::taxedAs).collect(Collectors.toSet());
        return Report.collect(findings -> {
            for (int i = 0; i < draft.lines().size(); i++) {
                Location where = Location.of("lines[" + i + "].taxedAs", "BT-151");
                draft.lines()
                        .get(i)
                        .taxedAs()
                        .filter(vat ->
                                !prepaid.contains(vat) && draft.correction().isEmpty())
                        .ifPresent(vat -> findings.accept(TAXED_AS.at(where, Map.of("group", vat.group()))));
            }
        });
    }
}
