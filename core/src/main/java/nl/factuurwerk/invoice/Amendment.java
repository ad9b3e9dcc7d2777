package nl.factuurwerk.invoice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;

/**
 * What somebody wants to change of an issued invoice, and what to do instead. An issued invoice never changes, sent or not: a
 * document that changes it is an invoice itself and refers to it (art. 34f Wet OB). So every change is refused, and each
 * refusal names the remedy for that very case.
 *
 * <pre>{@code
 * var changed = invoice.toDraft().toBuilder().purchaseOrder("PO-2026-0418").build();
 * var amendment = Amendment.of(invoice, changed, status);
 * amendment.remedies();           // [NOTE]
 * amendment.report().in(DUTCH);   // BT-13 ordernummer wordt niet gewijzigd op factuur 2026-0001: ...
 * }</pre>
 */
public final class Amendment {

    private final Invoice invoice;
    private final InvoiceDraft changed;
    private final List<Refusal> refusals;
    private final boolean partlyCredited;

    /**
     * Why one change is not made, and what to do instead.
     *
     * @param change what was to be changed
     * @param finding why not, by which law
     * @param remedy what to do instead
     * @param reason what a credit note or corrected invoice states as its reason (BG-3), where that is what to do; what is
     *     lowered is a wrong amount unless the host knows better, such as a return or a discount afterwards
     */
    public record Refusal(Change change, Finding finding, Remedy remedy, CorrectionReason reason) {
        /** Checks presence. */
        public Refusal {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(remedy, "remedy");
            Objects.requireNonNull(reason, "reason");
        }
    }

    private Amendment(Invoice invoice, InvoiceDraft changed, List<Refusal> refusals, boolean partlyCredited) {
        this.invoice = invoice;
        this.changed = changed;
        this.refusals = refusals;
        this.partlyCredited = partlyCredited;
    }

    /**
     * Says what to do instead of changing an invoice.
     *
     * @param invoice the issued invoice
     * @param changed what it should have said: {@link Invoice#toDraft()} with changes; what another draft leaves to be
     *     filled in at issue counts as taken away
     * @param status how the invoice stands
     * @return one refusal for each difference; none where the draft says what the invoice says
     * @throws IllegalArgumentException if the status is of another invoice
     */
    public static Amendment of(Invoice invoice, InvoiceDraft changed, InvoiceStatus status) {
        if (!status.invoice().id().equals(invoice.id())) {
            throw new IllegalArgumentException(
                    "The status is of " + status.invoice().number() + ", not of " + invoice.number());
        }
        return new Amendment(
                invoice,
                changed,
                DraftDiff.of(invoice.toDraft(), changed).stream()
                        .map(each -> refusal(invoice, each, status))
                        .toList(),
                !status.credited().isZero() && !status.isCredited());
    }

    private static Refusal refusal(Invoice invoice, DraftDiff.Weighed weighed, InvoiceStatus status) {
        DraftPart.Meaning meaning = weighed.change().part().meaning();
        if (status.isCredited()) {
            return refuse(invoice, weighed, AmendmentRules.CREDITED, Remedy.NEW_INVOICE, reason(meaning));
        }
        return switch (meaning) {
            case CUSTOMER ->
                refuse(
                        invoice,
                        weighed,
                        AmendmentRules.CUSTOMER,
                        Remedy.CREDIT_AND_INVOICE_OTHER,
                        CorrectionReason.WRONG_CUSTOMER);
            case DATE -> again(invoice, weighed, dateRule(weighed.change().part()), reason(meaning));
            case VAT -> again(invoice, weighed, AmendmentRules.VAT, reason(meaning));
            case CONTENTS -> again(invoice, weighed, AmendmentRules.CONTENTS, reason(meaning));
            case AMOUNT -> amount(invoice, weighed, status);
            case BESIDE -> refuse(invoice, weighed, AmendmentRules.BESIDE, Remedy.NOTE, reason(meaning));
        };
    }

    private static RuleDescription dateRule(DraftPart part) {
        return part == DraftPart.ISSUE_DATE ? AmendmentRules.ISSUE_DATE : AmendmentRules.SUPPLY_DATE;
    }

