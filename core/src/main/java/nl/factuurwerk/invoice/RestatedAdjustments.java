package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.ReverseChargeGround;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;

/**
 * Finds what was stated that the allowances and charges of an invoice come from. One over all lines became one for each
 * way in which lines are taxed, in the order of those; whether some in a row are such a spread is found by spreading again.
 */
final class RestatedAdjustments {

    private static final Map<String, VatClass> CLASSES = Map.ofEntries(
            Map.entry("NL-STD", VatClass.STANDARD),
            Map.entry("NL-RED", VatClass.REDUCED),
            Map.entry("NL-ZERO", VatClass.ZERO),
            Map.entry("NL-RC-SUPPLIER", VatClass.reverseCharged(ReverseChargeGround.DESIGNATED_SUPPLIES)),
            Map.entry("OUTSIDE", VatClass.OUTSIDE_SCOPE),
            Map.entry("MARGIN", VatClass.under(SpecialScheme.USED_GOODS)),
            Map.entry("MARGIN-ART", VatClass.under(SpecialScheme.WORKS_OF_ART)),
            Map.entry("MARGIN-COLLECTION", VatClass.under(SpecialScheme.COLLECTORS_ITEMS)),
            Map.entry("TRAVEL", VatClass.under(SpecialScheme.TRAVEL_AGENTS)),
            Map.entry("INVESTMENT-GOLD", VatClass.under(SpecialScheme.INVESTMENT_GOLD)),
            Map.entry("EU-ICS-NEW-TRANSPORT", VatClass.under(SpecialScheme.NEW_MEANS_OF_TRANSPORT)));

    private final List<InvoiceLine> lines;
    private final List<DocumentAdjustment> adjustments;
    private final List<LineVat> vats;
    private final long[] bases;

    private RestatedAdjustments(Invoice invoice) {
        lines = invoice.lines();
        adjustments = invoice.statement().adjustments();
        SortedMap<LineVat, Long> sums = new TreeMap<>(InvoiceComposer.BY_GROUP);
        lines.forEach(line -> sums.merge(line.vat(), line.amount().getAmountMinorLong(), Math::addExact));
        vats = List.copyOf(sums.keySet());
        bases = sums.values().stream().mapToLong(Long::longValue).toArray();
    }

    static List<Adjustment> of(Invoice invoice) {
        return new RestatedAdjustments(invoice).stated();
    }

    private List<Adjustment> stated() {
        List<Adjustment> stated = new ArrayList<>();
        int at = 0;
        while (at < adjustments.size()) {
            Optional<Adjustment> spread = spreadFrom(at);
            stated.add(spread.isPresent() ? spread.get() : apart(adjustments.get(at)));
            at += spread.isPresent() ? vats.size() : 1;
        }
        return stated;
    }

    private Optional<Adjustment> spreadFrom(int at) {
        if (vats.isEmpty() || at + vats.size() > adjustments.size()) {
            return Optional.empty();
        }
        List<DocumentAdjustment> parts = adjustments.subList(at, at + vats.size());
        Money whole = parts.stream()
                .map(each -> each.adjustment().amount())
                .reduce(Money::plus)
                .orElseThrow();
        if (whole.isNegative()) {
            return Optional.empty();
        }
        Adjustment candidate = stated(parts.get(0).adjustment(), whole);
        return isSpread(candidate, parts) ? Optional.of(candidate) : Optional.empty();
    }

    private boolean isSpread(Adjustment candidate, List<DocumentAdjustment> parts) {
        long sum = 0;
        for (int i = 0; i < bases.length; i++) {
            AppliedAdjustment part = parts.get(i).adjustment();
            if (bases[i] <= 0 || !parts.get(i).vat().equals(vats.get(i)) || !isPartOf(candidate, part)) {
                return false;
            }
            sum = Math.addExact(sum, bases[i]);
        }
        long[] again = Allocation.split(candidate.minorOf(sum), bases);
        for (int i = 0; i < again.length; i++) {
            if (again[i] != parts.get(i).adjustment().amount().getAmountMinorLong()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOf(Adjustment candidate, AppliedAdjustment part) {
        boolean sameSize = part.share()
                .map(share -> candidate.size().equals(new Adjustment.Size.Share(share.percentage())))
                .orElse(candidate.size() instanceof Adjustment.Size.Fixed);
        return sameSize
                && part.kind() == candidate.kind()
                && part.reason().text().equals(candidate.reason())
                && part.reason().code().equals(candidate.reasonCode());
    }

    /** An amount below zero, as only an invoice from elsewhere has it, goes the other way: none is stated below zero. */
    private static Adjustment stated(AppliedAdjustment applied, Money amount) {
        boolean turned = applied.share().isEmpty() && amount.isNegative();
        Adjustment.Size size = applied.share()
                .<Adjustment.Size>map(share -> new Adjustment.Size.Share(share.percentage()))
                .orElseGet(() -> new Adjustment.Size.Fixed(amount.abs()));
        return new Adjustment(
                turned ? opposite(applied.kind()) : applied.kind(),
                size,
                applied.reason().text(),
                applied.reason().code(),
                Optional.empty());
    }

    private static Adjustment.Kind opposite(Adjustment.Kind kind) {
        return kind == Adjustment.Kind.ALLOWANCE ? Adjustment.Kind.CHARGE : Adjustment.Kind.ALLOWANCE;
    }

    private Adjustment apart(DocumentAdjustment adjustment) {
        return stated(adjustment.adjustment(), adjustment.adjustment().amount()).taxedAs(classOf(adjustment.vat()));
    }

    private VatClass classOf(LineVat vat) {
        for (InvoiceLine line : lines) {
            if (line.vat().equals(vat)) {
                return line.item().stated().vatClass();
            }
        }
        Optional<ExemptionReason> reason = vat.group().reason();
        if (vat.treatment().equals("NL-EXEMPT") && reason.isPresent()) {
            return VatClass.exempt(Exemption.because(reason.get().text()));
        }
        return CLASSES.getOrDefault(vat.treatment(), VatClass.STANDARD);
    }
}
