package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Rounding;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * Makes the candidate of a credit note out of what is left of an invoice and what of it is to be credited. Pure.
 *
 * <p>It keeps the parties, prices, rates and language of the invoice. Allowances on the document follow the lines that they
 * are on, in proportion; charges stay until they are chosen or everything is credited.
 */
public final class CreditComposer {

    private CreditComposer() {}

    /**
     * Composes a candidate.
     *
     * @param left what is left of the invoice
     * @param draft what of it is to be credited, and why
     * @param today the date to issue it under, where the draft does not say
     * @return the candidate, of kind {@link DocumentKind#CREDIT_NOTE}; or what forbids it: among others
     *     {@code CREDIT-EXCEEDS} where more is asked for than is left
     */
    public static Parsed<InvoiceCandidate> compose(Remainder left, CreditDraft draft, LocalDate today) {
        LocalDate issueDate = draft.issueDate().orElse(today);
        CreditChoices chosen = new CreditChoices(left);
        Report faults = Report.collect(findings -> {
            if (draft.reason().isEmpty()) {
                findings.accept(CreditRules.REASON.at(Location.of("reason")));
            }
            if (issueDate.isBefore(left.invoice().issueDate())) {
                findings.accept(CreditRules.DATE.at(
                        Location.of("issueDate", "BT-2"),
                        Map.of(
                                "date", issueDate,
                                "invoice", left.invoice().number(),
                                "issued", left.invoice().issueDate())));
            }
            DraftConsistency.checkExplanation(Location.of("explanation"), draft.explanation(), findings);
            for (int i = 0; i < draft.notes().size(); i++) {
                Location where = Location.of("notes[" + i + "]", "BT-22");
                StatedText.checkLines(where, draft.notes().get(i), findings);
                StatedText.checkLength(where, draft.notes().get(i), InvoiceDraft.LONGEST_NOTE, findings);
            }
            chosen.resolve(draft.choices(), findings);
        });
        if (faults.hasErrors()) {
            return Parsed.invalid(faults);
        }
        try {
            InvoiceCandidate candidate = new Composition(left, chosen).candidate(header(left, draft, issueDate));
            Report total = total(left, candidate.totals().includingVat());
            return total.hasErrors() ? Parsed.invalid(total) : Parsed.valid(candidate);
        } catch (ArithmeticException e) {
            return Parsed.invalid(DraftRules.TOO_LARGE.at(Location.whole()));
        }
    }

    /**
     * What is given back lies between nothing and what is left, so that the rest can always be credited: it keeps its sign.
     * Of a final invoice that came to a refund, a credit note takes that refund back, and never gives back more.
     */
    private static Report total(Remainder left, Money credited) {
        boolean refund = left.total().isNegative();
        Money none = Money.zero(credited.getCurrencyUnit());
        Money least = refund ? left.total() : none;
        Money most = refund ? none : left.total();
        return Report.collect(findings -> {
            Location total = Location.of("totals.includingVat", "BT-112");
            if (credited.isLessThan(least)) {
                findings.accept(CreditRules.NEGATIVE.at(total, Map.of("total", credited, "least", least)));
            }
            if (credited.isGreaterThan(most)) {
                findings.accept(CreditRules.DEDUCTION.at(
                        total,
                        Map.of(
                                "total",
                                credited,
                                "left",
                                most,
                                "invoice",
                                left.invoice().number())));
            }
        });
    }

    private static InvoiceHeader header(Remainder left, CreditDraft draft, LocalDate issueDate) {
        Invoice invoice = left.invoice();
        InvoiceHeader original = invoice.header();
        PaymentRequest payment = left.total().isNegative()
                ? takingBack(original.payment(), issueDate)
                : givingBack(original.payment(), issueDate);
        InvoiceHeader.Builder header = InvoiceHeader.of(original.seller(), original.buyer(), issueDate, payment)
                .kind(original.kind().credit())
                .correction(new Correction(
                        PrecedingInvoice.of(invoice), draft.reason().orElseThrow(), draft.explanation()))
                .form(original.form())
                .delivery(original.delivery())
                .references(original.references())
                .pricing(original.pricing())
                .language(original.language());
        original.numberCheck().ifPresent(header::checked);
        draft.notes().forEach(header::note);
        return header.build().worded();
    }

    private static PaymentRequest givingBack(PaymentRequest original, LocalDate issueDate) {
        PaymentTerms terms = PaymentTerms.setOff();
        return new PaymentRequest(
                terms, terms.dueDate(issueDate), original.means().filter(Cash.class::isInstance), Optional.empty());
    }

    /**
     * What takes a refund back asks for money: on the terms of the invoice, counted from now, on its account, and under its
     * reference, because it is that invoice that the money is open on.
     */
    private static PaymentRequest takingBack(PaymentRequest original, LocalDate issueDate) {
        LocalDate agreed = original.terms().dueDate(issueDate);
        LocalDate due = agreed.isBefore(issueDate) ? issueDate : agreed;
        return new PaymentRequest(original.terms(), due, original.means(), original.reference());
    }

    /** One candidate in the making. */
    private static final class Composition {

        private final Remainder left;
        private final CreditChoices chosen;
        private final List<LineItem> items = new ArrayList<>();
        private final List<DocumentAdjustment> adjustments = new ArrayList<>();
        private final List<Credited.Part> lineParts = new ArrayList<>();
        private final List<Credited.Part> adjustmentParts = new ArrayList<>();
        private final TreeSet<VatGroup> groups = new TreeSet<>();

        Composition(Remainder left, CreditChoices chosen) {
            this.left = left;
            this.chosen = chosen;
        }