    /** Where the sum stays, quantity or price are wrong all the same, and the law asks for both. */
    private static Refusal amount(Invoice invoice, DraftDiff.Weighed weighed, InvoiceStatus status) {
        CorrectionReason reason = CorrectionReason.WRONG_AMOUNT;
        if (weighed.direction() == 0) {
            return again(invoice, weighed, AmendmentRules.CONTENTS, reason);
        }
        if (!status.isSent()) {
            return again(invoice, weighed, AmendmentRules.UNSENT, reason);
        }
        if (weighed.direction() > 0) {
            return refuse(invoice, weighed, AmendmentRules.RAISED, Remedy.ADDITIONAL_INVOICE, reason);
        }
        return status.settled().isPositive()
                ? refuse(invoice, weighed, AmendmentRules.LOWERED_PAID, Remedy.PARTIAL_CREDIT_AND_REFUND, reason)
                : refuse(invoice, weighed, AmendmentRules.LOWERED, Remedy.PARTIAL_CREDIT, reason);
    }

    private static CorrectionReason reason(DraftPart.Meaning meaning) {
        return switch (meaning) {
            case CUSTOMER -> CorrectionReason.WRONG_CUSTOMER;
            case DATE -> CorrectionReason.WRONG_DATE;
            case VAT -> CorrectionReason.WRONG_VAT;
            case AMOUNT -> CorrectionReason.WRONG_AMOUNT;
            case CONTENTS, BESIDE -> CorrectionReason.WRONG_TEXT;
        };
    }

    private static Refusal again(
            Invoice invoice, DraftDiff.Weighed weighed, RuleDescription rule, CorrectionReason reason) {
        return refuse(invoice, weighed, rule, Remedy.CREDIT_AND_REINVOICE, reason);
    }

    private static Refusal refuse(
            Invoice invoice, DraftDiff.Weighed weighed, RuleDescription rule, Remedy remedy, CorrectionReason reason) {
        Change change = weighed.change();
        Map<String, Object> values =
                Map.of("part", change.part().words(), "invoice", invoice.number(), "issued", invoice.issueDate());
        return new Refusal(change, rule.at(change.where(), values), remedy, reason);
    }

    /**
     * Returns the invoice.
     *
     * @return the invoice, as it was issued
     */
    public Invoice invoice() {
        return invoice;
    }

    /**
     * Returns why each change is not made, and what to do instead.
     *
     * @return one for each difference, in the order of {@link InvoiceDraft#diff}
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * Returns why the changes are not made.
     *
     * @return one error for each difference; empty where there is none
     */
    public Report report() {
        return new Report(refusals.stream().map(Refusal::finding).toList());
    }

    /**
     * Returns what to do for all changes together. Another invoice in the place of this one takes every other change with it.
     *
     * @return the remedies, each once, the lightest first; none where nothing changes
     */
    public List<Remedy> remedies() {
        return whole().map(refusal -> List.of(refusal.remedy())).orElseGet(() -> {
            Set<Remedy> all = EnumSet.noneOf(Remedy.class);
            refusals.forEach(refusal -> all.add(refusal.remedy()));
            return List.copyOf(all);
        });
    }

    /**
     * Returns the credit of the whole invoice, where that is to be done.
     *
     * @return the draft of it, with its reason; empty where a lighter remedy does, or nothing is left to credit
     */
    public Optional<CreditDraft> credit() {
        return whole().filter(refusal -> refusal.remedy() != Remedy.NEW_INVOICE)
                .map(refusal -> CreditDraft.of()
                        .everything()
                        .because(refusal.reason(), "")
                        .build());
    }

    /**
     * Returns the invoice that comes in the place of this one, where that is to be done: what it should have said, dated on the
     * day of issue unless the date was what is changed. It refers to the invoice that it takes the place of, except where it
     * goes to somebody else, who has nothing to do with that. Where part of the invoice was credited before, only the host knows
     * what of that is to be billed again, and has to say so in a draft of its own.
     *
     * @return the draft, to be issued together with the credit or after it; empty where a lighter remedy does, and where part of
     *     the invoice was credited before
     */
    public Optional<InvoiceDraft> replacement() {
        return whole().filter(refusal -> !partlyCredited).map(refusal -> {
            InvoiceDraftBuilder draft = changed.toBuilder();
            if (changed.issueDate().equals(Optional.of(invoice.issueDate()))) {
                draft.undated();
            }
            if (refusal.remedy() == Remedy.CREDIT_AND_REINVOICE) {
                draft.correcting(invoice, refusal.reason(), "");
            }
            return new InvoiceDraft(draft);
        });
    }

    /** Returns the gravest of the refusals after which nothing of the invoice remains. */
    private Optional<Refusal> whole() {
        return refusals.stream()
                .filter(refusal -> refusal.remedy().isWhole())
                .reduce((one, other) -> other.remedy().compareTo(one.remedy()) > 0 ? other : one);
    }

    @Override
    public String toString() {
        return refusals.size() + " changes of " + invoice.number() + ": " + remedies();
    }
}
