package nl.factuurwerk.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;

/** One way to break a document that was in order. */
interface Removal extends UnaryOperator<InvoiceContent> {

    static Removal from(UnaryOperator<InvoiceContentBuilder> change) {
        return content -> change.apply(content.toBuilder()).build();
    }

    static Removal seller(UnaryOperator<PartyContent.Builder> change) {
        return content -> content.toBuilder()
                .seller(change.apply(content.seller().toBuilder()).build())
                .build();
    }

    static Removal buyer(UnaryOperator<PartyContent.Builder> change) {
        return content -> content.toBuilder()
                .buyer(change.apply(content.buyer().toBuilder()).build())
                .build();
    }

    static Removal representative(UnaryOperator<PartyContent.Builder> change) {
        return content -> content.toBuilder()
                .taxRepresentative(
                        change.apply(content.taxRepresentative().toBuilder()).build())
                .build();
    }

    static Removal totals(UnaryOperator<TotalsContent.Builder> change) {
        return content -> content.toBuilder()
                .totals(change.apply(content.totals().toBuilder()).build())
                .build();
    }

    /** The last line, which has an allowance and a charge if any has. */
    static Removal line(UnaryOperator<LineContent.Builder> change) {
        return content -> content.toBuilder()
                .lines(last(
                        content.lines(), line -> change.apply(line.toBuilder()).build()))
                .build();
    }

    static Removal group(UnaryOperator<VatBreakdownContent> change) {
        return content -> content.toBuilder()
                .vatBreakdown(last(content.vatBreakdown(), change))
                .build();
    }

    static Removal allowance(UnaryOperator<AllowanceChargeContent> change) {
        return content -> content.toBuilder()
                .allowances(last(content.allowances(), change))
                .build();
    }

    static Removal charge(UnaryOperator<AllowanceChargeContent> change) {
        return content ->
                content.toBuilder().charges(last(content.charges(), change)).build();
    }

    static AddressContent address(List<String> lines, String postCode, String city, String country) {
        return new AddressContent(
                lines, Optional.of(city), Optional.of(postCode), Optional.empty(), Optional.of(country));
    }

    static AllowanceChargeContent withoutAmount(AllowanceChargeContent it) {
        return new AllowanceChargeContent(Optional.empty(), it.base(), it.percentage(), it.reason(), it.vat());
    }

    static VatContent withoutRate(VatContent vat) {
        return new VatContent(vat.category(), Optional.empty());
    }

    static VatContent withoutCategory(VatContent vat) {
        return new VatContent(Optional.empty(), vat.rate());
    }

    static VatBreakdownContent withoutReason(VatBreakdownContent group) {
        return group.because(ReasonContent.none());
    }

    static VatBreakdownContent withoutTaxableAmount(VatBreakdownContent group) {
        return new VatBreakdownContent(group.vat(), Optional.empty(), group.vatAmount(), group.reason());
    }

    static VatBreakdownContent withoutVatAmount(VatBreakdownContent group) {
        return new VatBreakdownContent(group.vat(), group.taxableAmount(), Optional.empty(), group.reason());
    }

    static VatBreakdownContent withVat(VatBreakdownContent group, VatContent vat) {
        return new VatBreakdownContent(vat, group.taxableAmount(), group.vatAmount(), group.reason());
    }

    static PriceContent withoutNet(PriceContent price) {
        return new PriceContent(
                Optional.empty(), price.discount(), price.gross(), price.baseQuantity(), price.baseUnit());
    }

    private static <T> List<T> last(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.set(all.size() - 1, change.apply(all.getLast()));
        return changed;
    }
}