        InvoiceCandidate candidate(InvoiceHeader header) {
            chosen.lines().forEach(this::credit);
            followLines();
            List<VatSubtotal> before = groups.stream().map(left::vat).toList();
            return CreditCalculator.calculate(
                    header,
                    items,
                    adjustments,
                    new Credited(
                            lineParts,
                            adjustmentParts,
                            before,
                            header.payment().means().map(cash -> left.total())));
        }

        private void credit(int number, CreditChoices.Take take) {
            Remainder.PartLeft part = left.lines().get(number - 1);
            LineItem original = left.invoice().lines().get(number - 1).item();
            boolean asItWas = part.whole()
                    && take.amount().equals(part.amount())
                    && take.quantity().equals(part.quantity());
            items.add(asItWas ? original : portion(original, take));
            lineParts.add(new Credited.Part(Credited.Part.Kind.LINE, number, take.quantity(), part.amount()));
            groups.add(original.vat().group());
        }

        /**
         * Returns a line that comes to what is taken: the quantity at its price, or one lump sum. A lump sum also where
         * allowances turned the line around, so that no price would be above zero.
         */
        private static LineItem portion(LineItem original, CreditChoices.Take take) {
            long minor = take.amount().getAmountMinorLong();
            Quantity lump = minor < 0 ? Quantity.lumpSum().negate() : Quantity.lumpSum();
            return take.quantity()
                    .filter(taken ->
                            minor == 0 || Long.signum(minor) == taken.value().signum())
                    .map(taken -> LineItem.of(
                            original.stated().portion(taken, price(original.price(), taken, minor)), original.vat()))
                    .orElseGet(() -> LineItem.of(
                            original.stated()
                                    .portion(lump, UnitPrice.of(take.amount().abs())),
                            original.vat()));
        }

        private static UnitPrice price(UnitPrice agreed, Quantity taken, long minor) {
            return agreed.minorFor(taken) == minor ? agreed : NetPrice.of(agreed, taken, Percentage.ZERO, minor);
        }

        /** Allowances shrink with the lines that they are on; charges go when they are chosen. */
        private void followLines() {
            Map<VatGroup, Long> whole = weigh(line -> line.amount().getAmountMinorLong());
            Map<VatGroup, Long> after = weighLeft();
            List<DocumentAdjustment> originals = left.invoice().statement().adjustments();
            for (int i = 0; i < originals.size(); i++) {
                DocumentAdjustment original = originals.get(i);
                long before = left.adjustments().get(i).amount().getAmountMinorLong();
                long stays = chosen.takes(i + 1) ? 0 : before;
                long weight = weight(whole, original);
                if (original.adjustment().kind() == Adjustment.Kind.ALLOWANCE && stays != 0 && weight > 0) {
                    stays = Rounding.multiplyDivide(
                            original.adjustment().signedMinor(), weighedAlike(after, whole, original), weight);
                }
                if (stays != before
                        || (chosen.isEverything() && left.adjustments().get(i).whole())) {
                    credit(i + 1, original, before - stays);
                }
            }
        }

        /** An allowance is on the lines of its VAT group; where there are none, on all lines. */
        private static long weight(Map<VatGroup, Long> whole, DocumentAdjustment adjustment) {
            return weighedAlike(whole, whole, adjustment);
        }

        private static long weighedAlike(
                Map<VatGroup, Long> weights, Map<VatGroup, Long> whole, DocumentAdjustment adjustment) {
            VatGroup group = adjustment.vat().group();
            return whole.getOrDefault(group, 0L) > 0
                    ? weights.getOrDefault(group, 0L)
                    : weights.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        }

        private void credit(int number, DocumentAdjustment original, long signedMinor) {
            AppliedAdjustment stated = original.adjustment();
            Money amount = Money.ofMinor(
                    stated.amount().getCurrencyUnit(), stated.kind().signed(signedMinor));
            Credited.Part part = new Credited.Part(
                    Credited.Part.Kind.ADJUSTMENT,
                    number,
                    Optional.empty(),
                    left.adjustments().get(number - 1).amount());
            if (chosen.lines().isEmpty()) {
                // A document has at least one line (BR-16).
                items.add(LineItem.of(
                        DraftLine.of(stated.reason().text())
                                .quantity(signedMinor < 0 ? Quantity.lumpSum().negate() : Quantity.lumpSum())
                                .price(amount.abs())
                                .build(),
                        original.vat()));
                lineParts.add(part);
            } else {
                adjustments.add(new DocumentAdjustment(
                        new AppliedAdjustment(stated.kind(), stated.reason(), Optional.empty(), amount, amount),
                        original.vat()));
                adjustmentParts.add(part);
            }
            groups.add(original.vat().group());
        }

        private Map<VatGroup, Long> weighLeft() {
            SortedMap<Integer, Long> taken = new TreeMap<>();
            chosen.lines()
                    .forEach((number, take) -> taken.put(number, take.amount().getAmountMinorLong()));
            Map<VatGroup, Long> weights = new HashMap<>();
            for (Remainder.PartLeft part : left.lines()) {
                long stays = part.amount().getAmountMinorLong() - taken.getOrDefault(part.number(), 0L);
                VatGroup group =
                        left.invoice().lines().get(part.number() - 1).vat().group();
                weights.merge(group, Math.abs(stays), Math::addExact);
            }
            return weights;
        }

        private Map<VatGroup, Long> weigh(Function<InvoiceLine, Long> amount) {
            Map<VatGroup, Long> weights = new HashMap<>();
            left.invoice()
                    .lines()
                    .forEach(line -> weights.merge(line.vat().group(), Math.abs(amount.apply(line)), Math::addExact));
            return weights;
        }
    }
}
