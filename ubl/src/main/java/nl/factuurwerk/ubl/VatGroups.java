package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * VAT groups as EN 16931 counts them: one for each category and rate (BR-E-01, BR-AE-01 and the like), where Dutch law keeps
 * supplies apart that are untaxed for different reasons. Amounts are added up; each reason is said in words.
 */
final class VatGroups {

    private static final String BETWEEN_REASONS = "; ";

    private VatGroups() {}

    /** Returns the groups, those of one category and rate as one; where their reasons have different codes, without any. */
    static List<VatBreakdownContent> merged(List<VatBreakdownContent> groups) {
        Map<VatContent, List<VatBreakdownContent>> alike = alike(groups);
        if (alike.size() == groups.size()) {
            return groups;
        }
        return alike.values().stream().map(VatGroups::one).toList();
    }

    /** Tells whether nothing on a document is in the scope of VAT. */
    static boolean areOutsideScope(List<VatBreakdownContent> groups) {
        return !groups.isEmpty() && groups.stream().allMatch(group -> group.vat().is("O"));
    }

    /** Reports groups whose codes are lost in one. */
    static void report(List<VatBreakdownContent> groups, Consumer<Finding> findings) {
        if (groups.size() < 2) {
            return;
        }
        alike(groups).forEach((vat, together) -> {
            SequencedSet<String> codes = codes(together);
            if (codes.size() > 1) {
                findings.accept(UblWriteRules.REASONS.at(
                        Location.of("vatBreakdown[" + groups.indexOf(together.getFirst()) + "].reason.code", "BT-121"),
                        Map.of("category", vat.category().orElse(""), "codes", String.join(", ", codes))));
            }
        });
    }

    private static Map<VatContent, List<VatBreakdownContent>> alike(List<VatBreakdownContent> groups) {
        return groups.stream()
                .collect(Collectors.groupingBy(VatBreakdownContent::vat, LinkedHashMap::new, Collectors.toList()));
    }

    private static VatBreakdownContent one(List<VatBreakdownContent> alike) {
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        List<Optional<String>> codes =
                alike.stream().map(each -> each.reason().code()).distinct().toList();
        String words = alike.stream()
                .flatMap(each -> each.reason().text().stream())
                .distinct()
                .collect(Collectors.joining(BETWEEN_REASONS));
        return new VatBreakdownContent(
                alike.getFirst().vat(),
                sum(alike, VatBreakdownContent::taxableAmount),
                sum(alike, VatBreakdownContent::vatAmount),
                new ReasonContent(Optional.of(words), codes.size() == 1 ? codes.getFirst() : Optional.empty()));
    }

    private static SequencedSet<String> codes(List<VatBreakdownContent> groups) {
        return groups.stream()
                .flatMap(each -> each.reason().code().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Decimal> sum(
            List<VatBreakdownContent> groups, Function<VatBreakdownContent, Optional<Decimal>> amount) {
        return groups.stream().map(amount).flatMap(Optional::stream).reduce(Decimal::plus);
    }
}
