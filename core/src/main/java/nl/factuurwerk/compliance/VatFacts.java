package nl.factuurwerk.compliance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.vat.VatCategory;

/** What a document says of VAT, wherever it says so. */
final class VatFacts {

    private static final List<VatCategory> CATEGORIES = List.of(VatCategory.values());

    private VatFacts() {}

    /** Category and rate of what the document charges for: lines, and allowances and charges on the whole. */
    static Stream<VatContent> ofItems(InvoiceContent content) {
        return Stream.concat(
                content.lines().stream().map(LineContent::vat),
                Stream.concat(content.allowances().stream(), content.charges().stream())
                        .map(AllowanceChargeContent::vat));
    }

    /** The same, with the groups of the VAT breakdown. */
    static Stream<VatContent> of(InvoiceContent content) {
        return Stream.concat(ofItems(content), content.vatBreakdown().stream().map(VatBreakdownContent::vat));
    }

    /** The category that a code stands for; empty where there is no code, or none that EN 16931 knows. */
    static Optional<VatCategory> category(VatContent vat) {
        return vat.category()
                .flatMap(code -> CATEGORIES.stream()
                        .filter(category -> category.name().equals(code))
                        .findFirst());
    }

    /** Tells whether the category is stated and is such a one. */
    static boolean is(VatContent vat, Predicate<VatCategory> such) {
        return category(vat).filter(such).isPresent();
    }

    /** Tells whether anything in the document has one of these categories. */
    static boolean any(InvoiceContent content, VatCategory... wanted) {
        return of(content).anyMatch(vat -> is(vat, Arrays.asList(wanted)::contains));
    }

    /** Tells whether VAT is charged on anything in the document. */
    static boolean anyCharged(InvoiceContent content) {
        return of(content).anyMatch(vat -> is(vat, VatCategory::isCharged));
    }

    /** Tells whether everything in the document is outside the scope of VAT; an empty document is not. */
    static boolean allOutsideScope(InvoiceContent content) {
        return any(content, VatCategory.O) && of(content).allMatch(vat -> is(vat, VatCategory.O::equals));
    }

    /** Tells whether an item belongs to a group: the same category, and the same rate as far as both state one. */
    static boolean sameGroup(VatContent group, VatContent item) {
        return group.category().equals(item.category())
                && (group.rate().isEmpty()
                        || item.rate().isEmpty()
                        || group.rate().equals(item.rate()));
    }
}
